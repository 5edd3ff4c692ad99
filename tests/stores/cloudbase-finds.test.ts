import type { Query, Store } from '../../cloudfunctions/_backend/ports';
import { insert, ref } from '../../src/core/records';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import type { Cloud } from '../cloudbase/start-cloud';
import { startCloud } from '../cloudbase/start-cloud';
import * as fc from '../support/random';
import { freshTenant, presence, unit, unitRef } from './samples';

let cloud: Cloud;
let store: Store;

beforeAll(async () => {
  cloud = await startCloud();
  store = openOnCloud(cloud);
});

beforeEach(() => cloud.counter.reset());

afterAll(() => cloud.close());

async function addUnits(tenant: string, from: number, count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, n) =>
    insert(unitRef(tenant, `u${from + n}`), unit('x')),
  );
  const hundreds = Array.from({ length: Math.ceil(count / 100) }, (_, n) =>
    all.slice(n * 100, (n + 1) * 100),
  );
  await Promise.all(hundreds.map((some) => store.commit(some)));
}

test('a full page tells whether there is more, by one look beyond it', async () => {
  const tenant = freshTenant();
  await addUnits(tenant, 0, 1000);
  cloud.counter.reset();
  const query = { collection: 'unit', tenants: [tenant], index: 'byName' } as const;
  const full = await store.find(query, { limit: 1000 });
  expect([full.records.length, full.cursor]).toEqual([1000, undefined]);
  expect(cloud.counter.counts()).toMatchObject({ calls: 2, reads: 1000 });
  await addUnits(tenant, 1000, 1);
  const first = await store.find(query, { limit: 1000 });
  const rest = await store.find(query, { limit: 1000, cursor: first.cursor as string });
  expect([rest.records.length, rest.cursor]).toEqual([1, undefined]);
});

test('a page of few costs one call, and no more records than asked and one', async () => {
  const tenant = freshTenant();
  await addUnits(tenant, 0, 30);
  cloud.counter.reset();
  const query = { collection: 'unit', tenants: [tenant], index: 'byName' } as const;
  expect((await store.find(query, { limit: 5 })).records).toHaveLength(5);
  expect(cloud.counter.counts()).toMatchObject({ calls: 1, reads: 6 });
  cloud.counter.reset();
  expect((await store.find(query, { limit: 100 })).records).toHaveLength(30);
  expect(cloud.counter.counts()).toMatchObject({ calls: 1, reads: 30 });
});

test('a page over many tenants reads little more than it gives', async () => {
  const tenants = Array.from({ length: 10 }, () => freshTenant());
  for (const tenant of tenants) await addUnits(tenant, 0, 60);
  cloud.counter.reset();
  const query = { collection: 'unit', tenants, index: 'byName' } as const;
  expect((await store.find(query, { limit: 300 })).records).toHaveLength(300);
  // Asked for a page each, ten tenants would give 600.
  const { reads, calls } = cloud.counter.counts();
  expect(reads).toBeLessThan(450);
  expect(calls).toBeLessThanOrEqual(20);
});

test('whatever lies where, pages of any length over several tenants give all of it in order', async () => {
  const spot = fc.record({
    tenant: fc.nat(3),
    day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
    id: fc.constantFrom('a', 'b', 'c', '𠮷', '\uff21'),
  });
  const spots = fc.uniqueArray(spot, { selector: ({ tenant, id }) => `${tenant}${id}` });
  await fc.assert(
    fc.asyncProperty(
      spots,
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (all, limit, descending) => {
        const tenants = Array.from({ length: 4 }, () => freshTenant());
        const writes = all.map(({ tenant, day, id }) =>
          insert(ref('presence', tenants[tenant]!, id), presence('p', day)),
        );
        await store.commit(writes);
        const index = { index: 'byPerson', equals: ['p'] } as const;
        const query: Query<'presence'> = { collection: 'presence', tenants, ...index, descending };
        const expected = all
          .map(({ tenant, day, id }) => [day, id, tenants[tenant]!])
          .sort((one, other) => Buffer.compare(asBytes(one), asBytes(other)));
        expect(await pagesOf(query, limit)).toEqual(descending ? expected.reverse() : expected);
      },
    ),
    { numRuns: 25 },
  );
});

/** Parts in turn by code point: none of them holds a NUL, which comes before everything. */
function asBytes(parts: readonly string[]): Buffer {
  return Buffer.from(parts.join('\0'));
}

async function pagesOf(query: Query<'presence'>, limit: number): Promise<string[][]> {
  const found: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find(query, cursor ? { limit, cursor } : { limit });
    found.push(...page.records.map(({ body, id, tenant }) => [body.day, id, tenant]));
    cursor = page.cursor;
  } while (cursor);
  return found;
}
