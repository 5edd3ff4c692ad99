import type { Instant } from '../calendar/day';
import { daysFrom, within } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import { postingAt } from '../attendance/open-register';
import type { Stored, Write } from '../records';
import { insert, replace, unchanged } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import type { RouteFacts } from './choose-route';
import type { RestFacts } from './check-rest';
import { checkRest } from './check-rest';
import { chooseRoute } from './choose-route';
import type { KeptRoute, Leave, LeaveKind, LeavePeriod, LeaveStep } from './leave';
import {
  beginningAfter,
  holdsDays,
  leadsTo,
  leaveDays,
  refuseBadLeave,
  refuseOverlap,
} from './period';
import { firstLook } from './overdue';
import { leaveId, leaveRef } from './places';
import { proveLeave } from './prove';
import { bookRest } from './rest-slots';

export interface LeaveInput extends LeavePeriod {
  readonly kind: LeaveKind;
  /** A request that was handed back and is asked again. */
  readonly again?: string | undefined;
  readonly afterwards?: string | undefined;
  /** 续假: the granted request this one goes on from. */
  readonly extends?: string | undefined;
}

export interface AskFacts extends Pick<RouteFacts, 'pack' | 'unitLevel' | 'holders' | 'day'> {
  readonly caller: Caller;
  /** All requests of the caller. */
  readonly leaves: readonly Stored<'leave'>[];
  /** What 轮休 is measured by; empty for other leave. */
  readonly rest: RestFacts;
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
 * @throws Refused as `decideAsk`, but for those of pictures.
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
  if (input.extends !== undefined) refuseLooseExtension(input, leaves);
  const { village } = posting;
  const rest =
    input.kind === 'rotation'
      ? checkRest(input, { ...facts, ...facts.rest, village, others })
      : undefined;
  const route = chooseRoute(input, input.kind, { ...facts, posting, others });
  const explanations = [...route.explanations, ...(rest?.explanations ?? [])];
  const kept = { ...route, ...(rest ? { rest: rest.text } : {}), explanations };
  return { route: kept, days: leaveDays(input), posting };
}

/** 续假 that was handed back goes on from what it went on from, where its days still do. */
function stillGoesOn(
  period: LeavePeriod,
  before: Stored<'leave'> | undefined,
  leaves: readonly Stored<'leave'>[],
): string | undefined {
  const first = leaves.find(({ id }) => id === before?.body.extends);
  return first && holdsDays(first.body) && leadsTo(first.body, period) ? first.id : undefined;
}

/** 续假 goes on from one's own granted leave without half a day between. */
function refuseLooseExtension(input: LeaveInput, leaves: readonly Stored<'leave'>[]): void {
  const before = leaves.find(({ id }) => id === input.extends)?.body;
  if (!before) throw refused('leave-unknown');
  if (before.state !== 'granted') throw refused('leave-not-at-step', { step: '续假' });
  if (leadsTo(before, input)) return;
  const { from, fromNoon } = beginningAfter(before);
  const start = `${dayInWords(from)}${fromNoon ? '下午' : ''}`;
  throw refused('leave-not-joined', { from: start }, { field: 'from' });
}

/**
 * Asks for leave, or asks again what was handed back. Rests on the person's other requests that
 * hold days or may again: two at once cannot both be counted alone.
 * @throws Refused `leave-backwards`, `leave-too-long`, `leave-too-early`, `day-too-old`,
 * `leave-afterwards`, `no-posting`, `leave-overlaps`, `value-unset`, `unit-level-unknown`,
 * `leave-no-seat`, `leave-unknown`, `leave-not-at-step`, `leave-not-joined`, those of `checkRest`
 * and of `proveLeave`.
 */
export function decideAsk(
  input: LeaveInput & { readonly reason: string },
  facts: AskFacts & {
    readonly tenant: string;
    readonly at: Instant;
    /** The pictures that the input names, as they stand. */
    readonly proof: readonly (Stored<'file'> | undefined)[];
  },
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
  const goesOnFrom = input.extends ?? stillGoesOn(input, before, leaves);
  const body: Leave = {
    ...{ person, name, position, village, township, unit, number },
    ...{ kind, from, to, fromNoon, toNoon, days, reason },
    ...(from < day && input.afterwards ? { afterwards: input.afterwards } : {}),
    ...{ askedAt: at, state: 'asked', route, waitsFor: route.role },
    lookAt: firstLook(at, from),
    steps: [...(before?.body.steps ?? []), step],
    ...(goesOnFrom ? { extends: goesOnFrom } : {}),
    ...(before?.body.proof ? { proof: before.body.proof } : {}),
  };
  const at_ = leaveRef(tenant, leaveId(person, number));
  const proved = proveLeave(body, facts.proof, { ref: at_, by: caller.person, at });
  const rest = leaves.filter((each) => each !== before && holdsDays(each.body));
  return {
    output: { leave: at_.id, state: body.state },
    writes: [
      before ? replace(before, proved.leave) : insert(at_, proved.leave),
      ...proved.writes,
      ...bookRest(tenant, body, facts.rest.slots),
      ...witnesses(rest),
      ...handedBack(leaves, before).map((each) =>
        replace(each, { ...each.body, askedBesides: number }),
      ),
    ],
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

/**
 * Handed back, they hold no days until they are asked again: that must not happen unseen beside this
 * request, so they are written, not witnessed. Whoever asks them again meets that, and counts both.
 */
function handedBack(
  leaves: readonly Stored<'leave'>[],
  but: Stored<'leave'> | undefined,
): Stored<'leave'>[] {
  return leaves
    .filter((each) => each !== but && each.body.state === 'sent-back')
    .slice(0, MOST_WITNESSES);
}

function sentBack(id: string, leaves: readonly Stored<'leave'>[]): Stored<'leave'> {
  const found = leaves.find((each) => each.id === id);
  if (!found) throw refused('leave-unknown');
  if (found.body.state !== 'sent-back') throw refused('leave-not-at-step', { step: '再申请' });
  return found;
}
