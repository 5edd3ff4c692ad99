import { randomBytes } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import {
  collectionNames,
  declarations,
} from '../../cloudfunctions/_backend/collections/declarations';
import type { Query } from '../../cloudfunctions/_backend/ports';
import { pgliteEngine } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { openStore } from '../../cloudfunctions/_backend/stores/postgres/open-store';
import type { Declarations } from '../../cloudfunctions/_backend/stores/declared';
import { indexName } from '../../cloudfunctions/_backend/stores/postgres/tables';
import { insert, replace } from '../../src/core/records';
import { describeWhen } from '../support/describe-when';
import { startPglite } from '../support/start-pglite';
import { mustRead, unit, unitRef } from './samples';

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

test('starting again, or going back and forth, changes nothing', async () => {
  const first = await open('again', young);
  await first.commit([insert(at, unit('甲'))]);
  for (const declared of [young, grown, grown, young, grown]) await open('again', declared);
  const last = await open('again', grown);
  expect((await last.find(byName('甲'), { limit: 10 })).records).toHaveLength(1);
});

test('every declared index is there', async () => {
  await open('whole', declarations);
  const { rows } = await client.query<{ indexname: string }>(
    "select indexname from pg_indexes where schemaname = 'whole'",
  );
  const names = rows.map(({ indexname }) => indexname);
  for (const collection of collectionNames) {
    for (const fields of Object.values<readonly string[]>(declarations[collection].indexes)) {
      expect(names).toContain(indexName(collection, fields));
    }
  }
});

test('an index over a column the store keeps for itself is refused', async () => {
  const wrong = { unit: { shape: 1, upgrades: {}, indexes: { byId: ['id'] } } };
  await expect(open('wrong', wrong)).rejects.toThrow('named id');
});

const url = process.env.DATABASE_URL;

describeWhen(url !== undefined, 'on a server', 'DATABASE_URL names no PostgreSQL server', () => {
  test('several processes may start on an empty schema at once, with one connection each', async () => {
    const address = url as string;
    const schema = `test_${randomBytes(8).toString('hex')}`;
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => openPostgres(address, { connections: 1, schema })),
    );
    await stores[0]?.commit([insert(at, unit('甲'))]);
    expect((await mustRead(stores[3]!, at)).body).toEqual(unit('甲'));
    await Promise.all(stores.map((store) => store.close()));
    const control = new Client({ connectionString: address });
    await control.connect();
    await control.query(`drop schema "${schema}" cascade`);
    await control.end();
  });
});
