import type { Ports, Push, Store } from '../../../cloudfunctions/_backend/ports';
import { Conflict, UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import { pushNotices } from '../../../cloudfunctions/inbox/push-notices';
import { instantOf } from '../../../src/core/calendar/day';
import type { Notice } from '../../../src/core/notice/notice';
import { noticeRef, noticeTo } from '../../../src/core/notice/notice';
import { insert } from '../../../src/core/records';
import { personRef } from '../../../src/core/roster/places';
import { portsOver } from '../../support/ports';
import { emptyStore } from '../../support/stores';

const TENANT = 'push';
const START = Date.parse('2026-11-20T02:00:00Z');
const MINUTE = 60_000;
const AT = { tenant: TENANT, at: instantOf(START) };
const news = (about = 'x') => ({
  ...{ kind: 'sent-back' as const, about, text: `退回了 ${about}` },
  leadsTo: { page: 'sheets' as const, month: '2026-10' },
});
const phone = { phone: '13800000000', township: '533123100' };

let store: Store;
let now: number;
let sent: Push[];
let answer: () => Promise<'sent' | 'declined'>;

beforeEach(async () => {
  store = await emptyStore();
  now = START;
  sent = [];
  answer = () => Promise.resolve('sent');
  await store.commit([
    insert(personRef(TENANT, 'bound'), { name: '甲', ...phone, openid: 'oAbc_1' }),
    insert(personRef(TENANT, 'web'), { name: '乙', ...phone, openid: 'web:0123' }),
    insert(personRef(TENANT, 'unbound'), { name: '丙', ...phone }),
  ]);
});

function portsWith(over: Partial<Ports> = {}): Ports {
  const ports = portsOver(store, { now: () => now, ...over });
  const send = (push: Push) => (sent.push(push), answer());
  return { ...ports, outside: { ...ports.outside, notifier: { send } } };
}

const run = (over: Partial<Ports> = {}) => pushNotices.run(portsWith(over), TENANT);
const away = () => Promise.reject(new Error('WeChat is away'));
const tell = (person: string, about = 'x') => store.commit([noticeTo(person, news(about), AT)]);

async function notice(person: string, about = 'x'): Promise<Notice> {
  const { found } = await store.read({ found: noticeRef(TENANT, person, news(about), AT.at) });
  if (!found) throw new Error(`no notice for ${person}`);
  return found.body;
}

test('sent once, to the openid on the roster, and never again', async () => {
  await tell('bound');
  await run();
  now += 60 * MINUTE;
  await run();
  expect(sent).toEqual([
    {
      ...{ openid: 'oAbc_1', kind: 'sent-back', page: 'pages/inbox/list/index' },
      what: '退回了 x',
      when: '2026年11月20日 10:00',
    },
  ]);
  expect(await notice('bound')).toMatchObject({ push: 'sent', tries: 1, unseenBy: 'bound' });
});

test('what the person did not agree to is declined, and not tried again', async () => {
  await tell('bound');
  answer = () => Promise.resolve('declined');
  await run();
  now += 60 * MINUTE;
  await run();
  expect(sent).toHaveLength(1);
  expect((await notice('bound')).push).toBe('declined');
});

test('nothing is sent to a browser’s identity, to nobody’s, or to somebody unknown', async () => {
  for (const person of ['web', 'unbound', 'nobody']) await tell(person);
  await run();
  expect(sent).toEqual([]);
  for (const person of ['web', 'unbound', 'nobody']) {
    expect(await notice(person)).toMatchObject({ push: 'declined', tries: 0, unseenBy: person });
  }
});

test('failures wait longer each time and end within a day', async () => {
  await tell('bound');
  answer = away;
  const waits: number[] = [];
  for (let tries = 1; tries <= 6; tries += 1) {
    await expect(run()).rejects.toThrow('WeChat is away');
    const { push, nextTry } = await notice('bound');
    expect([tries, push]).toEqual([tries, tries < 6 ? 'waiting' : 'given-up']);
    if (push !== 'waiting') break;
    waits.push((Date.parse(nextTry) - now) / MINUTE);
    now = Date.parse(nextTry) - 1;
    await run();
    expect(sent).toHaveLength(tries);
    now += 1;
  }
  expect(waits).toEqual([5, 15, 60, 240, 720]);
  expect(now - START).toBeLessThan(24 * 60 * MINUTE);
  now += 60 * MINUTE;
  await run();
  expect(sent).toHaveLength(6);
});

test('a failure that passes is made good by the next try', async () => {
  await tell('bound');
  answer = away;
  await expect(run()).rejects.toThrow();
  answer = () => Promise.resolve('sent');
  now += 5 * MINUTE;
  await run();
  expect(await notice('bound')).toMatchObject({ push: 'sent', tries: 2 });
});

test('news is not sent once it is more than a day old', async () => {
  await tell('bound', 'in time');
  now = START + 24 * 60 * MINUTE;
  await run();
  expect((await notice('bound', 'in time')).push).toBe('sent');
  await tell('bound', 'late');
  now += 1;
  await run();
  expect(await notice('bound', 'late')).toMatchObject({ push: 'given-up', unseenBy: 'bound' });
  expect(sent).toHaveLength(1);
});

test('of two runners at once one sends', async () => {
  for (const about of ['a', 'b', 'c']) await tell('bound', about);
  await Promise.all([run(), run()]);
  expect(sent.map(({ what }) => what).sort()).toEqual([...['退回了 a', '退回了 b', '退回了 c']]);
});

test('a run cut off while it sends loses that message, and repeats none', async () => {
  await tell('bound');
  await new Promise<void>((begun) => {
    answer = () => (begun(), new Promise<never>(() => undefined));
    run().then(begun, begun);
  });
  answer = () => Promise.resolve('sent');
  now += 10 * MINUTE - 1;
  await run();
  expect((await notice('bound')).push).toBe('sending');
  now += 1;
  await run();
  expect(await notice('bound')).toMatchObject({ push: 'given-up', unseenBy: 'bound' });
  expect(sent).toHaveLength(1);
});

test('a runner that comes back after it was given up for lost changes nothing', async () => {
  await tell('bound');
  answer = async () => {
    now += 10 * MINUTE;
    await run();
    return 'sent';
  };
  await run();
  expect((await notice('bound')).push).toBe('given-up');
  expect(sent).toHaveLength(1);
});

test('a person who opens the inbox meanwhile does not lose the outcome', async () => {
  await tell('bound');
  answer = async () => {
    const { found } = await store.read({
      found: noticeRef(TENANT, 'bound', news(), AT.at),
    });
    if (!found) throw new Error('gone');
    const body = { ...found.body, unseenBy: undefined };
    await store.commit([{ kind: 'replace', before: found, body }]);
    return 'sent';
  };
  await run();
  const { push, unseenBy } = await notice('bound');
  expect([push, unseenBy]).toEqual(['sent', undefined]);
});

test.each([
  ['a conflict', new Conflict()],
  ['an unknown outcome', new UnknownOutcome()],
])('%s at the first writing of the outcome is got over', async (_, fault) => {
  await tell('bound');
  let commits = 0;
  const faulty: Store = {
    ...store,
    async commit(writes) {
      commits += 1;
      if (commits === 2) throw fault;
      await store.commit(writes);
    },
  };
  await run({ store: faulty });
  expect((await notice('bound')).push).toBe('sent');
  expect(sent).toHaveLength(1);
});

test('while WeChat is away a run ends after three failures, and leaves the rest waiting', async () => {
  for (const about of ['a', 'b', 'c', 'd']) await tell('bound', about);
  answer = away;
  await expect(run()).rejects.toThrow('WeChat is away');
  expect(sent).toHaveLength(3);
  const states = await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (about) => (await notice('bound', about)).tries),
  );
  expect(states.sort()).toEqual([0, 1, 1, 1]);
});

test('one that fails keeps no other from being sent', async () => {
  for (const about of ['a', 'b', 'c', 'd', 'e']) await tell('bound', about);
  answer = () => (sent.length % 2 === 1 ? away() : Promise.resolve('sent'));
  await run().catch(() => undefined);
  expect(sent).toHaveLength(5);
});

test('a run ends in time for other steps, and the next goes on', async () => {
  for (const about of ['a', 'b']) await tell('bound', about);
  answer = () => ((now += 46_000), Promise.resolve('sent'));
  await run();
  expect(sent).toHaveLength(1);
  await run();
  expect(sent).toHaveLength(2);
});
