import { perform } from '../../cloudfunctions/_backend/perform';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { runSteps } from '../../cloudfunctions/_backend/timer-step';
import { release } from '../../cloudfunctions/identity/release';
import { dropKeptAnswers } from '../../cloudfunctions/timers/drop-kept-answers';
import type { ActRecord } from '../../src/core/history';
import { insert, ref } from '../../src/core/records';
import {
  NOW,
  TENANT,
  TOWNSHIP,
  openidOf,
  countyPorts,
  settleCounty,
} from '../fixtures/small-county';
import { faultsInto } from '../support/ports';
import { emptyStore } from '../support/stores';

const DAY = 86_400_000;
const call = {
  tenant: TENANT,
  openid: openidOf('officer'),
  key: 'k',
  input: { person: 'cadre', reason: '换手机' },
};
let store: Store;

beforeEach(async () => {
  store = await emptyStore();
  await settleCounty(store, [
    { id: 'officer', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
    { id: 'cadre' },
  ]);
});

async function kept(): Promise<ActRecord[]> {
  const { records } = await store.find(
    { collection: 'act', tenants: [TENANT], index: 'byKeptUntil', range: { from: '0' } },
    { limit: 1000 },
  );
  return records.map(({ body }) => body);
}

test('an answer is kept through its thirtieth day and gone after it; history stays', async () => {
  await perform(release, call, countyPorts(store));
  const runAt = (now: number) =>
    dropKeptAnswers.run(countyPorts(store, { now: () => now }), TENANT);
  await runAt(NOW + 30 * DAY);
  expect(await perform(release, call, countyPorts(store))).toHaveProperty('output');
  await runAt(NOW + 31 * DAY);
  await runAt(NOW + 31 * DAY);
  expect(await perform(release, call, countyPorts(store))).toMatchObject({
    refusal: { code: 'answer-not-kept' },
  });
  expect(await kept()).toEqual([]);
});

test('more than one commit holds is dropped in one run', async () => {
  const record: ActRecord = {
    endpoint: 'identity.bind',
    openid: 'wx',
    inputHash: 'h',
    at: '2026-10-01T00:00:00.000Z',
    touched: [],
    answer: { ok: true },
    keptUntil: '2026-10-31',
  };
  for (let part = 0; part < 3; part += 1) {
    await store.commit(
      Array.from({ length: 90 }, (_, i) => insert(ref('act', TENANT, `act:${part}-${i}`), record)),
    );
  }
  await dropKeptAnswers.run(countyPorts(store), TENANT);
  expect(await kept()).toEqual([]);
  const { one } = await store.read({ one: ref('act', TENANT, 'act:1-1') });
  expect(one?.body).toEqual({
    endpoint: 'identity.bind',
    openid: 'wx',
    inputHash: 'h',
    at: '2026-10-01T00:00:00.000Z',
    touched: [],
  });
});

test('a step that fails is logged and keeps no other from running', async () => {
  const faults: unknown[] = [];
  const ran: string[] = [];
  const steps = [
    { name: 'broken', run: () => Promise.reject(new Error('broken')) },
    { name: 'whole', run: async (_ports: unknown, tenant: string) => void ran.push(tenant) },
  ];
  await runSteps(
    steps,
    countyPorts(store, { logFault: faultsInto(faults) }),
    ['one', 'two'],
    'here',
  );
  expect(ran).toEqual(['one', 'two']);
  expect(faults).toHaveLength(2);
});
