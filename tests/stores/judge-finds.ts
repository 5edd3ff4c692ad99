import type { Query, Store } from '../../cloudfunctions/_backend/ports';
import type { Presence } from '../../src/core/attendance/presence';
import { insert, ref } from '../../src/core/records';
import { freshTenant, presence } from './samples';

const days = ['2026-11-01', '2026-11-02', '2026-11-02', '2026-11-03', '2026-12-01'];

export function judgeFinds(the: () => Store): void {
  /** One presence for each day, `a`, `b` …: two of the second of November. */
  async function withDays(tenant: string, person = 'p'): Promise<Query<'presence'>> {
    const at = (n: number) => ref('presence', tenant, `${person}-${'abcdefgh'[n]}`);
    await the().commit(days.map((day, n) => insert(at(n), presence(person, day))));
    return { collection: 'presence', tenants: [tenant], index: 'byPerson', equals: [person] };
  }

  async function ids(query: Query<'presence'>, limit = 1000): Promise<string[]> {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await the().find(query, cursor ? { limit, cursor } : { limit });
      expect(page.records.length).toBeLessThanOrEqual(limit);
      found.push(...page.records.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    return found;
  }

  const all = ['p-a', 'p-b', 'p-c', 'p-d', 'p-e'];

  test('equal fields choose, the next field orders, ids break ties', async () => {
    const tenant = freshTenant();
    const query = await withDays(tenant);
    await withDays(tenant, 'q');
    await withDays(freshTenant());
    expect(await ids(query)).toEqual(all);
    expect(await ids({ ...query, descending: true })).toEqual([...all].reverse());
    expect(await ids({ ...query, equals: ['p', '2026-11-02'] })).toEqual(['p-b', 'p-c']);
    expect(await ids({ ...query, equals: ['nobody'] })).toEqual([]);
    expect(await ids({ ...query, equals: [], range: { from: 'q' } })).toHaveLength(5);
  });

  test('a range begins with `from` and stops before `until`', async () => {
    const query = await withDays(freshTenant());
    const within = (from?: string, until?: string) =>
      ids({ ...query, range: { ...(from ? { from } : {}), ...(until ? { until } : {}) } });
    expect(await within('2026-11-02', '2026-11-03')).toEqual(['p-b', 'p-c']);
    expect(await within('2026-11-03')).toEqual(['p-d', 'p-e']);
    expect(await within(undefined, '2026-11-02')).toEqual(['p-a']);
    expect(await within('2026-11', '2026-12')).toHaveLength(4);
  });

  test.each([1, 2, 3, 5])('pages of %i give every record once, both ways', async (limit) => {
    const query = await withDays(freshTenant());
    expect(await ids(query, limit)).toEqual(all);
    expect(await ids({ ...query, descending: true }, limit)).toEqual([...all].reverse());
  });

  test('tenants are merged in the order of the index, with pages across them', async () => {
    const tenants = [freshTenant(), freshTenant(), freshTenant()];
    const [query] = await Promise.all(tenants.map((tenant) => withDays(tenant)));
    const merged = { ...query!, tenants: [...tenants, tenants[0]!] };
    const thrice = all.flatMap((id) => [id, id, id]);
    expect(await ids(merged)).toEqual(thrice);
    expect(await ids(merged, 2)).toEqual(thrice);
    expect(await ids({ ...merged, descending: true }, 4)).toEqual([...thrice].reverse());
    expect(await ids({ ...merged, tenants: [] })).toEqual([]);
  });

  test('records added while pages are turned are neither missed ahead nor repeated', async () => {
    const tenant = freshTenant();
    const query = await withDays(tenant);
    const first = await the().find(query, { limit: 2 });
    const add = (id: string, day: string) =>
      the().commit([insert(ref('presence', tenant, id), presence('p', day))]);
    await add('behind', '2026-10-31');
    await add('ahead', '2026-11-02');
    const second = await the().find(query, { limit: 100, cursor: first.cursor as string });
    expect(first.records.map(({ id }) => id)).toEqual(['p-a', 'p-b']);
    expect(second.records.map(({ id }) => id)).toEqual(['p-c', 'p-d', 'p-e']);
  });

  test('every record of a search comes by `each`', async () => {
    const tenant = freshTenant();
    for (let block = 0; block < 11; block += 1) {
      const at = (n: number) => ref('presence', tenant, `${block * 100 + n}`);
      await the().commit(
        Array.from({ length: 100 }, (_, n) => insert(at(n), presence('p', '2026-11-21'))),
      );
    }
    const seen = new Set<string>();
    const query = { collection: 'presence', tenants: [tenant], index: 'byPerson' } as const;
    for await (const { id } of the().each(query)) seen.add(id);
    expect(seen.size).toBe(1100);
  });

  test('order is by code point, whatever the language', async () => {
    const tenant = freshTenant();
    const names = ['Z', 'a', 'É', '中', '\uff21', '𠮷'];
    await the().commit(
      [...names]
        .reverse()
        .map((name, n) => insert(ref('presence', tenant, `${n}`), presence(name, 'd'))),
    );
    const query = { collection: 'presence', tenants: [tenant], index: 'byPerson' } as const;
    const page = await the().find(query, { limit: 10 });
    expect(page.records.map(({ body }) => body.person)).toEqual(names);
  });

  test('also where the records of several tenants merge', async () => {
    const places = ['𠮷', '\uff21', 'a'].map((name) => [freshTenant(), name] as const);
    for (const [tenant, name] of places) {
      await the().commit([insert(ref('presence', tenant, 'x'), presence(name, 'd'))]);
    }
    const tenants = places.map(([tenant]) => tenant);
    const query = { collection: 'presence', tenants, index: 'byPerson' } as const;
    const people = async (descending: boolean) =>
      (await the().find({ ...query, descending }, { limit: 2 })).records.map(
        ({ body }) => body.person,
      );
    expect(await people(false)).toEqual(['a', '\uff21']);
    expect(await people(true)).toEqual(['𠮷', '\uff21']);
  });

  test('an absent field counts as empty text: first in order, and found as such', async () => {
    const tenant = freshTenant();
    const without: Partial<Presence> = { ...presence('p', ''), day: undefined };
    await the().commit([
      insert(ref('presence', tenant, 'with'), presence('p', '2026-01-01')),
      insert(ref('presence', tenant, 'without'), without as Presence),
    ]);
    const query: Query<'presence'> = {
      collection: 'presence',
      tenants: [tenant],
      index: 'byPerson',
      equals: ['p'],
    };
    expect(await ids(query, 1)).toEqual(['without', 'with']);
    expect(await ids({ ...query, equals: ['p', ''] })).toEqual(['without']);
    expect(await ids({ ...query, range: { from: '2000' } })).toEqual(['with']);
  });

  test('a search that no index serves and a page too large are faults, a foreign cursor is refused', async () => {
    const query = await withDays(freshTenant());
    const page = { limit: 10 };
    await expect(the().find({ ...query, index: 'no' as 'byPerson' }, page)).rejects.toThrow('no');
    await expect(the().find({ ...query, equals: ['a', 'b', 'c'] }, page)).rejects.toThrow();
    await expect(the().find(query, { limit: 1001 })).rejects.toThrow('1001');
    await expect(the().find(query, { limit: 10, cursor: 'x' })).rejects.toThrow('input-invalid');
  });
}
