import cloudbase from '@cloudbase/node-sdk';
import { openOnCloud } from './open-on-cloud';
import type { Cloud } from './start-cloud';
import { CLOUD_ENV, CLOUD_KEYS, startCloud } from './start-cloud';

/** The server is only worth passing if it refuses what the cloud refuses: the SDK alone against it. */
let cloud: Cloud;
let clock: number;

beforeEach(async () => {
  clock = 0;
  cloud = await startCloud({ now: () => clock });
  openOnCloud(cloud);
});

afterEach(() => cloud.close());

const database = (over = {}) =>
  cloudbase.init({ env: CLOUD_ENV, serviceUrl: cloud.url, ...CLOUD_KEYS, ...over }).database();
const units = (over = {}) => database(over).collection('unit');
const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    (error: { code?: unknown }) => error.code,
  );

test('a collection that does not exist', async () => {
  expect(await codeOf(database().collection('none').add({ _id: 'a' }))).toBe(
    'DATABASE_COLLECTION_NOT_EXIST',
  );
  expect(await codeOf(database().collection('none').where({}).get())).toBe(
    'DATABASE_COLLECTION_NOT_EXIST',
  );
});

test('an id that is taken', async () => {
  await units().add({ _id: 'a' });
  expect(await codeOf(units().add({ _id: 'a' }))).toBe('DATABASE_DUPLICATE_WRITE');
  cloud.tellDuplicatesBy('number');
  expect(await codeOf(units().add({ _id: 'a' }))).toBe(-502001);
});

test('keys that are not known, and another environment', async () => {
  const wrong = { secretId: 'other', secretKey: 'other' };
  expect(await codeOf(units(wrong).add({ _id: 'a' }))).toBe('SIGN_PARAM_INVALID');
  expect(await codeOf(units({ env: 'other' }).add({ _id: 'a' }))).toBe('INVALID_ENV');
});

test('a hundred documents unless asked, a thousand at most', async () => {
  await units().add(Array.from({ length: 1100 }, (_, n) => ({ _id: `${n}` })));
  expect((await units().where({}).get()).data).toHaveLength(100);
  expect((await units().where({}).limit(2000).get()).data).toHaveLength(1000);
});

test('writes by condition while a transaction is open', async () => {
  await units().add({ _id: 'a', n: 1 });
  const transaction = await database().startTransaction();
  expect(await codeOf(units().where({ n: 1 }).update({ n: 2 }))).toBe('INVALID_PARAM');
  expect(await codeOf(units().where({ n: 1 }).remove())).toBe('INVALID_PARAM');
  expect(await codeOf(transaction.collection('unit').where({ n: 1 }).get())).toBe('INVALID_PARAM');
  await transaction.rollback('enough');
  expect(await codeOf(units().where({ n: 1 }).update({ n: 2 }))).toBe('done');
});

test('a transaction after 30 seconds, and none of its writes', async () => {
  const transaction = await database().startTransaction();
  await transaction.collection('unit').add({ _id: 'a' });
  clock = 30_000;
  await transaction.collection('unit').add({ _id: 'b' });
  clock = 30_001;
  expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL');
  expect((await units().where({}).get()).data).toEqual([]);
});

test('the second of two transactions that write one document, not one that reads it', async () => {
  await units().add([{ _id: 'a' }, { _id: 'b' }]);
  const [one, other] = [await database().startTransaction(), await database().startTransaction()];
  await one.collection('unit').doc('a').get();
  await one.collection('unit').doc('b').update({ n: 1 });
  await other.collection('unit').doc('b').get();
  await other.collection('unit').doc('a').update({ n: 1 });
  await one.commit();
  expect(await codeOf(other.collection('unit').doc('b').update({ n: 2 }))).toBe(
    'DATABASE_TRANSACTION_CONFLICT',
  );
  expect(await codeOf(other.commit())).toBe('DATABASE_TRANSACTION_FAIL');
});

test('what a transaction sees is what stood when it began, and its own writes', async () => {
  await units().add({ _id: 'a', n: 1 });
  const transaction = await database().startTransaction();
  await units().doc('a').update({ n: 2 });
  const seen = await transaction.collection('unit').doc('a').get();
  expect(seen.data).toMatchObject({ n: 1 });
  await transaction.collection('unit').add({ _id: 'b', n: 3 });
  expect((await transaction.collection('unit').doc('b').get()).data).toMatchObject({ n: 3 });
  expect((await units().doc('b').get()).data).toEqual([]);
});
