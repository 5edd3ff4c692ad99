import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Ports, Store } from '../../../cloudfunctions/_backend/ports';
import { bind } from '../../../cloudfunctions/identity/bind';
import { issueCodes } from '../../../cloudfunctions/identity/issue-codes';
import { release } from '../../../cloudfunctions/identity/release';
import { insert } from '../../../src/core/records';
import { callerRef, grantRef, personRef } from '../../../src/core/roster/places';
import {
  COUNTY,
  NOW,
  OTHER_TOWNSHIP,
  TENANT,
  TOWNSHIP,
  VILLAGE,
  openidOf,
  countyPorts,
  settleCounty,
} from '../../fixtures/small-county';
import { emptyStore } from '../../support/stores';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let store: Store;
let keys = 0;

beforeEach(async () => {
  store = await emptyStore();
  await settleCounty(store, [
    { id: 'officer', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
    { id: 'county', granted: [{ role: 'county-officer', scope: COUNTY }] },
    { id: 'cadre', bound: false, posted: { village: VILLAGE, position: 'member' } },
    { id: 'other', bound: false },
    { id: 'elsewhere', bound: false, township: OTHER_TOWNSHIP },
    { id: 'mighty', bound: false, granted: [{ role: 'county-officer', scope: COUNTY }] },
  ]);
});

function at(now: number): Ports {
  return countyPorts(store, { now: () => now });
}

function call(openid: string, input: unknown) {
  keys += 1;
  return { tenant: TENANT, openid, key: `key-${keys}`, input };
}

function enter(openid: string, code: string, now = NOW) {
  return perform(bind, call(openid, { code }), at(now));
}

async function issue(people: string[], by = 'officer', division = TOWNSHIP) {
  const answer = await perform(issueCodes, call(openidOf(by), { division, people }), at(NOW));
  if (!('output' in answer)) throw new Error(JSON.stringify(answer));
  return answer.output as {
    codes: { person: string; code: string; expires: string }[];
    left: number;
  };
}

async function codeFor(person: string): Promise<string> {
  return (await issue([person])).codes[0]?.code ?? '';
}

function letGo(person: string, by = 'officer') {
  return perform(release, call(openidOf(by), { person, reason: '换手机' }), at(NOW));
}

const refusal = (code: string, facts: object = {}) => ({
  refusal: expect.objectContaining({ code, ...facts }),
});

test('a code binds its person once, and the caller may do what the roster says', async () => {
  const code = await codeFor('cadre');
  expect(code).toMatch(/^[2-9A-HJKMNP-TW-Z]{5}-[2-9A-HJKMNP-TW-Z]{5}$/);
  expect(await enter('wx-new', code)).toEqual({ output: { person: 'cadre', name: '人cadre' } });
  const { caller, person } = await store.read({
    caller: callerRef(TENANT, 'wx-new'),
    person: personRef(TENANT, 'cadre'),
  });
  expect(person?.body.openid).toBe('wx-new');
  expect(caller?.body).toMatchObject({
    person: 'cadre',
    postings: [{ village: VILLAGE }],
    grants: [],
  });
  expect(await enter('wx-second', code)).toEqual(refusal('code-wrong'));
});

test.each([
  ['lower case', (code: string) => code.toLowerCase()],
  ['without the hyphen', (code: string) => code.replace('-', '')],
  ['with spaces', (code: string) => ` ${code.replace('-', ' ')} `],
  [
    'full-width',
    (code: string) =>
      code.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
])('a code is taken %s', async (_how, typed) => {
  const code = await codeFor('cadre');
  expect(await enter('wx-new', typed(code))).toHaveProperty('output');
});

test('a code is good up to seven days and not a moment longer', async () => {
  const code = await codeFor('cadre');
  expect(await enter('wx-late', code, NOW + 7 * DAY)).toEqual(refusal('code-wrong'));
  expect(await enter('wx-new', code, NOW + 7 * DAY - 1)).toHaveProperty('output');
});

test('issuing again replaces the code before', async () => {
  const old = await codeFor('cadre');
  const fresh = await codeFor('cadre');
  expect(await enter('wx-new', old)).toEqual(refusal('code-wrong'));
  expect(await enter('wx-new', fresh)).toHaveProperty('output');
});

test('two phones with one code: one wins', async () => {
  const code = await codeFor('cadre');
  const answers = await Promise.all(['wx-a', 'wx-b'].map((openid) => enter(openid, code)));
  expect(answers.filter((answer) => 'output' in answer)).toHaveLength(1);
  expect(answers).toContainEqual(refusal('code-wrong'));
});

test('one phone with two codes at once becomes one person', async () => {
  const codes = [await codeFor('cadre'), await codeFor('other')];
  const answers = await Promise.all(codes.map((code) => enter('wx-a', code)));
  expect(answers.filter((answer) => 'output' in answer)).toHaveLength(1);
  expect(answers).toContainEqual(refusal('already-bound'));
});

test('five wrong codes lock the identity for an hour, the right code included, nobody else', async () => {
  const code = await codeFor('cadre');
  for (const left of [4, 3, 2, 1]) {
    const message = expect.stringContaining(`还可以再试 ${left} 次`);
    expect(await enter('wx-new', 'AAAAA-AAAAA')).toEqual(refusal('code-wrong', { message }));
  }
  expect(await enter('wx-new', 'AAAAA-AAAAA')).toEqual(
    refusal('code-locked', { message: expect.stringContaining('11:00') }),
  );
  expect(await enter('wx-new', code, NOW + HOUR - 1)).toEqual(refusal('code-locked'));
  expect(await enter('wx-new', code, NOW + HOUR)).toHaveProperty('output');
});

test('ten wrong codes at once do not slip past the limit', async () => {
  const wrong = Array.from({ length: 10 }, () => enter('wx-new', 'AAAAA-AAAAA'));
  const answers = await Promise.all(wrong);
  const counted = answers.filter((a) => 'refusal' in a && a.refusal.code === 'code-wrong');
  expect(counted.length).toBeLessThanOrEqual(4);
});

test('rebinding needs a release, from which moment the old phone may do nothing', async () => {
  await enter('wx-old', await codeFor('cadre'));
  const keys = { tenant: TENANT, openid: openidOf('officer'), key: 'again' };
  expect(
    await perform(
      issueCodes,
      { ...keys, input: { division: TOWNSHIP, people: ['cadre'] } },
      at(NOW),
    ),
  ).toEqual(refusal('person-already-bound'));
  expect(await letGo('cadre')).toEqual({ output: { person: 'cadre', name: '人cadre' } });
  const { caller, person } = await store.read({
    caller: callerRef(TENANT, 'wx-old'),
    person: personRef(TENANT, 'cadre'),
  });
  expect(caller).toBeUndefined();
  expect(person?.body.released).toMatchObject({ byName: '人officer', reason: '换手机' });
  expect(await letGo('cadre')).toEqual(refusal('person-not-bound'));
  expect(await enter('wx-fresh', await codeFor('cadre'))).toHaveProperty('output');
});

test('nobody named: everybody unbound whom the township looks after, and nobody mightier', async () => {
  const { codes, left } = await issue([]);
  expect(codes.map(({ person }) => person).sort()).toEqual(['cadre', 'other']);
  expect(left).toBe(0);
  const county = await issue([], 'county', COUNTY);
  expect(county.codes.map(({ person }) => person).sort()).toEqual([
    'cadre',
    'elsewhere',
    'mighty',
    'other',
  ]);
});

test('a township cannot make itself a county officer by that officer’s code', async () => {
  const input = { division: TOWNSHIP, people: ['mighty'] };
  expect(await perform(issueCodes, call(openidOf('officer'), input), at(NOW))).toEqual(
    refusal('out-of-scope'),
  );
  expect(await letGo('county')).toEqual(refusal('out-of-scope'));
  expect(await letGo('officer', 'county')).toHaveProperty('output');
});

test('more people than a call takes: the rest is counted and gets theirs with the next calls', async () => {
  const crowd = Array.from({ length: 60 }, (_, i) => ({ id: `crowd${i}`, bound: false }));
  for (const { id } of crowd) {
    await store.commit([
      {
        kind: 'insert',
        ref: personRef(TENANT, id),
        body: { name: id, phone: '13800000000', township: TOWNSHIP },
      },
    ]);
  }
  const { codes, left } = await issue([]);
  expect([codes.length, left]).toEqual([45, 63 - 45]);
});

test('a code does not open what its person was granted after it was issued', async () => {
  const code = await codeFor('cadre');
  const grant = {
    person: 'cadre',
    role: 'county-officer',
    scope: COUNTY,
    from: '2026-01-01',
  } as const;
  const at = grantRef(TENANT, 'cadre', 'county-officer', COUNTY);
  await store.commit([insert(at, grant)]);
  expect(await enter('wx-new', code)).toEqual(refusal('code-wrong'));
  const anew = (await issue(['cadre'], 'county', COUNTY)).codes[0]?.code ?? '';
  expect(await enter('wx-new', anew)).toHaveProperty('output');
});

test('whether somebody out of reach is bound is not told', async () => {
  const asked = call(openidOf('officer'), { division: TOWNSHIP, people: ['county'] });
  expect(await perform(issueCodes, asked, at(NOW))).toEqual(refusal('out-of-scope'));
});
