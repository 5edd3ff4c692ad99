import type { InventedCadre } from '../../cloudfunctions/_backend/demo/cadres';
import { inventCadres } from '../../cloudfunctions/_backend/demo/cadres';
import { demoVillages } from '../../cloudfunctions/_backend/demo/villages';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { MOST_WRITES } from '../../cloudfunctions/_backend/ports';
import { openRegister, postedMonthAt } from '../../src/core/attendance/open-register';
import { registerRef } from '../../src/core/attendance/places';
import type { DayFacts, Register } from '../../src/core/attendance/register';
import type { Month } from '../../src/core/calendar/day';
import { daysOfMonth, instantOf } from '../../src/core/calendar/day';
import type { Write } from '../../src/core/records';
import { insert } from '../../src/core/records';
import { callerOf } from '../../src/core/roster/caller';
import { callerRef, countyRef, villageRef } from '../../src/core/roster/places';

export const TENANT = 'bench';
export const SECRET = 'a secret for benchmarks, long enough';
const SEED = 7;

export const openidOf = (index: number): string => `bench:${index}`;

export function cadresFor(count: number): InventedCadre[] {
  return inventCadres(count, SEED);
}

/** County, villages and the callers of the cadres: what a sign-in reads. */
export function rosterWrites(cadres: readonly InventedCadre[]): Write[] {
  return [
    insert(countyRef(TENANT), {
      name: '盈江县',
      division: '533123',
      packs: [{ pack: 'guizhou-2018', from: '2018-08-14' }],
      demo: false,
    }),
    ...demoVillages(SEED).map((body) => insert(villageRef(TENANT, body.code), body)),
    ...cadres.map(({ id, person, posting }, index) =>
      insert(callerRef(TENANT, openidOf(index)), callerOf(id, person, [posting], [])),
    ),
  ];
}

/** Registers of a month with so many reported days each. */
export function registerWrites(
  cadres: readonly InventedCadre[],
  month: Month,
  days: number,
): Write[] {
  return cadres.map(({ posting }) =>
    insert(registerRef(TENANT, posting.person, posting.village, month), {
      ...openRegister(postedMonthAt([posting], posting.village, `${month}-28`)),
      days: daysWith(posting.name, month, days),
    }),
  );
}

function daysWith(byName: string, month: Month, count: number): Register['days'] {
  const reported = daysOfMonth(month).slice(0, count);
  return Object.fromEntries(
    reported.map((day): [string, DayFacts] => [
      day,
      {
        presence: {
          ...{ means: 'app', place: 'inside', late: false, device: '0123456789ab' },
          ...{ at: instantOf(Date.parse(`${day}T00:12:00Z`)), byName },
        },
      },
    ]),
  );
}

/** Writes in commits as large as they may be, a few at once. */
export async function fill(store: Store, writes: readonly Write[], atOnce = 4): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < writes.length) {
      const from = next;
      next += MOST_WRITES;
      await store.commit(writes.slice(from, from + MOST_WRITES));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
