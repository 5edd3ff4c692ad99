import type { Store } from '../../../cloudfunctions/_backend/ports';
import { insert, replace } from '../../../src/core/records';
import type { Posting } from '../../../src/core/roster/people';
import { countyRef, unitRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { openCounty } from '../../fixtures/open-county';
import type { RuleName } from '../../../src/core/policy/schema';
import { UNPLACED, VILLAGE, posted, settled } from './leave-county';

export { UNPLACED, VILLAGE };

const UNIT = '县农业农村局';

/** Lays a value of the county's own over the pack it goes by. */
export async function lay(
  { tenant, store }: County,
  rule: RuleName,
  value: unknown,
  { pack = 'dehong-2021', from = '2026-01-01' } = {},
): Promise<void> {
  const { county } = await store.read({ county: countyRef(tenant) });
  if (!county) throw new Error('no county');
  const own = { ...{ pack, rule, from, value, document: '县发〔2026〕1号' }, by: 'county' };
  const laid = { ...own, byName: '县干部', at: '2026-01-01T00:00:00.000Z' };
  const values = [...(county.body.values ?? []), laid];
  await store.commit([replace(county, { ...county.body, values })]);
}

/** Dehong's rules, the group set, and so many cadres more (`r0` …) in the village of the first secretary. */
export async function openRestCounty(
  more: number,
  { of = 'team', other }: { of?: 'team' | 'township' | 'county'; other?: Store } = {},
): Promise<County> {
  const county = await openCounty('dehong-2021', other);
  await lay(county, 'rotation-rest-group', { of });
  const { tenant, store } = county;
  await store.commit([insert(unitRef(tenant, UNIT), { name: UNIT, level: 'county' })]);
  for (const postings of cadres(more)) {
    await store.commit(settled(tenant, postings[0]?.person ?? '', postings));
  }
  return county;
}

function cadres(more: number): Posting[][] {
  return Array.from({ length: more }, (_, n) => posted(`r${n}`, UNIT, 'member', VILLAGE));
}
