import { declarations } from '../../cloudfunctions/_backend/collections/declarations';
import type { Query, Store } from '../../cloudfunctions/_backend/ports';
import type { Engine, Statement } from '../../cloudfunctions/_backend/stores/postgres/engine';
import { pgliteEngine } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { openStore } from '../../cloudfunctions/_backend/stores/postgres/open-store';
import type { Write } from '../../src/core/records';
import { insert, ref, remove, replace, unchanged } from '../../src/core/records';
import { startPglite } from '../support/start-pglite';
import { presence, unit, unitRef } from './samples';

const SCHEMA = 'named';
const sent: Statement[] = [];
let store: Store;

beforeAll(async () => {
  const engine = pgliteEngine(await startPglite());
  const listening: Engine = {
    ...engine,
    run: (statement) => (sent.push(statement), engine.run(statement)),
  };
  store = await openStore(listening, SCHEMA, declarations);
});

beforeEach(() => {
  sent.length = 0;
});

afterAll(() => store.close());

/** Parts of a statement that look at a table without saying whose rows they mean. */
function namelessParts({ text }: Statement): string[] {
  return text
    .split(/ union all |\), w\d+ as \(/)
    .filter((part) => part.includes(`"${SCHEMA}".`))
    .filter((part) => !namesTenant(part));
}

/** An equality on the tenant, or an insert that brings one. */
function namesTenant(part: string): boolean {
  const compared = /(\bt\.|\bwhere )"?tenant"?\s*=\s*(\$\d+|w\.tenant|"?wanted"?\."?tenant"?)/;
  return compared.test(part) || /insert into [^(]+\(tenant,/.test(part);
}

function expectEachNamesTenant(atLeast = 1): void {
  expect(sent.length).toBeGreaterThanOrEqual(atLeast);
  expect(sent.flatMap(namelessParts)).toEqual([]);
  for (const { values } of sent) expect(JSON.stringify(values)).toContain('tenant-a');
}

const units = (count: number) => Array.from({ length: count }, (_, n) => `u${n}`);

async function stored(ids: readonly string[]) {
  const found = await store.read(
    Object.fromEntries(ids.map((id) => [id, unitRef('tenant-a', id)])),
  );
  return Object.values(found).map((record) => {
    if (!record) throw new Error('not stored');
    return record;
  });
}

// A distributed table finds its rows by the tenant alone; a statement without it asks every machine.
test.each([1, 30])('commits of each kind, of %i, name the tenant', async (count) => {
  const ids = units(count);
  await store.commit(ids.map((id) => insert(unitRef('tenant-a', id), unit(id))));
  expectEachNamesTenant();
  const kinds = [replace, unchanged, remove];
  for (const kind of kinds) {
    const records = await stored(ids);
    sent.length = 0;
    await store.commit(records.map((record): Write => kind(record, unit('new'))));
    expectEachNamesTenant();
  }
});

test('commits of several kinds and collections at once do', async () => {
  await store.commit(['a', 'b', 'c'].map((id) => insert(unitRef('tenant-a', id), unit(id))));
  const [a, b, c] = await stored(['a', 'b', 'c']);
  const day = ref('presence', 'tenant-a', 'p');
  await store.commit([
    ...[replace(a!, unit('new')), unchanged(b!), remove(c!)],
    insert(day, presence('p', '2026-11-21')),
  ]);
  expectEachNamesTenant();
});

test.each([1, 5, 200])('reads of %i records do', async (count) => {
  const refs = units(count).map((id) => [id, unitRef('tenant-a', id)]);
  await store.read({ ...Object.fromEntries(refs), day: ref('presence', 'tenant-a', 'p') });
  expectEachNamesTenant();
});

test.each([[['tenant-a']], [['tenant-a', 'tenant-b', 'tenant-c']]])(
  'searches among %j do, page by page, both ways',
  async (tenants) => {
    await store.commit(
      tenants.flatMap((tenant) =>
        units(3).map((id) => insert(ref('trip', tenant, `${tenants.length}${id}`), trip(id))),
      ),
    );
    sent.length = 0;
    const query: Query<'trip'> = { collection: 'trip', tenants, index: 'byPerson' };
    const page = await store.find(query, { limit: 2 });
    await store.find(query, { limit: 2, cursor: page.cursor as string });
    const range = { from: '2026', until: '2027' };
    await store.find({ ...query, equals: ['p'], range, descending: true }, { limit: 2 });
    for await (const record of store.each(query)) expect(record.tenant).toMatch(/^tenant-/);
    expectEachNamesTenant(4);
  },
);

test.each([
  `select * from "${SCHEMA}"."unit" where id = $1`,
  `select body from "${SCHEMA}"."unit" where tenant = $1 union all select body from "${SCHEMA}"."trip"`,
  `update "${SCHEMA}"."unit" set body = $1 returning 1`,
  `with w0 as (delete from "${SCHEMA}"."unit" where id = $1), w1 as (select 1) select 1`,
])('would be caught saying %s', (text) => {
  expect(namelessParts({ text, values: [] })).toHaveLength(1);
});

function trip(id: string) {
  return { person: 'p', from: `2026-01-0${id.length}` } as never;
}
