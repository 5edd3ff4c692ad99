import type { Day, Instant } from '../calendar/day';
import { dayOf } from '../calendar/day';
import { attachFile } from '../files/attach-file';
import type { Stored, Write } from '../records';
import { keyOf, replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Answerer, Issue, IssueDeed, IssueState, IssueStep } from './issue';
import { inState } from './issue';
import { checkDue } from './issue-due';
import { tellAnswerer } from './issue-tell';
import { deedInWords, issueStateWords } from './issue-words';

export interface Updating {
  readonly deed: IssueDeed;
  /** `done`: the day, UTC+8; today where it is not said. */
  readonly on?: Day | undefined;
  /** What was done; for the others why. */
  readonly remark?: string | undefined;
  readonly photos?: readonly string[] | undefined;
  /** `change` and `reopen`: the new last day. */
  readonly due?: Day | undefined;
  /** `change`: who answers for it from now on. */
  readonly answerer?: Answerer | undefined;
}

export interface UpdateFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  /** Whether the caller runs assemblies in the village; others report their own done. */
  readonly runs: boolean;
  readonly issue: Stored<'issue'> | undefined;
  readonly photos: readonly (Stored<'file'> | undefined)[];
}

const from: Readonly<Record<IssueDeed, readonly IssueState[]>> = {
  done: ['open'],
  drop: ['open'],
  change: ['open'],
  reopen: ['done', 'dropped'],
};

const becomes: Readonly<Record<IssueDeed, IssueState>> = {
  done: 'done',
  drop: 'dropped',
  change: 'open',
  reopen: 'open',
};

/** What the caller can do with it now. A promise is not given up or put off by whoever made it. */
export function deedsOf(issue: Issue, facts: Pick<UpdateFacts, 'caller' | 'runs'>): IssueDeed[] {
  const own = issue.answerer.person === facts.caller.person;
  const all: readonly IssueDeed[] = ['done', 'change', 'drop', 'reopen'];
  return all
    .filter((deed) => from[deed].includes(issue.state))
    .filter((deed) => (deed === 'done' ? own || facts.runs : facts.runs))
    .filter((deed) => !(own && isOthers(deed)));
}

function isOthers(deed: IssueDeed): boolean {
  return deed === 'drop' || deed === 'change';
}

/**
 * One step of an issue: done with what shows it, given up, taken up again, or its last day or who
 * answers for it changed; whoever answers for it is told of what others did.
 * @throws Refused `issue-unknown`, `issue-not-at-step`, `issue-own`, `not-allowed`,
 * `issue-remark-needed`, `issue-done-day`, `day-in-future`, `issue-due-past`, `issue-due-far`,
 * `issue-changes-nothing`, and those of `attachFile`.
 */
export function decideUpdate(
  updating: Updating,
  facts: UpdateFacts,
): { output: { issue: string; state: IssueState }; writes: Write[] } {
  const { issue: stored } = facts;
  if (!stored) throw refused('issue-unknown');
  const { body } = stored;
  const { deed } = updating;
  checkDeed(deed, body, facts);
  if (!updating.remark) {
    throw refused('issue-remark-needed', { done: deed === 'done' ? 1 : 0 }, { field: 'remark' });
  }
  if (deed === 'done') checkDoneDay(updating.on ?? facts.day, body, facts.day);
  const changed = withTerms(body, updating, facts.day);
  const step = stepOf(updating, body, facts);
  const after = inState({ ...changed, steps: [...body.steps, step] }, becomes[deed]);
  return {
    output: { issue: stored.id, state: after.state },
    writes: [
      replace(stored, after),
      ...(deed === 'done' ? attached(stored, updating, facts) : []),
      ...told(deed, body, after, facts),
    ],
  };
}

function checkDeed(deed: IssueDeed, issue: Issue, { caller, runs }: UpdateFacts): void {
  const own = issue.answerer.person === caller.person;
  if (own && isOthers(deed)) throw refused('issue-own');
  if (!runs && !(own && deed === 'done')) throw refused('not-allowed');
  if (!from[deed].includes(issue.state)) {
    const state = issueStateWords[issue.state];
    throw refused('issue-not-at-step', { state, step: deedInWords(deed) });
  }
}

function checkDoneDay(on: Day, { raisedAt }: Issue, today: Day): void {
  if (on > today) throw refused('day-in-future', { day: on }, { field: 'doneOn' });
  const raised = dayOf(Date.parse(raisedAt));
  if (on < raised) throw refused('issue-done-day', { from: raised }, { field: 'doneOn' });
}

/** Last day and answerer as they are from now on. */
function withTerms(issue: Issue, { deed, due, answerer }: Updating, today: Day): Issue {
  if (deed === 'done' || deed === 'drop') return issue;
  const moved = due !== undefined && due !== issue.due;
  // Taken up again after its last day, it needs a new one.
  if (moved || deed === 'reopen') checkDue(due ?? issue.due, today);
  const handed = deed === 'change' && answerer !== undefined && !isSame(answerer, issue.answerer);
  if (deed === 'change' && !moved && !handed) throw refused('issue-changes-nothing');
  return {
    ...issue,
    ...(moved ? { due } : {}),
    ...(handed ? { answerer } : {}),
  };
}

function isSame(a: Answerer, b: Answerer): boolean {
  return a.person === b.person && a.name === b.name;
}

function stepOf(
  { deed, remark, on, photos }: Updating,
  { due, answerer }: Issue,
  { caller, at, day }: UpdateFacts,
): IssueStep {
  const by = { step: deed, by: caller.person, byName: caller.name, at, remark };
  if (deed === 'done') return { ...by, on: on ?? day, photos: photos ?? [] };
  return deed === 'drop' ? by : { ...by, was: { due, answerer } };
}

function attached(
  stored: Stored<'issue'>,
  { photos = [] }: Updating,
  { photos: files, caller, at }: UpdateFacts,
): Write[] {
  const { village, answerer } = stored.body;
  const person = answerer.person ?? caller.person;
  const to = { to: keyOf(stored), person, division: village, at };
  return photos.map((_, i) =>
    attachFile(files[i], { by: caller.person, to, whileWaiting: true, field: 'photos' }),
  );
}

function told(deed: IssueDeed, before: Issue, after: Issue, facts: UpdateFacts): Write[] {
  if (deed === 'drop') return tellAnswerer('dropped', after, facts);
  if (deed === 'reopen') return tellAnswerer('reopened', after, facts);
  if (deed === 'done') return [];
  const handed = before.answerer.person !== after.answerer.person;
  if (!handed) return tellAnswerer('moved', after, facts);
  return [
    ...tellAnswerer('given', after, facts),
    ...tellAnswerer('taken', after, facts, before.answerer.person ?? ''),
  ];
}
