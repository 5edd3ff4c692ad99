import type { Day, Instant } from '../calendar/day';
import { list } from '../policy/kinds/kind';
import type { CommitmentSubject } from '../policy/kinds/work-words';
import { commitmentSubjects } from '../policy/kinds/work-words';
import type { Pack, RuleValue } from '../policy/schema';
import { entryAt, valueAt } from '../policy/value-at';
import type { Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Answerer, Issue } from './issue';
import { inState, issueId, issueRef, nextNumber } from './issue';
import { checkDue } from './issue-due';
import { tellAnswerer } from './issue-tell';

/** 承诺: what the team promises the people of a village, without an assembly. */
export interface Committing {
  readonly what: string;
  readonly about?: CommitmentSubject | undefined;
  readonly answerer: Answerer;
  readonly due: Day;
}

export interface CommitFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  readonly village: Stored<'village'> | undefined;
  /** The rules of the day. */
  readonly pack: Pack | undefined;
  /** All issues of the village. */
  readonly issues: readonly Stored<'issue'>[];
}

/** What the document of a day says of promises to villagers; nothing where it is silent. */
export function commitmentRule(
  pack: Pack | undefined,
  day: Day,
): RuleValue<'commitments'> | undefined {
  return pack && valueAt(pack, 'commitments', day);
}

/** Whether a village’s people see its promises: always, unless the rules of the day say otherwise. */
export function isPosted({ kind }: Pick<Issue, 'kind'>, pack: Pack | undefined, day: Day): boolean {
  return kind !== 'commitment' || (commitmentRule(pack, day)?.posted ?? true);
}

/**
 * Puts a promise on the village’s board; whoever answers for it is told.
 * @throws Refused `village-unknown`, `commitment-subject`, `issue-due-past`, `issue-due-far`.
 */
export function decideCommit(
  { what, about, answerer, due }: Committing,
  facts: CommitFacts,
): { output: { issue: string }; writes: Write[] } {
  const { tenant, day, at, caller, village, pack, issues } = facts;
  if (!village) throw refused('village-unknown', {}, { field: 'village' });
  checkSubject(about, pack, day);
  checkDue(due, day);
  const { code, township } = village.body;
  const number = nextNumber(issues);
  const issue = inState(
    {
      ...{ village: code, township, number, kind: 'commitment', what, answerer, due },
      ...(about ? { about } : {}),
      ...{ raisedAt: at, state: 'open' },
      steps: [{ step: 'raise', by: caller.person, byName: caller.name, at }],
    },
    'open',
  );
  const id = issueId(code, number);
  return {
    output: { issue: id },
    writes: [insert(issueRef(tenant, id), issue), ...tellAnswerer('given', issue, facts)],
  };
}

/** One of what the document has promised, and none where it names nothing. */
function checkSubject(
  about: CommitmentSubject | undefined,
  pack: Pack | undefined,
  day: Day,
): void {
  const subjects = commitmentRule(pack, day)?.subjects ?? [];
  if (about === undefined ? subjects.length === 0 : subjects.includes(about)) return;
  const entry = pack && entryAt(pack, 'commitments', day);
  const clause = entry && `${entry.document ?? pack.document} ${entry.clause}`;
  throw refused(
    'commitment-subject',
    { subjects: list(commitmentSubjects, subjects) },
    { field: 'about', ...(clause ? { clause } : {}) },
  );
}
