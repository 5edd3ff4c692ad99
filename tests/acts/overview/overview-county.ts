import type { Store } from '../../../cloudfunctions/_backend/ports';
import { deliverOverviews } from '../../../cloudfunctions/overview/deliver-overviews';
import { makeUpTo } from '../../../cloudfunctions/overview/make-overviews';
import { nextLook } from '../../../src/core/overview/looks';
import { overviewRunRef } from '../../../src/core/overview/places';
import type { Overview } from '../../../src/core/overview/overview';
import type { Stored, Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import type { County } from '../../../src/core/roster/county';
import type { Posting } from '../../../src/core/roster/people';
import { countyRef, postingRef, villageRef } from '../../../src/core/roster/places';
import { portsOver } from '../../support/ports';

/** 2026-11-20, 10:00 in China; months that are over: up to October. */
export const NOW = Date.parse('2026-11-20T02:00:00Z');
export const HOUR = 3_600_000;

/** Four townships of two villages each, by their codes. */
export const villagesOf = (county: string): string[] =>
  [101, 103, 104, 108].flatMap((township) => [
    `${county}${township}201`,
    `${county}${township}202`,
  ]);

export function countyWrites(tenant: string, county: Partial<County> = {}): Write[] {
  const division = county.division ?? '533123';
  const packs = [{ pack: 'guizhou-2018', from: '2018-08-14' }];
  return [
    insert(countyRef(tenant), { name: '盈江县', division, packs, demo: false, ...county }),
    ...villagesOf(division).map((code) => villageWrite(tenant, code)),
  ];
}

export function villageWrite(tenant: string, code: string): Write {
  const township = code.slice(0, 9);
  const body = { code, name: `村${code}`, township, townshipName: `乡${township}`, radius: 1000 };
  return insert(villageRef(tenant, code), body);
}

export function postingOf(person: string, village: string, over: Partial<Posting> = {}): Posting {
  return {
    ...{ person, name: `某某${person}`, village, township: village.slice(0, 9), unit: 'unit:局' },
    ...{ position: 'member', teamLeader: false, from: '2026-01-01', ...over },
  };
}

export function postingWrite(tenant: string, posting: Posting): Write {
  return insert(postingRef(tenant, posting.person, posting.from), posting);
}

/** What the tests look at: the older months take longer and are counted alike. */
const looked: readonly string[] = ['now', '2026-10'];

/** The timer, minute after minute, until now and the last month are fresh; then what is laid above. */
export async function runUntilFresh(
  store: Store,
  tenants: readonly string[],
  { now = NOW, townships = 4 } = {},
): Promise<void> {
  const ports = portsOver(store, { now: () => now });
  for (const tenant of tenants) {
    for (let run = 0; run < 200; run += 1) {
      await makeUpTo(townships, ports, tenant);
      const { found } = await store.read({ found: overviewRunRef(tenant) });
      if (!looked.includes(nextLook(found?.body, now)?.period ?? '')) break;
    }
    await deliverOverviews.run(ports, tenant);
  }
}

/** Everything made of a period and level, by place. */
export async function madeOf(
  store: Store,
  tenant: string,
  period: string,
  level: Overview['level'] = 'township',
): Promise<Record<string, Overview['figures']>> {
  const made: Stored<'overview'>[] = [];
  const at = { index: 'byPeriod', equals: [period, level] } as const;
  for await (const one of store.each({ collection: 'overview', tenants: [tenant], ...at }))
    made.push(one);
  return Object.fromEntries(made.map(({ body }) => [body.place, body.figures]));
}
