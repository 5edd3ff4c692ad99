import type { Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import { deliverOverviews } from '../../../cloudfunctions/overview/deliver-overviews';
import { makeUpTo } from '../../../cloudfunctions/overview/make-overviews';
import type { Figures } from '../../../src/core/overview/figures';
import { mergeAll } from '../../../src/core/overview/figures';
import { insert } from '../../../src/core/records';
import { countyRef } from '../../../src/core/roster/places';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { memoryStore } from '../../support/memory-store';
import { portsOver } from '../../support/ports';
import * as fc from '../../support/random';
import { HOUR, NOW, countyWrites, madeOf, runUntilFresh, villagesOf } from './overview-county';
import type { Arrival } from './world';
import { arrivals } from './world';

const RUNS = Number(process.env.OVERVIEW_RUNS ?? 60);
const mishaps: Mishap[] = ['fine', 'lost-before', 'lost-after', 'conflict', 'cut-after'];

/** Something arrives, or the timer comes by with whatever befalls it. */
const happenings = arrivals.chain((all) =>
  fc.tuple(
    fc.shuffledSubarray(all, { minLength: all.length }),
    fc.array(
      fc.record({ townships: fc.integer({ min: 1, max: 4 }), mishap: fc.constantFrom(...mishaps) }),
      { maxLength: 12 },
    ),
    fc.integer({ min: 1, max: 7 }),
  ),
);

test('whatever arrives when and wherever the timer is cut off, the figures are those of a count', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, async ([order, runs, every]) => {
      const store = memoryStore();
      await store.commit(countyWrites('c1', { above: { prefecture: 'p1', province: 'v1' } }));
      for (const [tenant, division] of [
        ['p1', '5331'],
        ['v1', '53'],
      ] as const) {
        const body = { name: `上${division}`, division, packs: [], demo: false };
        await store.commit([insert(countyRef(tenant), body)]);
      }
      const left = [...runs];
      for (const [index, { write }] of order.entries()) {
        await store.commit([write]);
        const run = index % every === 0 ? left.shift() : undefined;
        if (run) await meet(store, run.townships, run.mishap, NOW + index * 60_000);
      }
      // An hour on, on the same day: everything is looked through once more.
      await runUntilFresh(store, ['c1'], { now: NOW + 2 * HOUR });
      expect(await madeOf(store, 'c1', '2026-10')).toEqual(countedBy(order, 'month'));
      expect(await madeOf(store, 'c1', 'now')).toEqual(countedBy(order, 'now'));
      for (const above of ['p1', 'v1']) await sameAbove(store, above, order);
    }),
    { numRuns: RUNS },
  );
});

async function meet(store: Store, townships: number, mishap: Mishap, now: number): Promise<void> {
  const ports = portsOver(faultyStore(store, [mishap, 'fine']), { now: () => now });
  for (const step of [
    () => makeUpTo(townships, ports, 'c1'),
    () => deliverOverviews.run(ports, 'c1'),
  ]) {
    await step().catch((error: unknown) => {
      const cut =
        error instanceof UnknownOutcome || (error as Error).message === 'the process ended';
      if (!cut) throw error;
    });
  }
}

/** The count from the records: each arrival added to its township, and townships where nothing came. */
function countedBy(order: readonly Arrival[], of: 'month' | 'now'): Record<string, Figures> {
  const townships = [...new Set(villagesOf('533123').map((code) => code.slice(0, 9)))];
  return Object.fromEntries(
    townships.map((code) => [
      code,
      mergeAll(order.filter(({ township }) => township === code).map((each) => each[of])),
    ]),
  );
}

async function sameAbove(store: Store, above: string, order: readonly Arrival[]): Promise<void> {
  for (const [period, of] of [
    ['2026-10', 'month'],
    ['now', 'now'],
  ] as const) {
    const counted = countedBy(order, of);
    expect(await madeOf(store, above, period)).toEqual(counted);
    const county = { '533123': mergeAll(Object.values(counted)) };
    expect(await madeOf(store, above, period, 'county')).toEqual(county);
  }
  const { overview: laid } = Object.fromEntries((store as ReturnType<typeof memoryStore>).memory());
  const text = JSON.stringify([...laid!.values()].filter(({ tenant }) => tenant === above));
  expect(text).not.toContain('某某');
}
