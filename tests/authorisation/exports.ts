import type { Store } from '../../cloudfunctions/_backend/ports';
import { exportRequestRef } from '../../src/core/forms/places';
import { insert } from '../../src/core/records';
import { TENANT } from '../fixtures/small-county';

/** The number of the export that was asked for of a division. */
export function exportOf(division: string): string {
  return `20261101-${division.slice(-8).padStart(8, '0')}`;
}

/** Of each division a sheet that somebody else asked for. */
export async function settleExports(store: Store, divisions: readonly string[]): Promise<void> {
  const at = '2026-11-01T02:00:00.000Z';
  const month = '2026-10';
  await store.commit(
    divisions.map((division) => {
      const number = exportOf(division);
      return insert(exportRequestRef(TENANT, number), {
        ...{ number, of: { form: 'month-sheet', division, month }, what: '考勤表', division },
        ...{ month: '2026-11', by: 'x', byName: '某人', reason: '存档', state: 'asked' },
        ...{ at, until: '2027-01-01', fetched: 0, steps: [] },
      });
    }),
  );
}
