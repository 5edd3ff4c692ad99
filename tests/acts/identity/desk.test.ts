import {
  exchangeSession,
  refuseLent,
} from '../../../cloudfunctions/_backend/hosts/http/session-calls';
import type { Session } from '../../../cloudfunctions/_backend/hosts/http/sessions';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Ports, Store } from '../../../cloudfunctions/_backend/ports';
import { show } from '../../../cloudfunctions/home/show';
import { allowDesk } from '../../../cloudfunctions/identity/allow-desk';
import { askDesk } from '../../../cloudfunctions/identity/ask-desk';
import { dropDeskQuestions } from '../../../cloudfunctions/identity/drop-desk-questions';
import { release } from '../../../cloudfunctions/identity/release';
import { seeDesk } from '../../../cloudfunctions/identity/see-desk';
import { deskSignInRef } from '../../../src/core/desk/desk-sign-in';
import { bindTo } from '../../../src/core/roster/binding';
import { personRef } from '../../../src/core/roster/places';
import { NOW, TENANT, TOWNSHIP, VILLAGE, openidOf, countyPorts } from '../../fixtures/small-county';
import { settleCounty } from '../../fixtures/small-county';
import { emptyStore } from '../../support/stores';

const SECOND = 1000;
const HOUR = 3_600_000;
const FIVE_MINUTES = 300 * SECOND;
const PC = 'web:pc';
let store: Store;
let keys = 0;

beforeEach(async () => {
  store = await emptyStore();
  await settleCounty(store, [
    { id: 'officer', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
    { id: 'cadre', posted: { village: VILLAGE, position: 'member' } },
  ]);
});

const at = (now: number): Ports => countyPorts(store, { now: () => now });
const refusal = (code: string) => ({ refusal: expect.objectContaining({ code }) });
const call = (openid: string, input: unknown) => {
  keys += 1;
  return { tenant: TENANT, openid, key: `key-${keys}`, input };
};

async function ask(openid = PC, now = NOW): Promise<string> {
  const input = { system: 'windows', program: 'edge' };
  const answer = await perform(askDesk, call(openid, input), at(now));
  if (!('output' in answer)) throw new Error(JSON.stringify(answer));
  return (answer.output as { code: string }).code;
}
const see = (code: string, by = openidOf('cadre'), now = NOW) =>
  perform(seeDesk, call(by, { code }), at(now));
const answer = (code: string, allow = true, by = openidOf('cadre'), now = NOW) =>
  perform(allowDesk, call(by, { code, allow }), at(now));

/** Sessions that say what was signed. */
const signed: Session[] = [];
const sessions = {
  sign: (session: Session) => Promise.resolve(`token-${signed.push(session)}`),
  verify: () => ({ openid: PC, tenant: TENANT }),
};
const exchange = (openid = PC, now = NOW) =>
  exchangeSession(
    { openid, tenant: TENANT },
    { sessions, tenants: [TENANT], ports: at(now) },
  ).catch((error: { refusal?: { code: string } }) => error.refusal?.code ?? Promise.reject(error));

async function bindAgain(): Promise<void> {
  const { person } = await store.read({ person: personRef(TENANT, 'cadre') });
  if (!person) throw new Error('nobody is there');
  const nothing = { attempts: undefined, codes: [], postings: [], grants: [] };
  const by = { tenant: TENANT, openid: openidOf('cadre'), now: NOW + SECOND };
  await store.commit(bindTo(person, nothing, by).writes);
}

describe('a PC is let in', () => {
  test('as the phone that allowed it, once', async () => {
    const code = await ask();
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(await exchange()).toEqual({ waiting: true, seen: false });
    expect(await see(code.toLowerCase().replace('-', ' '))).toEqual({
      output: {
        asked: new Date(NOW).toISOString(),
        expires: new Date(NOW + FIVE_MINUTES).toISOString(),
        browser: 'Windows 电脑，Edge 浏览器',
      },
    });
    expect(await exchange()).toEqual({ waiting: true, seen: true });
    expect(await answer(code)).toEqual({ output: { allowed: true } });
    expect(await exchange()).toEqual({ token: expect.any(String) });
    expect(signed.at(-1)).toEqual({ openid: openidOf('cadre'), tenant: TENANT, lent: true });
    expect(await exchange()).toBe('desk-unasked');
  });

  test('once even when it asks many times at once', async () => {
    await answer(await ask());
    const answers = await Promise.all(Array.from({ length: 6 }, () => exchange()));
    expect(answers.filter((each) => typeof each === 'object')).toHaveLength(1);
  });

  test('not once the phone said no', async () => {
    const code = await ask();
    expect(await answer(code, false)).toEqual({ output: { allowed: false } });
    expect(await exchange()).toBe('desk-declined');
    expect(await answer(code)).toEqual(refusal('desk-answered'));
  });

  test('no other PC is', async () => {
    const code = await ask();
    await ask('web:other');
    await answer(code);
    expect(await exchange('web:other')).toEqual({ waiting: true, seen: false });
    expect(await exchange('web:third')).toBe('desk-unasked');
  });

  test('until the binding is undone: what the PC may do ends with its next call', async () => {
    await answer(await ask());
    await exchange();
    const asPc = { tenant: TENANT, openid: signed.at(-1)?.openid, input: {} };
    const home = (lentAt: number) => perform(show, { ...asPc, lentAt }, at(NOW));
    expect(await home(NOW)).toMatchObject({ output: { person: { id: 'cadre' } } });
    const undo = call(openidOf('officer'), { person: 'cadre', reason: '换手机' });
    expect(await perform(release, undo, at(NOW + SECOND))).toHaveProperty('output');
    expect(await home(NOW)).toEqual(refusal('session-expired'));
    // The same person with the same phone again: what was lent before stays over.
    await bindAgain();
    expect(await home(NOW)).toEqual(refusal('session-expired'));
    expect(await home(NOW + SECOND)).toMatchObject({ output: { person: { id: 'cadre' } } });
    expect(await perform(show, asPc, at(NOW))).toMatchObject({
      output: { person: { id: 'cadre' } },
    });
  });
});

describe('a code', () => {
  test('is good for five minutes, at every door', async () => {
    const code = await ask();
    const last = NOW + FIVE_MINUTES - 1;
    expect(await see(code, undefined, last)).toHaveProperty('output');
    expect(await see(code, undefined, last + 1)).toEqual(refusal('desk-expired'));
    expect(await answer(code, true, undefined, last + 1)).toEqual(refusal('desk-expired'));
    expect(await answer(code, true, undefined, last)).toHaveProperty('output');
    expect(await exchange(PC, last + 1)).toBe('desk-expired');
    expect(await exchange(PC, last)).toHaveProperty('token');
  });

  test('goes when the PC asks for another', async () => {
    const old = await ask();
    const fresh = await ask();
    expect(await see(old)).toEqual(refusal('desk-code-wrong'));
    expect(await see(fresh)).toHaveProperty('output');
  });

  test('stands nowhere in the records', async () => {
    const code = (await ask()).replace('-', '');
    const { question } = await store.read({ question: deskSignInRef(TENANT, PC) });
    const { records } = await store.find(
      { collection: 'act', tenants: [TENANT], index: 'byKeptUntil' },
      { limit: 100 },
    );
    expect(records).toHaveLength(1);
    expect(JSON.stringify([question, records]).toUpperCase()).not.toContain(code);
  });

  test('cannot be guessed at: the fifth wrong one locks for an hour, binding codes apart', async () => {
    const right = await ask();
    const wrong = Array.from({ length: 5 }, () => 'AAAA-AAAA');
    const answers = [];
    for (const code of wrong) answers.push(await see(code));
    expect(answers[0]).toMatchObject({
      refusal: { code: 'desk-code-wrong', field: 'code', message: expect.stringContaining('4 次') },
    });
    expect(answers[3]).toEqual(refusal('desk-code-wrong'));
    expect(answers[4]).toEqual(refusal('desk-locked'));
    expect(await answer(right)).toEqual(refusal('desk-locked'));
    expect(await see(right, openidOf('officer'))).toHaveProperty('output');
    const later = await ask(PC, NOW + HOUR);
    expect(await see(later, undefined, NOW + HOUR - 1)).toEqual(refusal('desk-locked'));
    expect(await see(later, undefined, NOW + HOUR)).toHaveProperty('output');
  });

  test('wrong ones entered all at once do not slip past the limit', async () => {
    const many = Array.from({ length: 10 }, () => answer('AAAA-AAAA'));
    const counted = (await Promise.all(many)).filter(
      (each) => 'refusal' in each && each.refusal.code === 'desk-code-wrong',
    );
    expect(counted.length).toBeLessThanOrEqual(4);
  });
});

describe('nobody', () => {
  test('who is not bound may answer', async () => {
    const code = await ask();
    expect(await see(code, 'web:stranger')).toEqual(refusal('not-bound'));
    expect(await answer(code, true, 'web:stranger')).toEqual(refusal('not-bound'));
  });

  test('who is signed in already asks', async () => {
    const asking = call(openidOf('cadre'), { system: 'windows', program: 'edge' });
    expect(await perform(askDesk, asking, at(NOW))).toEqual(refusal('desk-signed-in'));
  });

  test('puts words of their own on the phone', async () => {
    const asking = call(PC, { system: '县委组织部电脑，请放心同意', program: 'edge' });
    expect(await perform(askDesk, asking, at(NOW))).toEqual(refusal('input-invalid'));
  });

  test('lets in a PC from a PC', () => {
    const lent = { openid: openidOf('cadre'), tenant: TENANT, lent: true as const };
    const refusing = (name: 'identity.allowDesk' | 'identity.seeDesk' | 'home.show') => () =>
      refuseLent(name, lent);
    expect(refusing('identity.allowDesk')).toThrow('desk-by-desk');
    expect(refusing('identity.seeDesk')).toThrow('desk-by-desk');
    expect(refusing('home.show')).not.toThrow();
    expect(() =>
      refuseLent('identity.allowDesk', { ...lent, lent: undefined as never }),
    ).not.toThrow();
    expect(() => refuseLent('identity.allowDesk', undefined)).not.toThrow();
  });

  test('gets anything without a session', async () => {
    const home = { sessions, tenants: [TENANT], ports: at(NOW) };
    await expect(exchangeSession(undefined, home)).rejects.toThrow('sign-in-needed');
  });
});

test('questions that ran out go; those that stand stay', async () => {
  await ask('web:old', NOW - FIVE_MINUTES);
  await ask('web:open', NOW - FIVE_MINUTES + SECOND);
  await dropDeskQuestions.run(at(NOW), TENANT);
  const { old, open } = await store.read({
    old: deskSignInRef(TENANT, 'web:old'),
    open: deskSignInRef(TENANT, 'web:open'),
  });
  // At its last instant a question has run out already; the timer takes it with its next run.
  expect(old?.body.expires ?? '').toBe(new Date(NOW).toISOString());
  expect(open).toBeDefined();
  await dropDeskQuestions.run(at(NOW + 1), TENANT);
  expect((await store.read({ old: deskSignInRef(TENANT, 'web:old') })).old).toBeUndefined();
});
