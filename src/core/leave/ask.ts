import type { Instant } from '../calendar/day';
import { daysFrom, within } from '../calendar/day';
import { postingAt } from '../attendance/open-register';
import type { Stored, Write } from '../records';
import { insert, replace, unchanged } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import type { RouteFacts } from './choose-route';
import { chooseRoute } from './choose-route';
import type { KeptRoute, Leave, LeaveKind, LeavePeriod, LeaveStep } from './leave';
import { holdsDays, leaveDays, refuseBadLeave, refuseOverlap } from './period';
import { leaveId, leaveRef } from './places';

export interface LeaveInput extends LeavePeriod {
  readonly kind: LeaveKind;
  /** A request that was handed back and is asked again. */
  readonly again?: string | undefined;
  readonly afterwards?: string | undefined;
}

export interface AskFacts extends Pick<RouteFacts, 'pack' | 'unitLevel' | 'holders' | 'day'> {
  readonly caller: Caller;
  /** All requests of the caller. */
  readonly leaves: readonly Stored<'leave'>[];
}

/**
 * The caller's posting that the days fall into.
 * @throws Refused `no-posting` where one of them has none in the same village.
 */
export function postingForLeave(
  postings: readonly Posting[],
  { from, to }: Pick<LeavePeriod, 'from' | 'to'>,
): Posting {
  const posting = postings.find((each) => within(from, each));
  if (!posting) throw refused('no-posting', { day: from }, { field: 'from' });
  for (const day of daysFrom(from, to)) postingAt(postings, posting.village, day);
  return posting;
}

/**
 * What a request would come to, without asking: who decides and why.
 * @throws Refused as `decideAsk`, but for `leave-not-at-step`.
 */
export function previewLeave(
  input: LeaveInput,
  facts: AskFacts,
): { route: KeptRoute; days: number; posting: Posting } {
  const { caller, day, leaves } = facts;
  const others = leaves.filter(({ id }) => id !== input.again).map(({ body }) => body);
  // Whether it is told why it is asked afterwards matters once it is sent.
  refuseBadLeave(input, input.afterwards ?? '-', day);
  const posting = postingForLeave(caller.postings, input);
  refuseOverlap(input, others);
  const route = chooseRoute(input, input.kind, { ...facts, posting, others });
  return { route, days: leaveDays(input), posting };
}

/**
 * Asks for leave, or asks again what was handed back. Rests on the person's other requests that
 * hold days: two at once cannot both be counted alone.
 * @throws Refused `leave-backwards`, `leave-too-long`, `leave-too-early`, `day-too-old`,
 * `leave-afterwards`, `no-posting`, `leave-overlaps`, `value-unset`, `unit-level-unknown`,
 * `leave-no-seat`, `leave-not-at-step`.
 */
export function decideAsk(
  input: LeaveInput & { readonly reason: string },
  facts: AskFacts & { readonly tenant: string; readonly at: Instant },
): { output: { leave: string; state: Leave['state'] }; writes: Write[] } {
  const { tenant, at, caller, leaves, day } = facts;
  refuseBadLeave(input, input.afterwards, day);
  const before = input.again === undefined ? undefined : sentBack(input.again, leaves);
  const { route, days, posting } = previewLeave(input, facts);
  const { village, township, unit, position, name, person } = posting;
  const number = before?.body.number ?? nextNumber(leaves);
  const step: LeaveStep = {
    ...{ step: before ? 'ask-again' : 'ask', by: caller.person, byName: caller.name, at },
  };
  const { from, to, fromNoon, toNoon, kind, reason } = input;
  const body: Leave = {
    ...{ person, name, position, village, township, unit, number },
    ...{ kind, from, to, fromNoon, toNoon, days, reason },
    ...(from < day && input.afterwards ? { afterwards: input.afterwards } : {}),
    ...{ askedAt: at, state: 'asked', route, waitsFor: route.role },
    steps: [...(before?.body.steps ?? []), step],
  };
  const at_ = leaveRef(tenant, leaveId(person, number));
  const rest = leaves.filter((each) => each !== before && holdsDays(each.body));
  return {
    output: { leave: at_.id, state: body.state },
    writes: [before ? replace(before, body) : insert(at_, body), ...witnesses(rest)],
  };
}

function nextNumber(leaves: readonly Stored<'leave'>[]): number {
  return Math.max(0, ...leaves.map(({ body }) => body.number)) + 1;
}

/** The latest so many requests are witnesses: a commit takes a hundred writes. */
const MOST_WITNESSES = 40;

/** What the count rests on besides the request itself. */
function witnesses(leaves: readonly Stored<'leave'>[]): Write[] {
  return [...leaves]
    .sort((a, b) => (a.body.from < b.body.from ? 1 : -1))
    .slice(0, MOST_WITNESSES)
    .map((each) => unchanged(each));
}

function sentBack(id: string, leaves: readonly Stored<'leave'>[]): Stored<'leave'> {
  const found = leaves.find((each) => each.id === id);
  if (!found) throw refused('leave-unknown');
  if (found.body.state !== 'sent-back') throw refused('leave-not-at-step', { step: '再申请' });
  return found;
}
