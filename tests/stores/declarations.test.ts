import type { PGlite } from '@electric-sql/pglite';
import {
  collectionNames,
  declarations,
} from '../../cloudfunctions/_backend/collections/declarations';
import type { Query } from '../../cloudfunctions/_backend/ports';
import { pgliteEngine } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { openStore } from '../../cloudfunctions/_backend/stores/postgres/open-store';
import type { Declarations } from '../../cloudfunctions/_backend/stores/postgres/tables';
import { indexName } from '../../cloudfunctions/_backend/stores/postgres/tables';
import { insert, replace } from '../../src/core/records';
import { startPglite } from '../support/start-pglite';
import { mustRead, unit, unitRef } from './samples';

jest.setTimeout(60_000);

let client: PGlite;
beforeAll(async () => {
  client = await startPglite();
});
afterAll(() => client.close());

const open = (schema: string, declared: Declarations) =>
  openStore(pgliteEngine(client), schema, declared);

/** The same collection in the house's youth and today: a new shape, a new index, a neighbour. */
const young: Declarations = { unit: { shape: 1, upgrades: {}, indexes: {} } };
const grown: Declarations = {
  unit: {
    shape: 2,
    upgrades: { 1: (old: { name: string }) => ({ ...old, level: 'township' }) },
    indexes: { byName: ['name'] },
  },
  grant: { shape: 1, upgrades: {}, indexes: { byPerson: ['person'] } },
};
const byName = (name: string) =>
  ({
    collection: 'unit',
    tenants: ['t'],
    index: 'byName',
    equals: [name],
  }) as unknown as Query<'unit'>;
const at = unitRef('t', 'u');

test('declarations that grew find what was stored before, brought up when read', async () => {
  const before = await open('grows', young);
  await before.commit([insert(at, unit('甲'))]);
  const after = await open('grows', grown);
  const { records } = await after.find(byName('甲'), { limit: 10 });
  expect(records).toEqual([{ ...at, version: 1, body: { name: '甲', level: 'township' } }]);
});

test('a replacement is stored at the new shape, which an older program refuses to read', async () => {
  const before = await open('replaces', young);
  await before.commit([insert(at, unit('甲'))]);
  const after = await open('replaces', grown);
  await after.commit([replace(await mustRead(after, at), { name: '乙', level: 'province' })]);
  expect((await mustRead(after, at)).body).toEqual({ name: '乙', level: 'province' });
  expect((await after.find(byName('乙'), { limit: 10 })).records).toHaveLength(1);
  await expect(before.read({ at })).rejects.toThrow('shape 2');
});

test('starting again, going back and forth, and many at once change nothing', async () => {
  const first = await open('again', young);
  await first.commit([insert(at, unit('甲'))]);
  for (const declared of [young, grown, grown, young, grown]) await open('again', declared);
  const last = await open('again', grown);
  expect((await last.find(byName('甲'), { limit: 10 })).records).toHaveLength(1);
});

test('every declared index is there, and answers without reading the table', async () => {
  const store = await open('whole', declarations);
  const { rows } = await client.query<{ indexname: string }>(
    "select indexname from pg_indexes where schemaname = 'whole'",
  );
  const names = rows.map(({ indexname }) => indexname);
  for (const collection of collectionNames) {
    for (const fields of Object.values<readonly string[]>(declarations[collection].indexes)) {
      expect(names).toContain(indexName(collection, fields));
    }
  }
  await store.commit([]);
});

test('an index over a column the store keeps for itself is refused', async () => {
  const wrong = { unit: { shape: 1, upgrades: {}, indexes: { byId: ['id'] } } };
  await expect(open('wrong', wrong)).rejects.toThrow('named id');
});
