import { presenceRef, registerRef } from '../../src/core/attendance/places';
import type { County } from '../fixtures/open-county';
import { INSIDE, VILLAGE, openCounty } from '../fixtures/open-county';
import { openOnCloud } from './open-on-cloud';
import type { Cloud } from './start-cloud';
import { startCloud } from './start-cloud';

let cloud: Cloud;
let county: County;
const input = { cadre: 'member', village: VILLAGE, point: INSIDE };

beforeEach(async () => {
  cloud = await startCloud();
  county = await openCounty('guizhou-2018', openOnCloud(cloud));
  cloud.counter.reset();
});

afterEach(() => cloud.close());

const report = (now: string) => county.call('attendance.report', 'member', input, { now });

const stored = () =>
  county.store.read({
    presence: presenceRef(county.tenant, 'member', '2026-11-20'),
    register: registerRef(county.tenant, 'member', VILLAGE, '2026-11-20'),
  });

test('the first sign-in of a month costs one batch of reads and one transaction of three inserts', async () => {
  await report('2026-11-19T01:00:00Z');
  expect(cloud.counter.counts()).toEqual({ calls: 10, reads: 2, writes: 3, transactions: 1 });
});

test('every other one reads its register and replaces it', async () => {
  await report('2026-11-19T01:00:00Z');
  cloud.counter.reset();
  await report('2026-11-20T01:00:00Z');
  // Five collections are asked at once; the transaction has two inserts, a look and a replacement.
  expect(cloud.counter.counts()).toEqual({ calls: 11, reads: 4, writes: 3, transactions: 1 });
});

test('a sign-in whose commit was not heard of is found by its act record, and not done twice', async () => {
  cloud.mishaps.plan('commitTransaction', 'lost-after');
  expect(await report('2026-11-20T01:00:00Z')).toMatchObject({ already: false });
  const { presence, register } = await stored();
  expect([presence?.version, register?.version]).toEqual([1, 1]);
  expect(cloud.counter.counts().transactions).toBe(1);
});

test('one whose commit never arrived is made again', async () => {
  cloud.mishaps.plan('commitTransaction', 'lost-before', 2);
  expect(await report('2026-11-20T01:00:00Z')).toMatchObject({ already: false });
  expect((await stored()).presence?.version).toBe(1);
  expect(cloud.counter.counts().transactions).toBe(1);
});

test('twenty at once leave one report', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => report('2026-11-20T01:00:00Z')),
  );
  expect(answers.filter(({ already }) => !already)).toHaveLength(1);
  expect((await stored()).presence?.version).toBe(1);
});
