import { Conflict, UnknownOutcome } from '../../cloudfunctions/_backend/ports';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { describe as tellFault } from '../../cloudfunctions/_backend/hosts/log-fault';
import type { Write } from '../../src/core/records';
import { insert, replace, unchanged } from '../../src/core/records';
import { CloudFault, conflict, noTransaction, tooMany } from '../cloudbase/cloud-fault';
import type { Mishap } from '../cloudbase/mishaps';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import type { Cloud } from '../cloudbase/start-cloud';
import { CLOUD_ENV, startCloud } from '../cloudbase/start-cloud';
import { openCloudbase } from '../../cloudfunctions/_backend/stores/cloudbase/open-cloudbase';
import { addUnit, freshTenant, mustRead, unit, unitRef } from './samples';

let cloud: Cloud;
let store: Store;
let clock: number;
let pauses: number[];

beforeEach(async () => {
  clock = 0;
  pauses = [];
  cloud = await startCloud({ now: () => clock });
  store = openOnCloud(cloud, {
    now: () => clock,
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
  });
});

afterEach(() => cloud.close());

const outcomeOf = (commit: Promise<void>): Promise<unknown> =>
  commit.then(
    () => 'done',
    (error: unknown) => error,
  );

/** Two inserts in one transaction; what came of them, and whether they are there. */
async function commitTwo(at: Store = store) {
  const tenant = freshTenant();
  const ids = ['a', 'b'];
  const writes = ids.map((id) => insert(unitRef(tenant, id), unit(id)));
  const outcome = await outcomeOf(at.commit(writes));
  return { outcome, written: await isThere(tenant, 'a'), both: await isThere(tenant, 'b') };
}

async function insertOne(at: Store = store) {
  const tenant = freshTenant();
  const outcome = await outcomeOf(at.commit([insert(unitRef(tenant, 'a'), unit('a'))]));
  return { outcome, written: await isThere(tenant, 'a') };
}

async function isThere(tenant: string, id: string): Promise<boolean> {
  return (await store.read({ at: unitRef(tenant, id) })).at !== undefined;
}

const inTransaction = ['startTransaction', 'insertDocument'] as const;
const passing: [string, Mishap][] = [
  ['a line cut before', 'lost-before'],
  ['a line cut after', 'lost-after'],
  ['half an answer', 'half'],
  ['a conflict', conflict()],
  ['a transaction that is gone', noTransaction()],
  ['a busy transaction', new CloudFault(-501001, '[ResourceUnavailable.TransactionBusy] busy')],
  [
    'a conflict in other words',
    new CloudFault(-501001, '[ResourceUnavailable.TransactionConflict]'),
  ],
  ['a fault of the cloud', new CloudFault('SYS_ERR', 'system error')],
  ['a timeout of the cloud', new CloudFault('DATABASE_TIMEOUT', 'timeout')],
];

describe.each(inTransaction)('before the commit is sent, at %s,', (action) => {
  test.each(passing)('%s is a conflict: nothing is written', async (_name, mishap) => {
    cloud.mishaps.plan(action, mishap);
    const { outcome, written } = await commitTwo();
    expect(outcome).toBeInstanceOf(Conflict);
    expect(written).toBe(false);
    expect(await commitTwo()).toEqual({ outcome: 'done', written: true, both: true });
  });

  test('a refusal is a fault of its own: nothing is written, and nothing is left open', async () => {
    cloud.mishaps.plan(action, new CloudFault('DATABASE_PERMISSION_DENIED', 'no'));
    const { outcome, written } = await commitTwo();
    expect(outcome).not.toBeInstanceOf(Conflict);
    expect(String(outcome)).toContain('DATABASE_PERMISSION_DENIED');
    expect(written).toBe(false);
    expect(cloud.database.openTransactions()).toBe(0);
  });
});

describe('at the commit itself', () => {
  test.each([
    ['lost before it arrives', 'lost-before', false],
    ['lost before its answer', 'lost-after', true],
    ['answered by half', 'half', true],
    ['refused as gone', noTransaction(), false],
    ['met by a fault of the cloud', new CloudFault('SYS_ERR', 'system error'), false],
  ] as [string, Mishap, boolean][])('%s: nobody knows', async (_name, mishap, done) => {
    cloud.mishaps.plan('commitTransaction', mishap);
    const { outcome, written, both } = await commitTwo();
    expect(outcome).toBeInstanceOf(UnknownOutcome);
    expect([written, both]).toEqual([done, done]);
  });

  test('a conflict is one: nothing is written', async () => {
    cloud.mishaps.plan('commitTransaction', conflict());
    const { outcome, written } = await commitTwo();
    expect(outcome).toBeInstanceOf(Conflict);
    expect(written).toBe(false);
  });

  test('an answer that never comes is an unknown outcome once the patience is over', async () => {
    const hasty = openOnCloud(cloud, { timeout: 200 });
    cloud.mishaps.plan('commitTransaction', 'silent');
    const { outcome, both } = await commitTwo(hasty);
    expect(outcome).toBeInstanceOf(UnknownOutcome);
    expect(both).toBe(true);
  });
});

describe('an insert alone', () => {
  test.each([
    ['lost-before', false],
    ['lost-after', true],
    ['half', true],
  ] as const)('%s: nobody knows', async (mishap, done) => {
    cloud.mishaps.plan('insertDocument', mishap);
    const { outcome, written } = await insertOne();
    expect(outcome).toBeInstanceOf(UnknownOutcome);
    expect(written).toBe(done);
  });

  test('needs no transaction', async () => {
    expect(await insertOne()).toEqual({ outcome: 'done', written: true });
    expect(cloud.counter.counts()).toMatchObject({ transactions: 0, writes: 1 });
  });
});

describe.each(['name', 'number'] as const)('a duplicate told by %s', (way) => {
  beforeEach(() => cloud.tellDuplicatesBy(way));

  test.each([1, 2])('is a conflict, in a commit of %i', async (count) => {
    const tenant = freshTenant();
    await addUnit(store, tenant, 'a');
    const ids = ['0', 'a'].slice(-count);
    const writes = ids.map((id) => insert(unitRef(tenant, id), unit('new')));
    expect(await outcomeOf(store.commit(writes))).toBeInstanceOf(Conflict);
    expect(await isThere(tenant, '0')).toBe(false);
    expect((await mustRead(store, unitRef(tenant, 'a'))).body).toEqual(unit('a'));
  });
});

describe('turned away for too many calls', () => {
  const actions = ['startTransaction', 'insertDocument', 'commitTransaction'];

  test.each(actions)('at %s: the call is made again, a little later each time', async (action) => {
    cloud.mishaps.plan(action, tooMany(), 5);
    expect(await commitTwo()).toEqual({ outcome: 'done', written: true, both: true });
    expect(pauses).toHaveLength(5);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(1600);
    expect(pauses.every((ms, n) => ms >= 50 * 2 ** n && ms <= 100 * 2 ** n)).toBe(true);
  });

  test.each(actions)(
    'at %s for ever: a fault that says so, and nothing written',
    async (action) => {
      cloud.mishaps.plan(action, tooMany(), 6);
      const { outcome, written } = await commitTwo();
      expect(String(outcome)).toContain('EXCEED_REQUEST_LIMIT');
      expect(outcome).not.toBeInstanceOf(UnknownOutcome);
      expect(written).toBe(false);
      expect(cloud.database.openTransactions()).toBe(0);
    },
  );

  test.each(['EXCEED_CONCURRENT_REQUEST_LIMIT', 'EXCEED_RATELIMIT', -501003, -501004, 429])(
    'as %s too',
    async (code) => {
      cloud.mishaps.plan('insertDocument', new CloudFault(code, 'limit'), 2);
      expect(await insertOne()).toEqual({ outcome: 'done', written: true });
    },
  );

  test('a question is asked again likewise, and a lost one once more', async () => {
    const tenant = freshTenant();
    await addUnit(store, tenant, 'a');
    cloud.mishaps.plan('getDocument', tooMany(), 3);
    cloud.mishaps.plan('getDocument', 'lost-after');
    expect(await isThere(tenant, 'a')).toBe(true);
    cloud.mishaps.plan('getDocument', 'lost-before', 2);
    await expect(isThere(tenant, 'a')).rejects.toThrow('unanswered');
  });
});

test('a storm of conflicts ends: each commit is one try, whoever wants more runs the act again', async () => {
  cloud.mishaps.plan('insertDocument', conflict(), 1000);
  expect((await commitTwo()).outcome).toBeInstanceOf(Conflict);
  expect(cloud.counter.counts().calls).toBeLessThan(6);
});

describe('a transaction grows old', () => {
  const hundred = (tenant: string): Write[] =>
    Array.from({ length: 100 }, (_, n) => insert(unitRef(tenant, `${n}`), unit(`${n}`)));

  test('within 25 seconds it is carried through', async () => {
    const tenant = freshTenant();
    const slow = openOnCloud(cloud, { now: () => (clock += 240) });
    await slow.commit(hundred(tenant));
    expect(await isThere(tenant, '99')).toBe(true);
  });

  test('later it is given up before the cloud does, and nothing is written', async () => {
    const tenant = freshTenant();
    const slow = openOnCloud(cloud, { now: () => (clock += 260) });
    expect(String(await outcomeOf(slow.commit(hundred(tenant))))).toContain('TOO_SLOW');
    expect(await isThere(tenant, '0')).toBe(false);
    expect(cloud.database.openTransactions()).toBe(0);
  });

  test('one that the cloud has dropped is a conflict', async () => {
    // The clock here stands still while the cloud's goes on: a function that was frozen.
    const frozen = openOnCloud(cloud, { now: () => ((clock += 400), 0) });
    const tenant = freshTenant();
    const commit = outcomeOf(frozen.commit(hundred(tenant)));
    expect(await commit).toBeInstanceOf(Conflict);
    expect(await isThere(tenant, '0')).toBe(false);
  });
});

describe('what is told of a fault', () => {
  const SECRET = '李四 13800000000 wx-openid';

  test('names the code, and nothing that was sent', async () => {
    cloud.mishaps.plan('insertDocument', new CloudFault('DATABASE_REQUEST_FAILED', SECRET));
    const { outcome } = await commitTwo();
    expect(tellFault(outcome)).toContain('DATABASE_REQUEST_FAILED');
    expect(tellFault(outcome)).not.toContain(SECRET);
  });

  test('not even of half an answer', async () => {
    const tenant = freshTenant();
    await store.commit([insert(unitRef(tenant, SECRET), unit(SECRET))]);
    cloud.mishaps.plan('getDocument', 'half', 2);
    const fault: unknown = await store
      .read({ at: unitRef(tenant, SECRET) })
      .catch((error: unknown) => error);
    for (let at = fault; at instanceof Error; at = at.cause) {
      expect(tellFault(at) + at.message).not.toMatch(/李四|138|openid/);
    }
    expect(fault).toBeInstanceOf(Error);
  });
});

test('without keys a call fails in plain words, and where it can be caught', async () => {
  const { TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY } = process.env;
  delete process.env.TENCENTCLOUD_SECRETID;
  delete process.env.TENCENTCLOUD_SECRETKEY;
  const without = openCloudbase({ env: CLOUD_ENV, url: cloud.url });
  await expect(without.read({ at: unitRef('t', 'a') })).rejects.toThrow('TENCENTCLOUD_SECRETID');
  if (TENCENTCLOUD_SECRETID) Object.assign(process.env, { TENCENTCLOUD_SECRETID });
  if (TENCENTCLOUD_SECRETKEY) Object.assign(process.env, { TENCENTCLOUD_SECRETKEY });
  expect(cloud.counter.counts().calls).toBe(0);
});

test('a collection that was never made is a fault that says so', async () => {
  cloud.database.dropCollection('unit');
  const { outcome } = await insertOne().catch((error: unknown) => ({ outcome: error }));
  expect(String(outcome)).toContain('DATABASE_COLLECTION_NOT_EXIST');
});

test('what a commit rests on is touched, and its version stays', async () => {
  const tenant = freshTenant();
  const a = await addUnit(store, tenant, 'a');
  await store.commit([unchanged(a), insert(unitRef(tenant, 'b'), unit('b'))]);
  await store.commit([unchanged(a), insert(unitRef(tenant, 'c'), unit('c'))]);
  expect(await mustRead(store, unitRef(tenant, 'a'))).toEqual(a);
  await store.commit([replace(a, unit('new')), insert(unitRef(tenant, 'd'), unit('d'))]);
  expect(await mustRead(store, unitRef(tenant, 'a'))).toMatchObject({ version: 2 });
});
