import { act } from '../../cloudfunctions/_backend/act';
import { perform } from '../../cloudfunctions/_backend/perform';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { bind } from '../../cloudfunctions/identity/bind';
import { issueCodes } from '../../cloudfunctions/identity/issue-codes';
import { release } from '../../cloudfunctions/identity/release';
import type { ActRecord } from '../../src/core/history';
import { insert, remove, replace } from '../../src/core/records';
import {
  bindingAttemptsRef,
  callerRef,
  countyRef,
  personRef,
  unitRef,
} from '../../src/core/roster/places';
import { TENANT, TOWNSHIP, openidOf, countyPorts, settleCounty } from '../fixtures/small-county';
import { faultsInto } from '../support/ports';
import { emptyStore } from '../support/stores';
import type { Mishap } from './faulty-store';
import { faultyStore } from './faulty-store';

let store: Store;

beforeEach(async () => {
  store = await emptyStore();
  await settleCounty(store, [
    { id: 'officer', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
    { id: 'second', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
    { id: 'bound' },
    { id: 'unbound', bound: false },
  ]);
});

const officer = { tenant: TENANT, openid: openidOf('officer') };
const releaseBound = { ...officer, key: 'k1', input: { person: 'bound', reason: '换手机' } };
const released = { output: { person: 'bound', name: '人bound' } };

async function personNow(id: string) {
  return (await store.read({ person: personRef(TENANT, id) })).person;
}

async function acts(): Promise<ActRecord[]> {
  const { records } = await store.find(
    { collection: 'act', tenants: [TENANT], index: 'byKeptUntil', range: { from: '0' } },
    { limit: 100 },
  );
  return records.map(({ body }) => body);
}

describe('a commit that goes wrong', () => {
  const mishaps: Mishap[][] = [
    ['fine'],
    ['conflict', 'fine'],
    ['lost-before', 'fine'],
    ['lost-after', 'fine'],
    ['lost-after'],
    ['conflict', 'lost-before', 'lost-after', 'fine'],
  ];

  test.each(mishaps.map((list) => [list]))('is answered and done once: %j', async (list) => {
    const faulty = faultyStore(store, list);
    expect(await perform(release, releaseBound, countyPorts(faulty))).toEqual(released);
    const person = await personNow('bound');
    expect(person?.version).toBe(2);
    expect(person?.body.openid).toBeUndefined();
    expect(await acts()).toHaveLength(1);
  });

  test('a store that always conflicts ends in busy-retry, with nothing done', async () => {
    const faulty = faultyStore(store, ['conflict']);
    const answer = await perform(release, releaseBound, countyPorts(faulty));
    expect(answer).toMatchObject({ refusal: { code: 'busy-retry' } });
    expect(faulty.commits).toBe(8);
    expect((await personNow('bound'))?.version).toBe(1);
    expect(await acts()).toEqual([]);
  });

  test('a connection that is always lost says that nobody knows', async () => {
    const faulty = faultyStore(store, ['lost-before']);
    const answer = await perform(release, releaseBound, countyPorts(faulty));
    expect(answer).toMatchObject({ refusal: { code: 'outcome-unknown' } });
  });

  test('a secret shown once reaches the caller though the first commit went unheard', async () => {
    const faulty = faultyStore(store, ['lost-after', 'fine']);
    const call = { ...officer, key: 'k2', input: { division: TOWNSHIP, people: ['unbound'] } };
    const answer = await perform(issueCodes, call, countyPorts(faulty));
    const { output } = answer as { output: { codes: { code: string }[] } };
    const newcomer = { tenant: TENANT, openid: 'wx-new', key: 'k', input: output.codes[0] };
    const { code } = output.codes[0] ?? { code: '' };
    expect(await perform(bind, { ...newcomer, input: { code } }, countyPorts(store))).toMatchObject(
      {
        output: { person: 'unbound' },
      },
    );
    expect(await perform(issueCodes, call, countyPorts(store))).toMatchObject({
      refusal: { code: 'answer-not-kept' },
    });
  });

  test('anything else is a fault with a number and nothing of what broke', async () => {
    const faults: unknown[] = [];
    const faulty = faultyStore(store, ['broken']);
    const answer = await perform(
      release,
      releaseBound,
      countyPorts(faulty, { logFault: faultsInto(faults) }),
    );
    expect(answer).toEqual({ fault: expect.stringMatching(/^[0-9A-F]{10}$/) });
    expect(faults).toHaveLength(1);
  });

  test('what a refusal leaves behind is written once, through conflicts', async () => {
    const faulty = faultyStore(store, ['conflict', 'conflict', 'fine']);
    const call = { tenant: TENANT, openid: 'wx-new', key: 'k', input: { code: 'WRONG' } };
    expect(await perform(bind, call, countyPorts(faulty))).toMatchObject({
      refusal: { code: 'code-wrong', field: 'code' },
    });
    const { attempts } = await store.read({ attempts: bindingAttemptsRef(TENANT, 'wx-new') });
    expect(attempts?.body.wrong).toBe(1);
  });
});

describe('the same call again', () => {
  test('gives the first answer and does nothing', async () => {
    await perform(release, releaseBound, countyPorts(store));
    expect(await perform(release, releaseBound, countyPorts(store))).toEqual(released);
    expect((await personNow('bound'))?.version).toBe(2);
  });

  test('twenty at once do it once and are all told the same', async () => {
    const calls = Array.from({ length: 20 }, () =>
      perform(release, releaseBound, countyPorts(store)),
    );
    for (const answer of await Promise.all(calls)) expect(answer).toEqual(released);
    expect((await personNow('bound'))?.version).toBe(2);
  });

  test('with another input is refused; the order of names does not make it another', async () => {
    const input = { division: TOWNSHIP, people: ['unbound'] };
    await perform(issueCodes, { ...officer, key: 'k', input }, countyPorts(store));
    const turned = { people: ['unbound'], division: TOWNSHIP };
    const again = await perform(
      issueCodes,
      { ...officer, key: 'k', input: turned },
      countyPorts(store),
    );
    expect(again).toMatchObject({ refusal: { code: 'answer-not-kept' } });
    const other = { division: TOWNSHIP, people: [] };
    const reused = await perform(
      issueCodes,
      { ...officer, key: 'k', input: other },
      countyPorts(store),
    );
    expect(reused).toMatchObject({ refusal: { code: 'key-reused' } });
  });

  test('from somebody else is a call of its own', async () => {
    await perform(release, releaseBound, countyPorts(store));
    const second = { ...releaseBound, openid: openidOf('second') };
    expect(await perform(release, second, countyPorts(store))).toMatchObject({
      refusal: { code: 'person-not-bound' },
    });
  });

  test('is not answered to somebody who lost the role meanwhile', async () => {
    await perform(release, releaseBound, countyPorts(store));
    const { caller } = await store.read({ caller: callerRef(TENANT, officer.openid) });
    if (!caller) throw new Error('the officer is bound');
    await store.commit([replace(caller, { ...caller.body, grants: [] })]);
    expect(await perform(release, releaseBound, countyPorts(store))).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    const { caller: stripped } = await store.read({ caller: callerRef(TENANT, officer.openid) });
    if (!stripped) throw new Error('the officer is bound');
    await store.commit([remove(stripped)]);
    expect(await perform(release, releaseBound, countyPorts(store))).toMatchObject({
      refusal: { code: 'not-bound' },
    });
  });
});

describe('what is wrong with a call is said before anything is read', () => {
  test.each([
    ['nobody signed in', { ...releaseBound, openid: undefined }, 'sign-in-needed'],
    ['no key', { ...releaseBound, key: undefined }, 'key-missing'],
    ['a key without end', { ...releaseBound, key: 'k'.repeat(201) }, 'key-missing'],
  ])('%s', async (_name, call, code) => {
    expect(await perform(release, call, countyPorts(store))).toMatchObject({ refusal: { code } });
  });

  test.each([
    [undefined, 'person', '“人员”：还没有填写，请补上。'],
    [{ person: 7, reason: '换' }, 'person', '“人员”：请填一段文字。'],
    [{ person: 'bound', reason: ' ' }, 'reason', '请填写原因。'],
    ['text', undefined, '请填一组填写项。'],
  ])('input %j', async (input, field, message) => {
    const answer = await perform(release, { ...releaseBound, input }, countyPorts(store));
    expect(answer).toEqual({
      refusal: { code: 'input-invalid', message, ...(field && { field }) },
    });
  });
});

test('history tells what was there before', async () => {
  await perform(release, releaseBound, countyPorts(store));
  const [record] = await acts();
  expect(record).toMatchObject({
    endpoint: 'identity.release',
    person: 'officer',
    at: '2026-11-20T02:00:00.000Z',
    keptUntil: '2026-12-20',
    touched: [
      {
        collection: 'person',
        id: 'bound',
        before: [{ path: ['openid'], value: 'wx-bound' }, { path: ['released'] }],
      },
      { collection: 'caller', id: 'caller:wx-bound', how: 'remove' },
    ],
  });
  expect(JSON.stringify(record)).not.toContain('换手机');
});

test('a query that wants to write is a fault, not a write', async () => {
  const writing = act({
    endpoint: 'home.show',
    gather: () => undefined,
    subject: () => ({}),
    decide: () => ({
      output: {} as never,
      writes: [insert(unitRef(TENANT, '新单位'), { name: '新单位', level: 'county' })],
    }),
  });
  const faults: unknown[] = [];
  const ports = countyPorts(store, { logFault: faultsInto(faults) });
  expect(await perform(writing, { ...officer, input: {} }, ports)).toHaveProperty('fault');
  expect(faults).toEqual([new Error('the query home.show wants to write')]);
  const { unit, county } = await store.read({
    unit: unitRef(TENANT, '新单位'),
    county: countyRef(TENANT),
  });
  expect(unit).toBeUndefined();
  expect(county).toBeDefined();
});

describe('scope', () => {
  const asked = { ...officer, input: { division: TOWNSHIP } };

  test('known from the input, it is compared before anything is gathered', async () => {
    let gathered = 0;
    const list = (division: string) =>
      act({
        endpoint: 'roster.villages',
        gather: () => (gathered += 1),
        about: () => ({ division }),
        decide: () => ({ output: { villages: [] } }),
      });
    expect(await perform(list('53'), asked, countyPorts(store))).toMatchObject({
      refusal: { code: 'out-of-scope' },
    });
    expect(gathered).toBe(0);
    expect(await perform(list(TOWNSHIP), asked, countyPorts(store))).toEqual({
      output: { villages: [] },
    });
    expect(gathered).toBe(1);
  });

  test('an act that does not say what it is about lets nobody through', async () => {
    const silent = act({
      endpoint: 'roster.villages',
      gather: () => undefined,
      decide: () => ({ output: { villages: [] } }),
    });
    expect(await perform(silent, asked, countyPorts(store))).toMatchObject({
      refusal: { code: 'out-of-scope' },
    });
  });
});
