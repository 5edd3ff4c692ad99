import type { Store } from '../../cloudfunctions/_backend/ports';
import { checkId, checkRef, drawRef } from '../../src/core/check/places';
import type { CheckDraw, SpotCheck } from '../../src/core/check/spot-check';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT, UNIT } from '../fixtures/small-county';

const AT = '2026-11-19T02:00:00.000Z';

export const checkOf = (person: string) => checkId('SEED', person);
export const drawOf = (division: string) => `draw:${division}`;

/** A check of everybody posted, carried out yesterday by the township, that can be answered; draws. */
export async function settleChecks(
  store: Store,
  people: readonly Somebody[],
  divisions: readonly string[],
): Promise<void> {
  const posted = people.filter((somebody) => somebody.posted);
  await store.commit([
    ...posted.map((each) => insert(checkRef(TENANT, checkOf(each.id)), checked(each))),
    ...divisions.map((each) => insert(drawRef(TENANT, drawOf(each)), drawn(each))),
  ]);
}

function checked({ id, posted }: Somebody): SpotCheck {
  const { village = '', position = 'member', unit = UNIT } = posted ?? {};
  const by = { by: 'boss', byName: '人boss', at: AT };
  return {
    ...{ person: id, name: `人${id}`, position, village, township: village.slice(0, 9), unit },
    ...{ on: '2026-11-19', way: 'unannounced', role: 'township-officer', orderedAt: AT },
    ...{ explanations: [], state: 'checked', open: 'open', answerUntil: '2026-11-22' },
    result: { ...by, day: '2026-11-19', found: 'not-there' },
    steps: [{ step: 'record', ...by }],
  };
}

function drawn(division: string): CheckDraw {
  return {
    ...{ division, of: 'cadres', count: 1, way: 'random', on: '2026-11-19', seed: 'SEED' },
    ...{ role: 'township-officer', sampler: 'sha256-lowest-1', people: [], explanations: [] },
    ...{ listed: [{ id: 'near', name: '人near' }], drawn: ['near'] },
    ...{ by: 'boss', byName: '人boss', at: AT },
  };
}
