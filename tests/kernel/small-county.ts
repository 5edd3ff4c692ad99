import type { Ports, Store } from '../../cloudfunctions/_backend/ports';
import type { Write } from '../../src/core/records';
import { insert } from '../../src/core/records';
import { callerOf } from '../../src/core/roster/caller';
import type { Grant, GrantedRole, Posting } from '../../src/core/roster/people';
import {
  callerRef,
  countyRef,
  divisionRef,
  grantRef,
  personRef,
  postingRef,
  unitRef,
  villageRef,
} from '../../src/core/roster/places';
import { portsOver as realPorts } from '../support/ports';

/** One county, two townships of two villages each, in November 2026. */
export const TENANT = 'small';
export const COUNTY = '533123';
export const TOWNSHIP = '533123104';
export const VILLAGE = '533123104201';
export const NEXT_VILLAGE = '533123104202';
export const OTHER_TOWNSHIP = '533123101';
export const OTHER_VILLAGE = '533123101201';
export const UNIT = 'unit:县农业农村局';
/** 2026-11-20, a Friday, 10:00 in China. */
export const NOW = Date.parse('2026-11-20T02:00:00Z');

const names: Readonly<Record<string, string>> = {
  [COUNTY]: '盈江县',
  [TOWNSHIP]: '弄璋镇',
  [OTHER_TOWNSHIP]: '平原镇',
  [VILLAGE]: '弄璋村',
  [NEXT_VILLAGE]: '飞勐村',
  [OTHER_VILLAGE]: '勐町村',
};

export interface Somebody {
  readonly id: string;
  readonly township?: string;
  /** Bound to `wx-<id>` unless false. */
  readonly bound?: boolean;
  readonly posted?: {
    readonly village: string;
    readonly position: Posting['position'];
    readonly unit?: string;
  };
  readonly granted?: readonly {
    readonly role: GrantedRole;
    readonly scope: string;
    readonly to?: string;
  }[];
}

export function openidOf(id: string): string {
  return `wx-${id}`;
}

export function portsOver(store: Store, faults: unknown[] = [], now = NOW): Ports {
  const logFault: Ports['logFault'] = (_reference, _endpoint, error) => void faults.push(error);
  return realPorts(store, { now: () => now, logFault });
}

/** Divisions, villages and the people given, as a roster import would leave them. */
export async function settleCounty(store: Store, people: readonly Somebody[]): Promise<void> {
  await store.commit(places());
  for (const somebody of people) await store.commit(writesFor(somebody));
}

function places(): Write[] {
  const divisions = [COUNTY, TOWNSHIP, OTHER_TOWNSHIP].map((code) =>
    insert(divisionRef(TENANT, code), {
      code,
      name: names[code] ?? '',
      parent: code === COUNTY ? '' : COUNTY,
    }),
  );
  const villages = [VILLAGE, NEXT_VILLAGE, OTHER_VILLAGE].map((code) =>
    insert(villageRef(TENANT, code), {
      code,
      name: names[code] ?? '',
      township: code.slice(0, 9),
      townshipName: names[code.slice(0, 9)] ?? '',
      centre: { longitude: 97.9, latitude: 24.7 },
      radius: 1000,
    }),
  );
  const packs = [{ pack: 'guizhou-2018', from: '2018-08-14' }];
  return [
    insert(countyRef(TENANT), { name: '盈江县', division: COUNTY, packs, demo: false }),
    insert(unitRef(TENANT, '县农业农村局'), { name: '县农业农村局', level: 'county' }),
    ...divisions,
    ...villages,
  ];
}

function writesFor(somebody: Somebody): Write[] {
  const { id, township = TOWNSHIP, bound = true, posted } = somebody;
  const name = `人${id}`;
  const openid = bound ? openidOf(id) : undefined;
  const person = { name, phone: '13800000000', township, openid };
  const postings: Posting[] = posted ? [postingOf(id, name, posted)] : [];
  const grants: Grant[] = (somebody.granted ?? []).map((grant) => ({
    person: id,
    from: '2026-01-01',
    ...grant,
  }));
  return [
    insert(personRef(TENANT, id), person),
    ...postings.map((posting) => insert(postingRef(TENANT, id, posting.from), posting)),
    ...grants.map((grant) => insert(grantRef(TENANT, id, grant.role, grant.scope), grant)),
    ...(openid ? [insert(callerRef(TENANT, openid), callerOf(id, person, postings, grants))] : []),
  ];
}

function postingOf(
  person: string,
  name: string,
  { village, position, unit = UNIT }: NonNullable<Somebody['posted']>,
): Posting {
  const township = village.slice(0, 9);
  const from = '2026-01-01';
  return { person, name, village, township, unit, position, teamLeader: false, from };
}
