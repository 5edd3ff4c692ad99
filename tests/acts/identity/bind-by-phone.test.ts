import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Outside, Store } from '../../../cloudfunctions/_backend/ports';
import { show } from '../../../cloudfunctions/home/show';
import { bind } from '../../../cloudfunctions/identity/bind';
import { bindByPhone } from '../../../cloudfunctions/identity/bind-by-phone';
import { issueCodes } from '../../../cloudfunctions/identity/issue-codes';
import { insert, replace } from '../../../src/core/records';
import type { Posting } from '../../../src/core/roster/people';
import {
  bindingAttemptsRef,
  callerRef,
  personRef,
  postingRef,
} from '../../../src/core/roster/places';
import {
  TENANT,
  TOWNSHIP,
  VILLAGE,
  openidOf,
  countyPorts,
  settleCounty,
} from '../../fixtures/small-county';
import { outsideWith } from '../../support/fake-wechat';
import { emptyStore } from '../../support/stores';

const phones = {
  'code-cadre': '13800000001',
  'code-bound': '13800000002',
  'code-shared': '13800000003',
  'code-province': '13800000004',
  'code-unknown': '13900000000',
  'code-away': 'away',
};
let store: Store;
let keys = 0;

beforeEach(async () => {
  store = await emptyStore();
  await settleCounty(store, [
    { id: 'officer', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
    { id: 'cadre', bound: false, posted: { village: VILLAGE, position: 'member' } },
    { id: 'bound' },
    { id: 'one', bound: false },
    { id: 'two', bound: false },
    { id: 'province', bound: false, granted: [{ role: 'province-officer', scope: '53' }] },
  ]);
  await givePhones({ cadre: '13800000001', bound: '13800000002', province: '13800000004' });
  await givePhones({ one: '13800000003', two: '13800000003' });
});

async function givePhones(numbers: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, phone] of Object.entries(numbers)) {
    const { person } = await store.read({ person: personRef(TENANT, id) });
    if (!person) throw new Error(`no ${id}`);
    await store.commit([replace(person, { ...person.body, phone })]);
  }
}

/** By that phone code, with a key of its own unless one is given. */
function enter(
  openid: string,
  phoneCode: string,
  { key, outside = outsideWith(phones).outside }: { key?: string; outside?: Outside } = {},
) {
  keys += 1;
  const call = { tenant: TENANT, openid, key: key ?? `key-${keys}`, input: { phoneCode } };
  return perform(bindByPhone, call, { ...countyPorts(store), outside });
}

function enterCode(openid: string, code: string) {
  keys += 1;
  const call = { tenant: TENANT, openid, key: `key-${keys}`, input: { code } };
  return perform(bind, call, countyPorts(store));
}

async function codeForCadre(): Promise<string> {
  keys += 1;
  const input = { division: TOWNSHIP, people: ['cadre'] };
  const call = { tenant: TENANT, openid: openidOf('officer'), key: `key-${keys}`, input };
  const answer = await perform(issueCodes, call, countyPorts(store));
  const { codes } = (answer as unknown as { output: { codes: { code: string }[] } }).output;
  return codes[0]?.code ?? '';
}

const refusal = (code: string) => ({ refusal: expect.objectContaining({ code }) as unknown });
const asCadre = { output: { person: 'cadre', name: '人cadre' } };

test('the number binds the person on the roster, who may then do what the roster says', async () => {
  expect(await enter('o-new', 'code-cadre')).toEqual(asCadre);
  const { caller, person } = await store.read({
    caller: callerRef(TENANT, 'o-new'),
    person: personRef(TENANT, 'cadre'),
  });
  expect(person?.body.openid).toBe('o-new');
  expect(caller?.body).toMatchObject({ person: 'cadre', postings: [{ village: VILLAGE }] });
});

test('an office above the county needs a code from above: the county writes the numbers', async () => {
  expect(await enter('o-new', 'code-province')).toEqual(refusal('phone-beyond-county'));
  const { caller } = await store.read({ caller: callerRef(TENANT, 'o-new') });
  expect(caller).toBeUndefined();
});

test.each([
  ['a number nobody has', 'code-unknown', 'phone-unknown'],
  ['a number two people have', 'code-shared', 'phone-unknown'],
  ['the number of somebody bound', 'code-bound', 'person-already-bound'],
  ['a code WeChat does not know', 'code-made-up', 'wechat-code-wrong'],
  ['no answer from WeChat', 'code-away', 'wechat-away'],
  ['no code at all', '', 'input-invalid'],
  ['a code with a space', 'a b', 'input-invalid'],
  ['a code that is too long', 'x'.repeat(257), 'input-invalid'],
])('%s binds nobody', async (_what, phoneCode, code) => {
  expect(await enter('o-new', phoneCode)).toEqual(refusal(code));
  const { caller } = await store.read({ caller: callerRef(TENANT, 'o-new') });
  expect(caller).toBeUndefined();
});

test('where WeChat is not set, the code of the township is named as the way on', async () => {
  const outside: Outside = { ...outsideWith(phones).outside, wechat: undefined };
  expect(await enter('o-new', 'code-cadre', { outside })).toEqual(refusal('wechat-not-set'));
});

test.each([true, false])(
  'the first screen says whether the number can be used: %p',
  async (set) => {
    const { outside } = outsideWith(phones);
    const ports = {
      ...countyPorts(store),
      outside: set ? outside : { ...outside, wechat: undefined },
    };
    const ask = (openid: string) => perform(show, { tenant: TENANT, openid, input: {} }, ports);
    expect(await ask('o-new')).toMatchObject({ output: { phoneBinding: set } });
    expect(await ask('web:0123')).toMatchObject({ output: { phoneBinding: false } });
    expect(await ask(openidOf('bound'))).not.toHaveProperty('output.phoneBinding');
  },
);

test('whoever is bound is told so before WeChat is asked', async () => {
  const { outside, asked } = outsideWith(phones);
  expect(await enter(openidOf('bound'), 'code-cadre', { outside })).toEqual(
    refusal('already-bound'),
  );
  expect(asked).toEqual([]);
});

test('a browser, which has no number of WeChat’s, costs WeChat nothing', async () => {
  const { outside, asked } = outsideWith(phones);
  expect(await enter('web:0123', 'code-cadre', { outside })).toEqual(refusal('wechat-not-set'));
  expect(asked).toEqual([]);
});

test('the same call again gets the first answer, without WeChat', async () => {
  await enter('o-new', 'code-cadre', { key: 'once' });
  const { outside, asked } = outsideWith({});
  expect(await enter('o-new', 'code-cadre', { key: 'once', outside })).toEqual(asCadre);
  expect(asked).toEqual([]);
});

test('two phones with one number: one wins', async () => {
  const answers = await Promise.all(['o-a', 'o-b'].map((openid) => enter(openid, 'code-cadre')));
  expect(answers).toContainEqual(asCadre);
  expect(answers).toContainEqual(refusal('person-already-bound'));
});

test('by number and by code at once: one binding, and no code is left', async () => {
  const code = await codeForCadre();
  const answers = await Promise.all([enter('o-a', 'code-cadre'), enterCode('o-b', code)]);
  expect(answers.filter((answer) => 'output' in answer)).toHaveLength(1);
  expect(await enterCode('o-c', code)).toEqual(refusal('code-wrong'));
});

test('a posting added while WeChat is asked is not lost', async () => {
  const { outside } = outsideWith(phones);
  let added = false;
  async function addPosting(): Promise<void> {
    added = true;
    const { cadre } = await store.read({ cadre: personRef(TENANT, 'cadre') });
    if (!cadre) throw new Error('the cadre is on the roster');
    const posting: Posting = {
      ...{ person: 'cadre', name: '人cadre', village: VILLAGE, township: TOWNSHIP },
      ...{ unit: 'unit:x', position: 'member', teamLeader: false, from: '2026-12-01' },
    };
    await store.commit([
      insert(postingRef(TENANT, 'cadre', '2026-12-01'), posting),
      replace(cadre, { ...cadre.body }),
    ]);
  }
  /** A store in which the roster changes just after the postings were read. */
  const meddled: Store = {
    ...store,
    async *each(query) {
      yield* store.each(query);
      if (query.collection === 'posting' && !added) await addPosting();
    },
  };
  const call = { tenant: TENANT, openid: 'o-new', key: 'k', input: { phoneCode: 'code-cadre' } };
  expect(await perform(bindByPhone, call, { ...countyPorts(meddled), outside })).toEqual(asCadre);
  expect(added).toBe(true);
  const { caller } = await store.read({ caller: callerRef(TENANT, 'o-new') });
  expect(caller?.body.postings).toHaveLength(2);
});

test('a number taken from the person since the list was made binds nobody', async () => {
  const { outside } = outsideWith(phones);
  const late: Store = {
    ...store,
    async find(query, page) {
      const found = await store.find(query, page);
      await givePhones({ cadre: '13800000009' });
      return found;
    },
  };
  const call = { tenant: TENANT, openid: 'o-new', key: 'k', input: { phoneCode: 'code-cadre' } };
  const answer = await perform(bindByPhone, call, { ...countyPorts(late), outside });
  expect(answer).toEqual(refusal('phone-unknown'));
});

test('five wrong codes do not lock the number out, and are forgotten with the binding', async () => {
  for (let i = 0; i < 5; i += 1) await enterCode('o-new', 'AAAAA-AAAAA');
  expect(await enterCode('o-new', await codeForCadre())).toEqual(refusal('code-locked'));
  expect(await enter('o-new', 'code-cadre')).toEqual(asCadre);
  const { attempts } = await store.read({ attempts: bindingAttemptsRef(TENANT, 'o-new') });
  expect(attempts).toBeUndefined();
});

test('the history keeps neither the code nor the number', async () => {
  await enter('o-new', 'code-cadre');
  const acts = [];
  const until = '9999-12-31';
  const query = { collection: 'act', tenants: [TENANT], index: 'byKeptUntil' } as const;
  for await (const { body } of store.each({ ...query, range: { from: '', until } }))
    acts.push(body);
  const own = acts.filter(({ endpoint }) => endpoint === 'identity.bindByPhone');
  expect(own).toHaveLength(1);
  expect(JSON.stringify(own)).not.toMatch(/code-cadre|13800000001/);
});
