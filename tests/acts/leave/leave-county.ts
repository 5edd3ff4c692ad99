import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { Input } from '../../../src/contract/contract';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import type { Grant, Posting, UnitLevel } from '../../../src/core/roster/people';
import {
  callerRef,
  grantRef,
  personRef,
  postingRef,
  unitId,
  unitRef,
} from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, UNPLACED, VILLAGE, openCounty } from '../../fixtures/open-county';

const levels: Readonly<Record<string, UnitLevel>> = {
  县农业农村局: 'county',
  州税务局: 'prefecture',
  省能源局: 'province',
  海关总署: 'central',
};

/** A cadre of each level of unit beside the county's own people, and an officer of the province. */
export async function openLeaveCounty(pack: string, other?: Store): Promise<County> {
  const county = await openCounty(pack, other);
  const { tenant, store } = county;
  await store.commit([
    ...Object.entries(levels).map(([name, level]) =>
      insert(unitRef(tenant, name), { name, level }),
    ),
    ...settled(tenant, 'of-prefecture', posted('of-prefecture', '州税务局', 'member')),
    ...settled(tenant, 'of-province', posted('of-province', '省能源局', 'member')),
    ...settled(tenant, 'of-centre', posted('of-centre', '海关总署', 'member')),
    ...settled(tenant, 'province', [], {
      ...{ person: 'province', role: 'province-officer', scope: '53', from: '2026-01-01' },
    }),
  ]);
  return county;
}

export function posted(
  person: string,
  unit: string,
  position: Posting['position'],
  village = VILLAGE,
): Posting[] {
  const at = { village, township: TOWNSHIP, unit: unitId(unit), from: '2026-01-01' };
  return [{ person, name: `${person}名`, position, teamLeader: false, ...at }];
}

export function settled(
  tenant: string,
  person: string,
  postings: readonly Posting[],
  ...grants: readonly Grant[]
): Write[] {
  const body = { name: `${person}名`, phone: '13800000000', township: TOWNSHIP, openid: person };
  return [
    insert(personRef(tenant, person), body),
    insert(callerRef(tenant, person), callerOf(person, body, postings, grants)),
    ...postings.map((each) => insert(postingRef(tenant, person, each.from), each)),
    ...grants.map((each) => insert(grantRef(tenant, person, each.role, each.scope), each)),
  ];
}

export { UNPLACED, VILLAGE };

export function question(over: Partial<Input<'leave.preview'>> = {}): Input<'leave.preview'> {
  return { kind: 'personal', from: '2026-11-23', to: '2026-11-24', ...over };
}

export function asked(over: Partial<Input<'leave.apply'>> = {}): Input<'leave.apply'> {
  return { ...question(), reason: '家里有事', ...over };
}
