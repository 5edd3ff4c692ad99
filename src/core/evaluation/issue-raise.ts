import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Answerer, Issue, IssueKind } from './issue';
import { inState, issueId, issueRef, nextNumber } from './issue';
import { checkDue } from './issue-due';
import { tellAnswerer } from './issue-tell';

export interface Raising {
  readonly kind: Exclude<IssueKind, 'commitment'>;
  readonly what: string;
  readonly plan?: string | undefined;
  readonly turn?: string | undefined;
  /** Of 整改: id of who was rated. */
  readonly subject?: string | undefined;
  readonly answerer: Answerer;
  readonly due: Day;
}

export interface RaiseFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  readonly assembly: Stored<'assembly'> | undefined;
  /** Who was rated at it. */
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  /** All issues of the village. */
  readonly issues: readonly Stored<'issue'>[];
}

/**
 * Writes down what came up at an assembly that has begun, or after a published result what is to be
 * put right and how; whoever answers for it is told.
 * @throws Refused `assembly-unknown`, `assembly-not-begun`, `result-unpublished`,
 * `issue-plan-needed`, `subject-unknown`, `issue-due-past`, `issue-due-far`.
 */
export function decideRaise(
  raising: Raising,
  facts: RaiseFacts,
): { output: { issue: string; state: 'open' }; writes: Write[] } {
  const { tenant, day, assembly, issues } = facts;
  if (!assembly) throw refused('assembly-unknown');
  checkAssembly(raising, assembly, facts);
  checkDue(raising.due, day);
  const issue = newIssue(raising, { ...facts, assembly }, nextNumber(issues));
  const id = issueId(issue.village, issue.number);
  return {
    output: { issue: id, state: 'open' },
    writes: [insert(issueRef(tenant, id), issue), ...tellAnswerer('given', issue, facts)],
  };
}

function checkAssembly(
  { kind, subject, plan }: Raising,
  { body }: Stored<'assembly'>,
  { subjects }: RaiseFacts,
): void {
  if (body.state === 'planned') throw refused('assembly-not-begun');
  if (kind === 'problem') return;
  if (body.state !== 'published') throw refused('result-unpublished');
  if (!plan) throw refused('issue-plan-needed', {}, { field: 'plan' });
  if (!subjects.some(({ id }) => id === subject)) {
    throw refused('subject-unknown', {}, { field: 'subject' });
  }
}

function newIssue(
  { kind, what, plan, turn, subject, answerer, due }: Raising,
  { assembly, subjects, caller, at }: RaiseFacts & { assembly: Stored<'assembly'> },
  number: number,
): Issue {
  const { village, township } = assembly.body;
  const rated = kind === 'put-right' ? subjects.find(({ id }) => id === subject) : undefined;
  const by = { by: caller.person, byName: caller.name, at };
  const issue: Issue = {
    ...{ village, township, number, kind, assembly: assembly.id, what, answerer, due },
    ...(turn ? { turn } : {}),
    ...(rated ? { subject: { id: rated.id, name: rated.name } } : {}),
    ...(plan && kind === 'put-right' ? { plan } : {}),
    ...{ raisedAt: at, state: 'open', steps: [{ step: 'raise', ...by }] },
  };
  return inState(issue, 'open');
}
