import { attendanceActs } from '../../../cloudfunctions/attendance/acts';
import { homeActs } from '../../../cloudfunctions/home/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import { policyActs } from '../../../cloudfunctions/policy/acts';
import type { AnyAct } from '../../../cloudfunctions/_backend/act';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import type { Refusal } from '../../../src/core/refusal';
import { callerOf } from '../../../src/core/roster/caller';
import { portsOver } from '../../support/ports';
import type { Grant, GrantedRole, Posting } from '../../../src/core/roster/people';
import {
  callerRef,
  countyRef,
  divisionRef,
  grantRef,
  personRef,
  postingRef,
  villageRef,
} from '../../../src/core/roster/places';
import { freshStore } from '../../support/stores';

/** One township with two villages, one of them without a centre, and the people around them. */
export const COUNTY = '533123';
export const TOWNSHIP = '533123100';
export const VILLAGE = '533123100201';
export const UNPLACED = '533123100202';
export const UNIT = 'unit:县农业农村局';
export const INSIDE = { longitude: 98, latitude: 24.7, accuracy: 20, system: 'gcj02' as const };

const acts: readonly AnyAct[] = [...attendanceActs, ...homeActs, ...inboxActs, ...policyActs];

const names: Record<string, string> = {
  [COUNTY]: '盈江县',
  [TOWNSHIP]: '平原镇',
  [VILLAGE]: '新建村',
  [UNPLACED]: '拱腊村',
};

function posting(person: string, name: string, village: string, first = false): Posting {
  const position = first ? 'first-secretary' : 'member';
  const from = '2026-01-01';
  return {
    person,
    name,
    village,
    township: TOWNSHIP,
    unit: UNIT,
    position,
    teamLeader: first,
    from,
  };
}

export const postings: readonly Posting[] = [
  posting('first', '赵第一', VILLAGE, true),
  posting('member', '李一', VILLAGE),
  posting('alone', '周独', UNPLACED),
];

const grants: readonly [person: string, name: string, role: GrantedRole, scope: string][] = [
  ['secretary', '王书记', 'village-secretary', VILLAGE],
  ['secretary2', '刀书记', 'village-secretary', UNPLACED],
  ['clerk', '陈干事', 'township-officer', TOWNSHIP],
  ['elsewhere', '邻干事', 'township-officer', '533123101'],
  ['county', '县干部', 'county-officer', COUNTY],
  ['prefecture', '州干部', 'prefecture-officer', '5331'],
  ['unit', '派干事', 'unit-officer', UNIT],
];

function personWrites(
  tenant: string,
  id: string,
  name: string,
  posted: readonly Posting[],
  granted: readonly Grant[],
): Write[] {
  const person = { name, phone: '13800000000', township: TOWNSHIP, openid: id };
  return [
    insert(personRef(tenant, id), person),
    insert(callerRef(tenant, id), callerOf(id, person, posted, granted)),
    ...posted.map((each) => insert(postingRef(tenant, id, each.from), each)),
    ...granted.map((each) => insert(grantRef(tenant, id, each.role, each.scope), each)),
  ];
}

function countyWrites(tenant: string, pack: string): Write[] {
  const packs = pack ? [{ pack, from: '2026-01-01' }] : [];
  const county = { name: '盈江县', division: COUNTY, packs, demo: true };
  const village = (code: string) => ({
    code,
    name: names[code] ?? code,
    township: TOWNSHIP,
    townshipName: '平原镇',
    radius: 1000,
  });
  const placed = { ...village(VILLAGE), centre: { longitude: 98, latitude: 24.7 } };
  return [
    insert(countyRef(tenant), county),
    ...Object.entries(names).map(([code, name]) =>
      insert(divisionRef(tenant, code), { code, name, parent: '' }),
    ),
    insert(villageRef(tenant, VILLAGE), placed),
    insert(villageRef(tenant, UNPLACED), village(UNPLACED)),
    ...postings.flatMap((each) => personWrites(tenant, each.person, each.name, [each], [])),
    ...grants.flatMap(([id, name, role, scope]) =>
      personWrites(tenant, id, name, [], [{ person: id, role, scope, from: '2026-01-01' }]),
    ),
  ];
}

let keys = 0;
let tenants = 0;
let shared: Promise<Store> | undefined;

/** A county of its own on the file's store or another, and a way to call it as one of its people at a given time; an empty pack is none. */
export async function openCounty(pack = 'guizhou-2018', other?: Store) {
  const store = other ?? (await (shared ??= freshStore()));
  const tenant = `t${(tenants += 1)}`;
  await store.commit(countyWrites(tenant, pack));
  const faults: unknown[] = [];
  let calls = 0;
  const counted: Store = {
    ...store,
    read: (refs) => ((calls += 1), store.read(refs)),
    find: (query, page) => ((calls += 1), store.find(query, page)),
    each: (query) => ((calls += 1), store.each(query)),
    commit: (writes) => ((calls += 1), store.commit(writes)),
  };

  async function answer<N extends EndpointName>(
    endpoint: N,
    openid: string,
    input: Input<N>,
    { now = '2026-11-20T04:00:00Z', key = `k${(keys += 1)}` } = {},
  ): Promise<{ output?: Output<N>; refusal?: Refusal }> {
    const act = acts.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    const ports = portsOver(counted, {
      now: () => Date.parse(now),
      logFault: (_reference, _endpoint, error) => faults.push(error),
    });
    const given = await perform(act, { tenant, openid, key, input }, ports);
    if ('fault' in given) throw faults.at(-1);
    return given as { output?: Output<N>; refusal?: Refusal };
  }

  /** The output; fails with the refusal where there is one. */
  async function call<N extends EndpointName>(
    endpoint: N,
    openid: string,
    input: Input<N>,
    when: { now?: string; key?: string } = {},
  ): Promise<Output<N>> {
    const { output, refusal } = await answer(endpoint, openid, input, when);
    if (refusal || output === undefined) throw new Error(JSON.stringify(refusal));
    return output;
  }

  return { tenant, store, answer, call, storeCalls: () => calls };
}

export type County = Awaited<ReturnType<typeof openCounty>>;

/** A report of one of the cadres from inside the village, at an instant. */
export function report(county: County, cadre: string, now: string, over = {}) {
  const village = cadre === 'alone' ? UNPLACED : VILLAGE;
  const input = { cadre, village, point: INSIDE, ...over };
  return county.call('attendance.report', cadre, input, { now });
}
