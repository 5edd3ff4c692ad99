import type { Store } from '../../cloudfunctions/_backend/ports';
import type { FundEntry } from '../../src/core/funds/fund-book';
import { fundBookRef, projectId, projectRef } from '../../src/core/funds/places';
import { insert } from '../../src/core/records';
import { TENANT, UNIT, VILLAGE } from '../fixtures/small-county';
import { OTHER_UNIT } from './cast';

const at = '2026-11-10T02:00:00.000Z';

/** A book with one entry that waits, given by the unit posted there, and one project, in each village. */
export async function settleFunds(store: Store, villages: readonly string[]): Promise<void> {
  for (const village of villages) {
    const township = village.slice(0, 9);
    const by = { by: 'x', byName: '某人', at } as const;
    const entry: FundEntry = {
      ...{
        kind: 'received',
        fund: 'work',
        payer: 'unit',
        fen: 100,
        on: '2026-11-10',
        what: '经费',
      },
      ...{ unit: village === VILLAGE ? UNIT : OTHER_UNIT, photos: [], side: 'village' },
      ...{ state: 'waiting', steps: [], ...by },
    };
    const plan = { name: '修路', what: '硬化', from: '2026-11-01', due: '2026-12-31', money: [] };
    const project = { village, township, number: 1, plan, notes: [], ...by } as const;
    await store.commit([
      insert(fundBookRef(TENANT, village, '2026'), {
        village,
        township,
        year: '2026',
        entries: [entry],
      }),
      insert(projectRef(TENANT, projectId(village, 1)), { ...project, state: 'going' }),
    ]);
  }
}
