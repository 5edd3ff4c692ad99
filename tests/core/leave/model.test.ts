import * as fc from 'fast-check';
import { daysFrom, monthOf } from '../../../src/core/calendar/day';
import type { LeaveState } from '../../../src/core/leave/leave';
import { leaveOn } from '../../../src/core/leave/mark-days';
import { holdsDays, leaveDays, takenPart } from '../../../src/core/leave/period';
import type { Stored } from '../../../src/core/records';
import { packOf } from '../../../src/policies/packs';
import type { Caller } from '../../../src/core/roster/caller';
import type { GrantedRole, Position } from '../../../src/core/roster/people';
import { TOWNSHIP, VILLAGE, posting } from '../attendance/cases';
import type { Step, World } from './model';
import { RIGHT, idOf, leavesIn, stepsOf, take } from './model';

/** LEAVE_RUNS=100000 for the long run. */
const RUNS = Number(process.env.LEAVE_RUNS ?? 2000);

function somebody(
  person: string,
  position: Position | undefined,
  ...granted: [GrantedRole, string][]
): [string, Caller] {
  const postings = position ? [posting({ person, name: person, position })] : [];
  const grants = granted.map(([role, scope]) => ({ person, role, scope, from: '2026-01-01' }));
  return [person, { person, name: person, township: TOWNSHIP, postings, grants }];
}

const people = Object.fromEntries([
  somebody('member', 'member'),
  somebody('first', 'first-secretary'),
  // A cadre who is also the township's officer, and one who holds two offices above.
  somebody('clerk-posted', 'member', ['township-officer', TOWNSHIP]),
  somebody('clerk', undefined, ['township-officer', TOWNSHIP]),
  somebody('county-posted', 'member', ['county-officer', '533123'], ['township-officer', TOWNSHIP]),
  somebody('prefecture', undefined, ['prefecture-officer', '5331']),
]);

/** The states a record may pass to, by hand. */
const mayBecome: Readonly<Record<LeaveState, readonly LeaveState[]>> = {
  asked: ['granted', 'refused', 'sent-back', 'withdrawn'],
  'sent-back': ['asked', 'withdrawn'],
  granted: ['returned', 'withdrawn'],
  refused: [],
  withdrawn: [],
  returned: [],
};

/** Chance alone may miss the last state; the rest of the runs goes where it likes. */
const wholeLife: Step[] = [
  {
    ...{ do: 'ask', who: 'member', ahead: 0, long: 0, again: false },
    ...{ fromNoon: false, toNoon: false },
  },
  { do: 'decide', who: RIGHT, which: 0, decision: 'grant' },
  { do: 'pass', days: 1 },
  { do: 'return', who: RIGHT, which: 0, back: 0 },
];

function open(pack: string): World {
  const rules = packOf(pack);
  if (!rules) throw new Error(pack);
  return { pack: rules, people, records: new Map(), day: '2026-11-20' };
}

function checkChange(before: ReadonlyMap<string, Stored>, world: World): void {
  for (const { id, body } of leavesIn(world)) {
    const was = before.get(`leave ${id}`) as Stored<'leave'> | undefined;
    if (!was) expect(body.state).toBe('asked');
    if (was && was.body !== body) {
      expect(mayBecome[was.body.state]).toContain(body.state);
      // Nothing that was done is lost.
      expect(body.steps.slice(0, was.body.steps.length)).toEqual(was.body.steps);
    }
  }
  expect(world.records.size).toBeGreaterThanOrEqual(before.size);
}

function checkWorld(world: World): void {
  const all = leavesIn(world);
  for (const { id, body } of all) {
    expect(id).toBe(idOf(body));
    // Nobody decides their own, and nobody from a seat the applicant shares.
    const deciders = body.steps.filter(({ step }) =>
      ['grant', 'refuse', 'send-back'].includes(step),
    );
    for (const { by } of deciders) expect(by).not.toBe(body.person);
    const holder = people[body.person]?.grants.some(({ role }) => role === body.route.role);
    expect(holder).toBe(false);
    if (body.route.role === 'first-secretary') expect(body.person).not.toBe('first');
    // What waits can be found, and only what waits.
    expect(body.waitsFor).toBe(body.state === 'asked' ? body.route.role : undefined);
    // Somebody can decide: no request waits for an empty seat.
    if (body.state === 'asked') {
      const seat = Object.values(people).filter(({ person, postings, grants }) =>
        body.route.role === 'first-secretary'
          ? person !== body.person && postings.some((p) => p.position === 'first-secretary')
          : person !== body.person && grants.some(({ role }) => role === body.route.role),
      );
      expect(seat.length).toBeGreaterThan(0);
    }
    const taken = takenPart(body);
    if (body.returned) {
      expect((taken ? leaveDays(taken) : 0) + body.returned.early).toBe(body.days);
      expect(body.returned.early === 0 || body.returned.late === 0).toBe(true);
    }
  }
  checkRegisters(world);
}

/** Every day of every register says what the requests say, and no day of leave is missing. */
function checkRegisters(world: World): void {
  for (const person of Object.keys(people)) {
    const own = leavesIn(world)
      .map(({ body }) => body)
      .filter((body) => body.person === person);
    for (const each of own.filter(holdsDays)) {
      for (const day of daysFrom(each.from, each.to)) {
        const at = `register register:${person}:${monthOf(day)}:${VILLAGE}`;
        const sheet = world.records.get(at) as Stored<'register'> | undefined;
        expect([day, sheet?.body.days[day]?.leave]).toEqual([day, leaveOn(day, own)]);
      }
    }
  }
}

test.each(['guizhou-2018', 'dehong-2021'])(
  '%s: whatever people do in whatever order, nobody decides their own, nothing is lost or stuck',
  (pack) => {
    const reached = new Set<LeaveState>();
    let raised = 0;
    fc.assert(
      fc.property(stepsOf(Object.keys(people)), (steps) => {
        const world = open(pack);
        for (const step of steps) {
          const before = new Map(world.records);
          if (!take(world, step)) continue;
          checkChange(before, world);
        }
        checkWorld(world);
        for (const { body } of leavesIn(world)) {
          reached.add(body.state);
          if (body.route.raised) raised += 1;
        }
      }),
      { numRuns: RUNS / 2, examples: [[wholeLife]] },
    );
    // Every state is reached: the model is not asleep. In the second pack no applicant holds a seat.
    expect([...reached].sort()).toEqual(Object.keys(mayBecome).sort());
    expect(raised > 0).toBe(pack === 'guizhou-2018');
  },
  3_600_000,
);
