import { overviewActs } from '../../../cloudfunctions/overview/acts';
import { deliverOverviews } from '../../../cloudfunctions/overview/deliver-overviews';
import { makeUpTo } from '../../../cloudfunctions/overview/make-overviews';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import type { Output } from '../../../src/contract/contract';
import { insert, remove } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import type { GrantedRole } from '../../../src/core/roster/people';
import { callerRef, countyRef, villageRef } from '../../../src/core/roster/places';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { portsOver } from '../../support/ports';
import { storesToTry } from '../../support/stores';
import {
  HOUR,
  NOW,
  countyWrites,
  madeOf,
  postingOf,
  postingWrite,
  runUntilFresh,
  villagesOf,
} from './overview-county';

const mishaps: Mishap[] = ['fine', 'lost-before', 'lost-after', 'conflict'];
let tenants = 0;

describe.each(storesToTry())('%s', (_name, open) => {
  let store: Store;
  let tenant: string;
  let prefecture: string;
  let province: string;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    tenants += 1;
    [tenant, prefecture, province] = [`c${tenants}`, `p${tenants}`, `v${tenants}`];
    await store.commit(countyWrites(tenant, { above: { prefecture, province } }));
    for (const [index, village] of villagesOf('533123').entries()) {
      if (index === 5) continue;
      await store.commit([postingWrite(tenant, postingOf(`a${index}`, village))]);
    }
    await office(prefecture, '德宏州', '5331', 'prefecture-officer');
    await office(province, '云南省', '53', 'province-officer');
    await officer(tenant, 'county-officer', '533123');
    await officer(tenant, 'prefecture-officer', '5331');
  });

  async function office(at: string, name: string, division: string, role: GrantedRole) {
    await store.commit([insert(countyRef(at), { name, division, packs: [], demo: false })]);
    await officer(at, role, division);
  }

  async function officer(at: string, role: GrantedRole, scope: string) {
    const person = { name: '某干部', phone: '13800000000', township: scope, openid: role };
    const grant = { person: role, role, scope, from: '2026-01-01' };
    await store.commit([insert(callerRef(at, role), callerOf(role, person, [], [grant]))]);
  }

  async function shown(
    at: string,
    role: GrantedRole,
    division: string,
  ): Promise<Output<'overview.show'>> {
    const call = { tenant: at, openid: role, input: { division, month: '2026-10' } };
    const given = await perform(overviewActs[0]!, call, portsOver(store, { now: () => NOW }));
    if (!('output' in given)) throw new Error(JSON.stringify(given));
    return given.output as Output<'overview.show'>;
  }

  test('a county sees its townships by their codes, each level above what lies in it, as of when', async () => {
    const before = await shown(tenant, 'county-officer', '533123');
    expect(before).toMatchObject({ figures: {}, places: [], name: '盈江县' });
    expect(before.nowAsOf).toBeUndefined();
    await runUntilFresh(store, [tenant]);
    const asOf = '2026-11-20T02:00:00.000Z';
    const county = await shown(tenant, 'county-officer', '533123');
    expect(county).toMatchObject({ monthAsOf: asOf, nowAsOf: asOf, records: true });
    expect(county.figures).toEqual({ lines: 7, 'no-record': 7, sheets: 7, 'sheets-draft': 7 });
    expect(county.now).toEqual({ cadres: 7, 'assemblies-no-round': 7 });
    expect(county.places.map(({ place, name, now }) => [place, name, now.cadres])).toEqual([
      ['533123101', '乡533123101', 2],
      ['533123103', '乡533123103', 2],
      ['533123104', '乡533123104', 1],
      ['533123108', '乡533123108', 2],
    ]);
    expect(county.explanations.map(({ rule }) => rule)).toContain('day-target');

    const inCounty = await shown(tenant, 'prefecture-officer', '5331');
    expect(inCounty.places).toMatchObject([{ place: '533123', name: '盈江县', now: county.now }]);

    const above = await shown(prefecture, 'prefecture-officer', '5331');
    expect(above).toMatchObject({ name: '德宏州', now: county.now, figures: county.figures });
    expect(above).toMatchObject({ monthAsOf: asOf, records: false, explanations: [] });
    expect(above.places).toMatchObject([{ place: '533123', name: '盈江县', now: county.now }]);
    const below = await shown(prefecture, 'prefecture-officer', '533123');
    expect(below.places).toEqual(county.places);
    expect(below.name).toBe('盈江县');

    const top = await shown(province, 'province-officer', '53');
    expect(top.places).toMatchObject([{ place: '5331', name: '德宏州', now: county.now }]);
    const within = await shown(province, 'province-officer', '5331');
    expect(within.places).toMatchObject([{ place: '533123', name: '盈江县' }]);
    const township = await shown(province, 'province-officer', '533123104');
    expect(township).toMatchObject({ name: '乡533123104', now: { cadres: 1 }, places: [] });
  });

  test('a second county joins in; one place more or less follows everywhere', async () => {
    const other = `d${tenants}`;
    const division = '533124';
    await store.commit(
      countyWrites(other, { name: '陇川县', division, above: { prefecture, province } }),
    );
    const [first = ''] = villagesOf(division);
    await store.commit([postingWrite(other, postingOf('b1', first))]);
    await runUntilFresh(store, [tenant, other]);
    const both = await shown(prefecture, 'prefecture-officer', '5331');
    expect(both.now.cadres).toBe(8);
    expect(both.places.map(({ name, now }) => [name, now.cadres])).toEqual([
      ['盈江县', 7],
      ['陇川县', 1],
    ]);
    const gone = villagesOf('533123').slice(0, 2);
    const found = await store.read({
      one: villageRef(tenant, gone[0]!),
      two: villageRef(tenant, gone[1]!),
    });
    await store.commit([remove(found.one!), remove(found.two!)]);
    await runUntilFresh(store, [tenant], { now: NOW + HOUR });
    expect(Object.keys(await madeOf(store, tenant, 'now'))).toHaveLength(3);
    expect(Object.keys(await madeOf(store, prefecture, 'now'))).toHaveLength(3 + 4);
    expect((await shown(prefecture, 'prefecture-officer', '5331')).now.cadres).toBe(6);
  });

  test.each(mishaps)('made and laid above once, commit %s', async (mishap) => {
    const now = () => NOW;
    for (const step of [
      (ports: ReturnType<typeof portsOver>) => makeUpTo(2, ports, tenant),
      (ports: ReturnType<typeof portsOver>) => deliverOverviews.run(ports, tenant),
    ]) {
      const ports = portsOver(faultyStore(store, [mishap, 'fine']), { now });
      await step(ports).catch((error: unknown) => {
        if (!(error instanceof UnknownOutcome)) throw error;
      });
      await runUntilFresh(store, [tenant]);
    }
    const { now: current } = await shown(province, 'province-officer', '53');
    expect(current).toEqual({ cadres: 7, 'assemblies-no-round': 7 });
  });

  test('what is found the same is not written again, and is fresh all the same', async () => {
    await runUntilFresh(store, [tenant]);
    const at = { index: 'byPeriod', equals: ['now', 'township'] } as const;
    const query = { collection: 'overview', tenants: [tenant, prefecture], ...at } as const;
    const versions = async () =>
      (await store.find(query, { limit: 20 })).records.map(({ version }) => version);
    const before = await versions();
    await runUntilFresh(store, [tenant], { now: NOW + HOUR });
    expect(await versions()).toEqual(before);
    const later = '2026-11-20T03:00:00.000Z';
    expect((await shown(tenant, 'county-officer', '533123')).nowAsOf).toBe(later);
    expect((await shown(prefecture, 'prefecture-officer', '5331')).nowAsOf).toBe(later);
  });
});
