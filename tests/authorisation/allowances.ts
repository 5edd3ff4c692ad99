import type { Store } from '../../cloudfunctions/_backend/ports';
import { paidRef, tripClaimRef } from '../../src/core/allowance/places';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT, UNIT } from '../fixtures/small-county';

const MONTH = '2026-10';

/** Something paid to everybody posted, and a trip they claim. */
export async function settleAllowances(store: Store, people: readonly Somebody[]): Promise<void> {
  for (const { id, posted } of people.filter((somebody) => somebody.posted)) {
    const { village = '', unit = UNIT } = posted ?? {};
    const of = { person: id, name: `人${id}`, month: MONTH, unit, village };
    const payment = {
      kind: 'living',
      fen: 100,
      on: '2026-11-10',
      by: 'x',
      byName: '某人',
    } as const;
    const paid = { ...of, payments: [{ ...payment, at: '2026-11-10T02:00:00.000Z' }] };
    const trip = { route: '县城到村', km: 30, times: 1, state: 'claimed', steps: [] } as const;
    await store.commit([
      insert(paidRef(TENANT, id, MONTH, unit), paid),
      insert(tripClaimRef(TENANT, id, MONTH, unit), { ...of, ...trip, waitsFor: unit }),
    ]);
  }
}
