import type { Store } from '../../cloudfunctions/_backend/ports';
import { successionId, successionRef } from '../../src/core/handover/places';
import type { Succession } from '../../src/core/handover/succession';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT, UNIT, VILLAGE } from '../fixtures/small-county';

export const successionOf = (person: string) => successionId(person, '2026-01-01');

/** Somebody else is to come for everybody posted: who, the unit is to name. */
export async function settleSuccessions(store: Store, people: readonly Somebody[]): Promise<void> {
  await store.commit(
    people.map((one) => insert(successionRef(TENANT, successionOf(one.id)), bodyFor(one))),
  );
}

function bodyFor({ id, posted }: Somebody): Succession {
  const { village = VILLAGE, unit = UNIT, position = 'member' } = posted ?? {};
  return {
    ...{ person: id, name: `人${id}`, position, teamLeader: false, village, villageName: '村' },
    ...{ township: village.slice(0, 9), unit, postingFrom: '2026-01-01', cause: 'term-end' },
    ...{ route: [], oneOutOneIn: false, papers: [], explanations: [], state: 'asked' },
    ...{ waitsFor: 'unit-officer', since: '2026-11-19T02:00:00.000Z', sheet: { typed: [] } },
    steps: [],
  };
}
