import { addDays } from '../../../../src/core/calendar/day';
import type { Party } from '../../../../src/core/evaluation/party';
import * as fc from '../../../support/random';
import type { Held, Line, Meeting, Model, Slip } from './meeting';
import { partiesAsked, usedIn } from './meeting';

/** Three who run assemblies, one of whom may not count; one who only types paper; one of another township. */
export type Who = 'clerk' | 'county' | 'first' | 'secretary' | 'elsewhere';

/** Where it is done: the latest assembly, or at times the first. */
interface At {
  readonly old: boolean;
}

export type Step =
  | { readonly do: 'pass'; readonly seconds: number }
  | { readonly do: 'timer'; readonly which: 'closeLate' | 'countClosed' | 'emptyBoxes' }
  | { readonly do: 'plan'; readonly who: Who; readonly ahead: number; readonly again: boolean }
  | ({ readonly do: 'replan'; readonly who: Who; readonly ahead: number } & At)
  | ({ readonly do: 'open' | 'close' | 'count' | 'publish'; readonly who: Who } & At)
  | ({
      readonly do: 'add';
      readonly who: Who;
      readonly party: Party;
      readonly count: number;
      readonly how: 'new' | 'twice' | 'elsewhere' | 'roster';
    } & At)
  | ({ readonly do: 'remove' | 'surrender'; readonly who: Who; readonly line: number } & At)
  | ({ readonly do: 'print'; readonly count: number } & At)
  | ({ readonly do: 'hand'; readonly line: number; readonly slip: number } & At)
  | ({
      readonly do: 'ask';
      readonly by: 'tablet' | 'slip' | 'phone';
      readonly who: 'secretary' | 'first' | 'alone';
      readonly line: number;
      readonly slip: number;
      /** With the number the right was used with, where it was. */
      readonly same: boolean;
    } & At)
  | {
      readonly do: 'cast';
      readonly held: number;
      readonly how: 'good' | 'void' | 'again' | 'other-party' | 'elsewhere' | 'forged';
      readonly pick: number;
    }
  | ({ readonly do: 'sign'; readonly line: number; readonly wrong: boolean } & At)
  | ({
      readonly do: 'type';
      readonly who: Who;
      readonly party: Party;
      readonly more: number;
      readonly wrong: boolean;
      readonly pick: number;
    } & At);

/** Steps that people take one after the other, so that most runs come far. */
export type Way =
  | Step
  | { readonly do: 'go'; readonly seconds: number }
  | { readonly do: 'vote'; readonly many: number; readonly pick: number }
  | { readonly do: 'paper'; readonly pick: number; readonly differ: boolean }
  /** The timer on the last day, or so many days after it. */
  | { readonly do: 'late'; readonly days: number };

const small = fc.nat(30);
const pick = fc.nat(124);
const old = fc.nat(5).map((n) => n === 0);
const rarely = fc.nat(4).map((n) => n === 0);
const runner = fc.constantFrom<Who[]>(
  'clerk',
  'clerk',
  'county',
  'first',
  'secretary',
  'elsewhere',
);
const party = fc.constantFrom<Party[]>('villagers', 'villagers', ...partiesAsked);
const of = <D extends Step['do']>(name: D) => fc.constant(name);
const minute = [1, 29, 30, 59, 60, 61];
const long = [3600, 86_400, 10 * 86_400, 60 * 86_400];

const single: fc.Arbitrary<Step>[] = [
  fc.record({ do: of('pass'), seconds: fc.constantFrom(...minute, ...minute, ...long) }),
  fc.record({
    do: of('timer'),
    which: fc.constantFrom('closeLate' as const, 'countClosed' as const, 'emptyBoxes' as const),
  }),
  fc.record({
    ...{ do: of('plan'), who: runner, again: fc.boolean() },
    ahead: fc.constantFrom(-1, 0, 0, 1, 1, 90, 91),
  }),
  fc.record({ do: of('replan'), who: runner, ahead: fc.constantFrom(-1, 0, 1, 1, 91), old }),
  fc.record({ do: fc.constantFrom('open', 'close', 'count', 'publish'), who: runner, old }),
  fc.record({
    ...{ do: of('add'), who: runner, party, count: fc.integer({ min: 1, max: 5 }), old },
    how: fc.constantFrom('new', 'new', 'twice', 'elsewhere', 'roster'),
  }),
  fc.record({ do: fc.constantFrom('remove', 'surrender'), who: runner, line: small, old }),
  fc.record({ do: of('sign'), line: small, wrong: rarely, old }),
  fc.record({
    ...{ do: of('type'), who: runner, party, more: fc.integer({ min: -1, max: 1 }), wrong: rarely },
    ...{ pick, old },
  }),
];

const rights: fc.Arbitrary<Step>[] = [
  fc.record({ do: of('print'), count: fc.integer({ min: 1, max: 3 }), old }),
  fc.record({ do: of('hand'), line: small, slip: small, old }),
  fc.record({
    ...{ do: of('ask'), by: fc.constantFrom('tablet', 'slip', 'slip', 'phone'), line: small },
    ...{ who: fc.constantFrom('secretary', 'first', 'alone'), slip: small, same: rarely, old },
  }),
  fc.record({
    ...{ do: of('cast'), held: small, pick },
    how: fc.constantFrom('good', 'good', 'void', 'again', 'other-party', 'elsewhere', 'forged'),
  }),
];

const together: fc.Arbitrary<Way>[] = [
  fc.record({ do: fc.constant('go'), seconds: fc.constantFrom(1, 59, 60, 60, 61) }),
  fc.record({ do: fc.constant('go'), seconds: fc.constant(60) }),
  fc.record({ do: fc.constant('vote'), many: fc.integer({ min: 1, max: 5 }), pick }),
  fc.record({ do: fc.constant('paper'), pick, differ: rarely }),
];

const late: fc.Arbitrary<Way> = fc.record({
  do: fc.constant('late'),
  days: fc.integer({ min: 0, max: 1 }),
});

/** Asking and casting by hand come oftener than the rest: most of what can go wrong is there. */
export const ways: fc.Arbitrary<Way>[] = [
  ...together,
  ...together,
  ...single,
  ...rights,
  ...rights,
  late,
];

/** What a way comes to, one step at a time: each looks at what the one before did. */
export function* stepsOf(model: Model, way: Way): Generator<Step> {
  switch (way.do) {
    case 'go':
      return yield* onwards(model, way.seconds);
    case 'vote':
      return yield* votes(model, way);
    case 'paper':
      return yield* papers(model, way);
    case 'late':
      return yield* untilLast(model, way.days);
    default:
      yield way;
  }
}

function* onwards(model: Model, seconds: number): Generator<Step> {
  const meeting = model.meetings.at(-1);
  const by = { who: 'clerk', old: false } as const;
  if (!meeting) return yield* prepared(false);
  switch (meeting.state) {
    case 'planned':
      return yield { do: 'open', ...by };
    case 'open':
      if (usedIn(meeting, 'villagers') >= 3) yield { do: 'close', ...by };
      return;
    case 'closing':
      yield { do: 'pass', seconds };
      return yield { do: 'count', ...by };
    case 'counted':
      return yield { do: 'publish', ...by };
    case 'published':
      return yield* prepared(true);
  }
}

/** Planned, with a cadre who signs, a party of officials just large enough, villagers, and slips. */
function* prepared(again: boolean): Generator<Step> {
  yield { do: 'plan', who: 'clerk', ahead: 0, again };
  const add = { do: 'add', who: 'clerk', old: false } as const;
  yield { ...add, how: 'roster', count: 2, party: 'cadres' };
  yield { ...add, how: 'roster', count: 1, party: 'village-cadres' };
  yield { ...add, how: 'new', count: 2, party: 'village-cadres' };
  yield { ...add, how: 'new', count: 5, party: 'villagers' };
  yield { do: 'print', count: 3, old: false };
}

function* votes(model: Model, { many, pick: by }: Extract<Way, { do: 'vote' }>): Generator<Step> {
  for (let i = 0; i < many; i += 1) {
    const meeting = model.meetings.at(-1);
    const free = (line: Line) => !line.used && meeting?.ways[line.party] === 'secret';
    const line = meeting?.lines.findIndex(free) ?? -1;
    if (line < 0) return;
    const before = model.held.length;
    const ask = { do: 'ask', by: 'tablet', line, old: false } as const;
    yield { ...ask, who: 'alone', slip: 0, same: false };
    if (model.held.length === before) return;
    yield { do: 'cast', held: before, how: 'good', pick: by };
  }
}

function* papers(model: Model, way: Extract<Way, { do: 'paper' }>): Generator<Step> {
  const meeting = model.meetings.at(-1);
  const free = (line: Line) => !line.used && meeting?.ways[line.party] === 'secret';
  const line = meeting?.lines.findIndex(free) ?? -1;
  if (line >= 0) yield { do: 'surrender', who: 'clerk', line, old: false };
  for (const each of partiesAsked) {
    if (!meeting || usedIn(meeting, each, ['paper']) === 0) continue;
    const typed = { do: 'type', party: each, more: 0, wrong: false, old: false } as const;
    yield { ...typed, who: 'clerk', pick: way.pick };
    yield { ...typed, who: 'secretary', pick: way.differ ? way.pick + 1 : way.pick };
  }
}

function* untilLast({ now, meetings }: Model, days: number): Generator<Step> {
  const lastDay = meetings.at(-1)?.lastDay;
  const until = lastDay && Date.parse(`${addDays(lastDay, days)}T04:00:00Z`);
  if (until && until > now) yield { do: 'pass', seconds: (until - now) / 1000 };
  yield { do: 'timer', which: 'closeLate' };
}

/** What a step is about. */
export interface Aim {
  readonly meeting?: Meeting | undefined;
  readonly line?: Line | undefined;
  readonly slip?: Slip | undefined;
  readonly held?: Held | undefined;
}

/**
 * Numbers that were drawn become a line, a slip, a right. One beyond the last is nobody’s; slips
 * are those of all assemblies, so that some are brought to the wrong one.
 */
export function aimOf({ meetings, held }: Model, step: Step): Aim {
  if (step.do === 'cast') {
    const right = held[step.held % Math.max(1, held.length)];
    return { held: right, meeting: right?.meeting };
  }
  const meeting = meetings.at('old' in step && step.old ? 0 : -1);
  const nth = <T>(all: readonly T[], n: number) => all[n % (all.length + 1)];
  const line = 'line' in step ? nth(meeting?.lines ?? [], step.line) : undefined;
  const slips =
    step.do === 'hand' ? (meeting?.slips ?? []) : meetings.flatMap((each) => each.slips);
  const slip = 'slip' in step ? nth(slips, step.slip) : undefined;
  return { meeting, line, slip };
}
