import type { Store } from '../../cloudfunctions/_backend/ports';
import type { Unit } from '../../src/core/roster/people';
import { insert, replace } from '../../src/core/records';
import * as fc from '../support/random';
import { freshCloudStore } from '../support/stores';
import { freshTenant, mustRead, unitRef } from './samples';

let store: Store;
beforeAll(async () => {
  store = await freshCloudStore();
});

/** What a record's body comes back as, after an insert and after a replacement. */
async function thereAndBack(body: object): Promise<unknown[]> {
  const at = unitRef(freshTenant(), 'u');
  await store.commit([insert(at, body as Unit)]);
  const first = await mustRead(store, at);
  await store.commit([replace(first, { level: 'old' } as unknown as Unit)]);
  await store.commit([replace(await mustRead(store, at), body as Unit)]);
  return [first.body, (await mustRead(store, at)).body];
}

test.each([
  ['nested objects and lists', { a: { b: [{ c: [] }, {}, [[]]] } }],
  ['null beside absent', { a: null, list: [null, 1, null] }],
  ['numbers', { n: [0, -1, 0.1, 1e21, 1e-7, 2 ** 31, -(2 ** 53), 12345678901] }],
  ['names with dots, dollars and nothing', { 'a.b': 1, $set: { x: 1 }, '': 2, 'a.$.b': [] }],
  [
    'what the SDK takes for its own',
    { at: { $date: 5 }, p: { type: 'Point', coordinates: [1, 2] } },
  ],
  ['what the wire takes for numbers', { n: { $numberInt: '5' }, l: { $numberLong: '1' } }],
  ['names of the document itself', { _id: 'x', body: 'y', version: 9, tenant: 't', touched: 1 }],
  ['texts that look like commands', { name: '$inc', level: '{"$gt":""}' }],
])('%s survive', async (_name, body) => {
  expect(await thereAndBack(body)).toEqual([body, body]);
});

test('whatever JSON can say comes back as JSON has it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.object({ maxDepth: 3 }), async (body) => {
      const said: unknown = JSON.parse(JSON.stringify(body));
      expect(await thereAndBack(body)).toEqual([said, said]);
    }),
    { numRuns: 25 },
  );
});

test('a thousand records and more are read in one go, in their order, also from several tenants', async () => {
  const tenants = [freshTenant(), freshTenant()];
  const at = (n: number) => unitRef(tenants[n % 2]!, `u${n}`);
  for (let from = 0; from < 1100; from += 100) {
    const some = Array.from({ length: 100 }, (_, n) => from + n);
    await store.commit(some.map((n) => insert(at(n), { name: `${n}`, level: 'county' })));
  }
  const refs = Object.fromEntries(Array.from({ length: 1101 }, (_, n) => [`r${n}`, at(n)]));
  const found = await store.read(refs);
  const names = Object.values(found).map((record) => record?.body.name);
  expect(names).toEqual([...Array.from({ length: 1100 }, (_, n) => `${n}`), undefined]);
});

test('tenants whose codes run into ids stay apart', async () => {
  const [one, other] = [unitRef('a/b', 'c'), unitRef('a', 'b/c')];
  await store.commit([insert(one, { name: 'one', level: 'county' })]);
  await store.commit([insert(other, { name: 'other', level: 'county' })]);
  expect((await mustRead(store, one)).body.name).toBe('one');
  expect((await mustRead(store, other)).body.name).toBe('other');
});
