import { packNamed } from '../../policies/all-packs';
import * as fc from '../../support/random';
import { OTHER_VILLAGE, TOWNSHIP } from '../attendance/cases';
import { anyOrder, live, reachedIn, takeAndCheck } from './model/commands';
import { nothingYet } from './model/expected';
import { everything, lives, withoutFirst } from './model/lives';
import type { Step } from './model/steps';
import { stepsOf } from './model/steps';
import type { Somebody, World } from './model/world';
import { openWorld } from './model/world';

/** LEAVE_RUNS=100000 for the long run. */
const RUNS = Number(process.env.LEAVE_RUNS ?? 600);

const member = { posted: { position: 'member' } } as const;
const people: readonly Somebody[] = [
  { person: 'member', ...member },
  { person: 'first', posted: { position: 'first-secretary' } },
  { person: 'of-province', ...member, unitLevel: 'province' },
  // Where there is no first secretary.
  { person: 'alone', posted: { village: OTHER_VILLAGE, position: 'member' } },
  // Cadres who hold a seat themselves, one of them two.
  { person: 'clerk-posted', ...member, seats: [['township-officer', TOWNSHIP]] },
  {
    ...{ person: 'county-posted', ...member },
    seats: [
      ['county-officer', '533123'],
      ['township-officer', TOWNSHIP],
    ],
  },
  { person: 'clerk', seats: [['township-officer', TOWNSHIP]] },
  { person: 'prefecture', seats: [['prefecture-officer', '5331']] },
  { person: 'province', seats: [['province-officer', '53']] },
];
const everybody = people.map(({ person }) => person);
const packs = ['guizhou-2018', 'dehong-2021'];
const open = (pack: string) => openWorld(packNamed(pack), people);

test('every state there is can be come to', () => {
  const reached = [
    ...Object.values(lives).map((steps) => live(open('guizhou-2018'), steps)),
    live(open('dehong-2021'), withoutFirst),
  ].flatMap((signs) => [...signs]);
  expect([...new Set(reached)].sort()).toEqual([...everything].sort());
});

test('a seat above that was lent to the applicant since it showed there: nobody urges on their own', () => {
  const world = open('guizhou-2018');
  const expected = nothingYet();
  const done = (step: Step) => takeAndCheck(step, expected, world);
  const wait = (hours: number): Step => ({ do: 'pass', hours });
  const ask: Step = { do: 'ask', who: 'member', ahead: 12, long: 1 };
  const lend: Step = { do: 'lend', who: 'county-posted', to: 'member', ahead: 0, long: 6 };
  const look: Step = { do: 'look' };
  for (const step of [ask, wait(25), look, wait(47), look, lend]) expect(done(step)).toBe(true);
  expect(done({ do: 'urge', who: 'member', which: 0 })).toBe(false);
  expect(done({ do: 'urge', who: 'county-posted', which: 0 })).toBe(true);
});

test.each(packs)(
  '%s: whatever people do in whatever order, nobody decides their own, nothing is lost or stuck',
  (pack) => {
    const reached = new Set<string>();
    const look = (world: World) => reachedIn(world).forEach((sign) => reached.add(sign));
    fc.assert(
      anyOrder(stepsOf(everybody), () => open(pack), look),
      { numRuns: RUNS / 2 },
    );
    // The model is not asleep.
    const states = ['asked', 'granted', 'refused', 'returned', 'sent-back', 'withdrawn'];
    expect([...reached]).toEqual(expect.arrayContaining(states));
    if (process.env.LEAVE_RUNS)
      console.log(
        pack,
        everything.filter((sign) => !reached.has(sign)),
      );
  },
  7_200_000,
);
