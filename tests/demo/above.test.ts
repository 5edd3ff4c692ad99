import { personaName } from '../../cloudfunctions/_backend/demo/personas';
import { seedDemo } from '../../cloudfunctions/_backend/demo/seed-demo';
import { DEMO_ABOVE, DEMO_TENANT, demoCounty } from '../../cloudfunctions/_backend/demo/tenant';
import { deliverFilings } from '../../cloudfunctions/leave/deliver-filings';
import { reportSeenFilings } from '../../cloudfunctions/leave/report-seen';
import { deliverOverviews } from '../../cloudfunctions/overview/deliver-overviews';
import { makeOverviews } from '../../cloudfunctions/overview/make-overviews';
import { cutDelegations } from '../../cloudfunctions/roster/cut-delegations';
import { dayOf, within } from '../../src/core/calendar/day';
import type { Overview } from '../../src/core/overview/overview';
import { target } from '../../src/core/records';
import { rolesOn } from '../../src/core/roster/caller';
import { memoryStore } from '../support/memory-store';
import { portsOver } from '../support/ports';
import { bodiesOf, keyedHash, now, planned } from './county';

const writes = planned();

describe('what the demo county has filed with its prefecture', () => {
  const there = bodiesOf(writes, 'filing', DEMO_ABOVE);
  const copies = bodiesOf(writes, 'filing');

  test('lies in the prefecture’s own tenant: one seen, one new', () => {
    expect(demoCounty.above).toEqual({ prefecture: DEMO_ABOVE });
    const states = [...there.values()].map(({ from, to, seen, unseenBy, toReport }) => ({
      ...{ county: from?.name, to, by: seen?.byName, unseenBy, toReport },
    }));
    const filed = { county: '盈江县', to: 'prefecture-org', toReport: undefined };
    expect(states).toEqual([
      { ...filed, by: personaName('prefecture-filings'), unseenBy: undefined },
      { ...filed, by: undefined, unseenBy: 'prefecture-officer' },
    ]);
  });

  test('has its copy in the county, which tells the same', () => {
    for (const [id, { what, seen }] of there) {
      expect(copies.get(id)).toMatchObject({ sentTo: DEMO_ABOVE, what });
      expect(copies.get(id)?.seen).toEqual(seen);
    }
    expect(there.size).toBe(2);
  });

  test('is as the timers leave it: they find nothing to do', async () => {
    const store = memoryStore();
    const files = {
      put: (path: string) => Promise.resolve(path),
      remove: () => Promise.resolve(),
      link: (place: string) => Promise.resolve(place),
    };
    await seedDemo(store, { now, keyedHash, files });
    const commits: unknown[] = [];
    const watched = { ...store, commit: (all: never) => (commits.push(all), store.commit(all)) };
    const ports = portsOver(watched, { now: () => now });
    await deliverFilings.run(ports, DEMO_TENANT);
    await reportSeenFilings.run(ports, DEMO_ABOVE);
    await cutDelegations.run(ports, DEMO_TENANT);
    expect(commits).toEqual([]);
  });
});

test('the county’s summaries lie there and in the prefecture, and are what its timers make', async () => {
  const store = memoryStore();
  const put = (path: string) => Promise.resolve(path);
  const files = { put, remove: () => Promise.resolve(), link: put };
  await seedDemo(store, { now, keyedHash, files });
  const made = () =>
    [...(store.memory().get('overview')?.values() ?? [])].map(({ tenant, id, body }) => {
      const { figures } = body as Overview;
      return [`${tenant} ${id}`, figures] as const;
    });
  const seeded = Object.fromEntries(made());
  const lastMonth = seeded[`${DEMO_ABOVE} overview:2026-10:533123`];
  expect(lastMonth?.lines).toBeGreaterThan(30);
  expect(seeded[`${DEMO_ABOVE} overview:now:533123`]?.cadres).toBeGreaterThan(30);
  const later = portsOver(store, { now: () => now + 3_600_000 });
  for (let run = 0; run < 3; run += 1) await makeOverviews.run(later, DEMO_TENANT);
  await deliverOverviews.run(later, DEMO_TENANT);
  expect(Object.fromEntries(made())).toMatchObject(seeded);
});

test('nothing of one tenant goes down with the other’s', () => {
  const tenants = new Set(writes.map((write) => target(write).tenant));
  expect(tenants).toEqual(new Set([DEMO_TENANT, DEMO_ABOVE]));
});

test('a township officer’s seat is lent this week, and the stand-in holds nothing else', () => {
  const [lent, ...others] = [...bodiesOf(writes, 'grant').values()].filter((g) => g.onBehalfOf);
  expect(others).toEqual([]);
  expect(lent).toMatchObject({ role: 'township-officer', scope: '533123108', to: '2026-11-25' });
  expect(within(dayOf(now), lent!)).toBe(true);
  const caller = bodiesOf(writes, 'caller').get('caller:demo:stand-in')!;
  expect(rolesOn(caller, dayOf(now))).toEqual([
    { role: 'township-officer', scope: '533123108', onBehalfOf: lent?.onBehalfOf },
  ]);
  const told = [...bodiesOf(writes, 'notice').values()].filter((n) => n.kind === 'delegation');
  expect(told).toMatchObject([{ person: caller.person, push: 'declined' }]);
  const waits = [...bodiesOf(writes, 'leave').values()].filter(
    ({ state, village }) => state === 'asked' && village.startsWith('533123108'),
  );
  expect(waits).toHaveLength(1);
});

test.each(['2026-11-27T15:59:00Z', '2026-11-28T00:00:00Z', '2026-12-31T04:00:00Z'])(
  'on %s leave that would reach into a month without sheets waits, and nothing is filed of it',
  (instant) => {
    const county = planned(Date.parse(instant));
    const leaves = [...bodiesOf(county, 'leave').values()];
    const waiting = leaves.filter(({ state }) => state === 'granted');
    for (const { to } of waiting)
      expect(to.slice(0, 7)).toBe(dayOf(Date.parse(instant)).slice(0, 7));
    const filed = new Set([...bodiesOf(county, 'filing', DEMO_ABOVE).values()].map((f) => f.leave));
    const above = leaves.filter(
      ({ state, route }) => state === 'granted' && route.filedAt.length > 0,
    );
    expect(filed.size).toBe(above.length);
  },
);
