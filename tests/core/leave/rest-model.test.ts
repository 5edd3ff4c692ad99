import { daysFrom } from '../../../src/core/calendar/day';
import { quarterOf } from '../../../src/core/calendar/quarter';
import type { Leave } from '../../../src/core/leave/leave';
import { holdsDays, takenPart } from '../../../src/core/leave/period';
import { restGroupsOf, restSlotsRef } from '../../../src/core/leave/rest-slots';
import type { Stored } from '../../../src/core/records';
import { keyOf } from '../../../src/core/records';
import type { Position } from '../../../src/core/roster/people';
import { packNamed } from '../../policies/all-packs';
import * as fc from '../../support/random';
import { OTHER_VILLAGE, TOWNSHIP, VILLAGE } from '../attendance/cases';
import { must } from './model/check-step';
import { anyOrder } from './model/commands';
import type { Step } from './model/steps';
import { livesOf } from './model/steps';
import { take } from './model/take';
import type { Somebody, World } from './model/world';
import { TENANT, leavesIn, openWorld } from './model/world';
import { laid } from './rest';

/** REST_RUNS=100000 for the long run. */
const RUNS = Number(process.env.REST_RUNS ?? 500);

/** Seven posted: in the village five, of whom one may; in the township seven, of whom two may. */
const posts: readonly (readonly [person: string, village: string, position: Position])[] = [
  ['a', VILLAGE, 'member'],
  ['b', VILLAGE, 'member'],
  ['c', VILLAGE, 'member'],
  ['d', VILLAGE, 'member'],
  ['first', VILLAGE, 'first-secretary'],
  ['e', OTHER_VILLAGE, 'member'],
  ['f', OTHER_VILLAGE, 'member'],
];

const people: readonly Somebody[] = [
  ...posts.map(([person, village, position]) => ({ person, posted: { village, position } })),
  { person: 'clerk', seats: [['township-officer', TOWNSHIP]] },
];

const most = { team: { [VILLAGE]: 1, [OTHER_VILLAGE]: 1 }, township: { [TOWNSHIP]: 2 } };
type Group = keyof typeof most;

function open(of: Group): World {
  const pack = laid(packNamed('dehong-2021'), 'rotation-rest-group', { of });
  // Near the end of a quarter: rests reach over it.
  return openWorld(pack, people, Date.parse('2026-09-21T04:00:00Z'));
}

/** Days that a rest holds, told apart from the code that books them. */
function heldDays(leave: Leave): string[] {
  const part = leave.kind === 'rotation' && holdsDays(leave) ? takenPart(leave) : undefined;
  return part ? daysFrom(part.from, part.to) : [];
}

/** On no day do more rest than may. */
function checkPlaces(leaves: readonly Leave[], of: Group): void {
  for (const [group, limit] of Object.entries(most[of])) {
    const count = new Map<string, number>();
    for (const leave of leaves.filter(({ village }) => village.startsWith(group))) {
      for (const day of heldDays(leave)) count.set(day, (count.get(day) ?? 0) + 1);
    }
    must(Math.max(0, ...count.values()) <= limit, `more than ${limit} of ${group} at once`);
  }
}

/** The records say what the requests say: no place is held by nobody, and nobody rests unbooked. */
function checkRecords(world: World, leaves: readonly Stored<'leave'>[]): void {
  const expected = new Set(
    leaves.flatMap(({ id, body }) =>
      heldDays(body).flatMap((day) =>
        restGroupsOf(body.village).map((group) => {
          const at = restSlotsRef(TENANT, group, quarterOf(day));
          return `${keyOf(at)} ${day} ${id}`;
        }),
      ),
    ),
  );
  const found = new Set(
    [...world.records.values()].flatMap((each) => {
      if (each.collection !== 'restSlots') return [];
      const { body, ...at } = each as Stored<'restSlots'>;
      return body.bookings.flatMap(({ leave, from, to }) =>
        daysFrom(from, to)
          .filter((day) => quarterOf(day) === body.quarter)
          .map((day) => `${keyOf(at)} ${day} ${leave}`),
      );
    }),
  );
  must([...found].sort().join() === [...expected].sort().join(), 'a place lost or won');
}

/** Turns of each person in each quarter: one at most. */
function checkTurns(leaves: readonly Leave[]): void {
  const turns = leaves
    .filter((leave) => heldDays(leave).length > 0)
    .map(({ person, from }) => `${person} ${quarterOf(from)}`);
  must(new Set(turns).size === turns.length, 'two turns in a quarter');
}

test.each(['team', 'township'] as const)(
  'of the %s: whatever is asked, decided, taken back and ended, no place is taken twice or lost',
  (of) => {
    const seen = { freed: 0, overQuarter: 0, taken: 0 };
    const look = (world: World) => {
      const leaves = leavesIn(world);
      const bodies = leaves.map(({ body }) => body);
      checkPlaces(bodies, of);
      checkRecords(world, leaves);
      checkTurns(bodies);
      seen.taken += bodies.flatMap(heldDays).length;
      seen.freed += bodies.filter((leave) => heldDays(leave).length === 0).length;
      seen.overQuarter += bodies.filter(({ from, to }) => quarterOf(from) !== quarterOf(to)).length;
    };
    const steps = livesOf(
      people.map(({ person }) => person),
      'rotation',
    );
    fc.assert(
      anyOrder(steps, () => open(of), look),
      { numRuns: RUNS / 2 },
    );
    // The model is not asleep.
    expect(Math.min(seen.taken, seen.freed, seen.overQuarter)).toBeGreaterThan(0);
  },
  3_600_000,
);

test('a place that was given back can be had by the next, in the model as in life', () => {
  const world = open('team');
  const ask = (who: string): Step => ({
    ...{ do: 'ask', who, ahead: 1, long: 0, kind: 'rotation' },
  });
  expect([take(world, ask('a')), take(world, ask('b'))]).toEqual([true, false]);
  expect(take(world, { do: 'withdraw', who: 'a', which: 0 })).toBe(true);
  expect(take(world, ask('b'))).toBe(true);
  expect(leavesIn(world).map(({ body }) => [body.person, body.state, body.from])).toEqual([
    ['a', 'withdrawn', '2026-09-22'],
    ['b', 'asked', '2026-09-22'],
  ]);
});
