import type { Register } from '../attendance/register';
import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import { isAnswerOver } from '../check/judge';
import type { SpotCheck } from '../check/spot-check';
import type { Assembly } from '../evaluation/assembly';
import type { Issue } from '../evaluation/issue';
import { isOverdue as isIssueOverdue } from '../evaluation/issue';
import type { Leave } from '../leave/leave';
import { isOverdue as isProposalOverdue } from '../proposal/days';
import type { Proposal } from '../proposal/proposal';
import type { Posting } from '../roster/people';
import type { FigureName, Figures } from './figures';
import { countOf, mergeAll, soMany } from './figures';

/** What stands in a township now: what is open, not what was. */
export interface PlaceNow {
  /** Today, UTC+8. */
  readonly today: Day;
  readonly postings: readonly Posting[];
  /** Of the month that goes on. */
  readonly registers: readonly Register[];
  /** Requests that wait for somebody to decide. */
  readonly leaves: readonly Leave[];
  /** Open ones. */
  readonly issues: readonly Issue[];
  readonly proposals: readonly Proposal[];
  readonly checks: readonly SpotCheck[];
  /** Of the quarter that goes on; `undefined` where the county opened no round. */
  readonly assemblies: readonly Assembly[] | undefined;
}

/** A township in figures as it stands on a day. */
export function countNow(now: PlaceNow): Figures {
  const { today, postings, leaves, issues, proposals, checks } = now;
  const posted = postings.filter((each) => within(today, each));
  return mergeAll([
    soMany('cadres', new Set(posted.map(({ person }) => person)).size),
    countOf(away(now.registers, today)),
    countOf(leaves.flatMap(ofLeave)),
    countOf(issues.flatMap((issue) => ofIssue(issue, today))),
    countOf(proposals.flatMap((each) => ofProposal(each, today))),
    countOf(checks.map((check) => ofCheck(check, today))),
    ofAssemblies(now.assemblies, new Set(posted.map(({ village }) => village))),
  ]);
}

/** A half day counts as away. */
function away(registers: readonly Register[], today: Day): (FigureName | undefined)[] {
  const people = new Map<string, FigureName>();
  for (const { person, days } of registers) {
    const leave = days[today]?.leave;
    if (leave) people.set(person, leave.kind === 'rotation' ? 'on-rest' : 'on-leave');
  }
  return [...people.values()];
}

function ofLeave({ state, waitsAbove }: Leave): FigureName[] {
  if (state !== 'asked') return [];
  return waitsAbove ? ['leave-waiting', 'leave-waits-long'] : ['leave-waiting'];
}

function ofIssue(issue: Issue, today: Day): FigureName[] {
  if (issue.state !== 'open') return [];
  const late = isIssueOverdue(issue, today);
  if (issue.kind === 'commitment') return late ? ['promises', 'promises-late'] : ['promises'];
  return late ? ['problems', 'problems-late'] : ['problems'];
}

const openStates: readonly Proposal['state'][] = ['open', 'answered', 'returned'];

function ofProposal(proposal: Proposal, today: Day): FigureName[] {
  if (!openStates.includes(proposal.state)) return [];
  return isProposalOverdue(proposal, today) ? ['proposals', 'proposals-late'] : ['proposals'];
}

/** A check that is planned is nobody's business yet but of who carries it out. */
function ofCheck(check: SpotCheck, today: Day): FigureName | undefined {
  if (check.state !== 'checked' && check.state !== 'answered') return undefined;
  return isAnswerOver(check, today) ? 'checks-to-judge' : 'checks-to-answer';
}

const heldStates: readonly Assembly['state'][] = ['closing', 'counted', 'published'];

/**
 * 三讲三评 of the quarter: one is due in each village where somebody is posted; held once its box is
 * closed. Of what was rated nothing is counted here.
 */
function ofAssemblies(found: PlaceNow['assemblies'], villages: ReadonlySet<string>): Figures {
  if (!found) return soMany('assemblies-no-round', villages.size);
  const held = new Set(
    found.filter(({ state }) => heldStates.includes(state)).map(({ village }) => village),
  );
  return mergeAll([
    soMany('assemblies-due', villages.size),
    soMany('assemblies-held', [...held].filter((village) => villages.has(village)).length),
  ]);
}
