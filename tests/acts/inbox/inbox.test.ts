import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Ports } from '../../../cloudfunctions/_backend/ports';
import { listNotices } from '../../../cloudfunctions/inbox/list-notices';
import { instantOf } from '../../../src/core/calendar/day';
import { noticeTo } from '../../../src/core/notice/notice';
import type { County } from '../../fixtures/open-county';
import { openCounty } from '../../fixtures/open-county';
import { portsOver } from '../../support/ports';

const FIRST = Date.parse('2026-11-01T00:00:00Z');
let county: County;

beforeEach(async () => {
  county = await openCounty();
});

/** So many notices for a person, a minute apart; “第 1 件” is the oldest. */
async function write(person: string, count: number): Promise<void> {
  const leadsTo = { page: 'my-month' as const, month: '2026-11' };
  const writes = Array.from({ length: count }, (_, i) => {
    const news = { kind: 'entered' as const, about: '2026-11-01', text: `第 ${i + 1} 件`, leadsTo };
    return noticeTo(person, news, { tenant: county.tenant, at: instantOf(FIRST + i * 60_000) });
  });
  for (let from = 0; from < count; from += 90) {
    await county.store.commit(writes.slice(from, from + 90));
  }
}

const list = (who: string, cursor?: string) => county.call('inbox.list', who, { cursor });
const unreadAtHome = async (who: string) => (await county.call('home.show', who, {})).unread;

test('the newest first, page by page, each once, and only one’s own', async () => {
  await write('member', 61);
  await write('first', 1);
  const pages = [await list('member')];
  for (let page = pages[0]; page?.cursor; page = pages.at(-1)) {
    pages.push(await list('member', page.cursor));
  }
  expect(pages.map(({ notices }) => notices.length)).toEqual([30, 30, 1]);
  const texts = pages.flatMap(({ notices }) => notices.map(({ text }) => text));
  expect(texts).toEqual(Array.from({ length: 61 }, (_, i) => `第 ${61 - i} 件`));
});

test('a page that holds exactly the rest is the last', async () => {
  await write('member', 30);
  expect(await list('member')).not.toHaveProperty('cursor');
  expect(await list('first')).toEqual({ unread: 0, notices: [], templates: [] });
});

test('what is seen is not new any more, at home neither; the rest stays new', async () => {
  await write('member', 3);
  expect(await unreadAtHome('member')).toEqual({ count: 3, newest: '第 3 件' });
  const { notices } = await list('member');
  const seen = { notices: [notices[0]?.notice ?? '', notices[0]?.notice ?? ''] };
  const marked = { marked: 1, more: false };
  expect(await county.call('inbox.markSeen', 'member', seen)).toEqual(marked);
  const after = await list('member');
  expect(after.notices.map((each) => each.seen)).toEqual([true, false, false]);
  expect(after.unread).toBe(2);
  expect(await unreadAtHome('member')).toEqual({ count: 2, newest: '第 2 件' });
  expect(await county.call('inbox.markSeen', 'member', seen)).toEqual({ marked: 0, more: false });
});

test('all at once, in as many calls as it takes; one hundred is as far as is counted', async () => {
  await write('member', 120);
  expect((await list('member')).unread).toBe(100);
  const all = () => county.call('inbox.markSeen', 'member', { all: true });
  expect(await all()).toEqual({ marked: 99, more: true });
  expect(await all()).toEqual({ marked: 21, more: false });
  expect(await unreadAtHome('member')).toBeUndefined();
});

test('nobody marks, or learns of, the notices of others', async () => {
  await write('first', 1);
  const [theirs] = (await list('first')).notices;
  for (const id of [theirs?.notice ?? '', 'notice:first:none', 'notice:memberx:none']) {
    const { refusal } = await county.answer('inbox.markSeen', 'member', { notices: [id] });
    expect([id, refusal?.code]).toEqual([id, 'out-of-scope']);
  }
  const gone = { notices: ['notice:member:gone'] };
  expect(await county.call('inbox.markSeen', 'member', gone)).toEqual({ marked: 0, more: false });
  expect((await list('first')).unread).toBe(1);
});

test('wrong input is said plainly', async () => {
  for (const input of [{}, { notices: ['notice:member:x'], all: true as const }]) {
    const { refusal } = await county.answer('inbox.markSeen', 'member', input);
    expect(refusal?.message).toBe('请指明是哪几条通知，或者全部，二者选一。');
  }
  const { refusal } = await county.answer('inbox.list', 'member', { cursor: 'nonsense' });
  expect(refusal).toMatchObject({ code: 'input-invalid', field: 'cursor' });
});

test('templates are told where they are set', async () => {
  const notifier = { send: () => Promise.resolve('sent' as const), templates: ['tmpl-1'] };
  const ports: Ports = portsOver(county.store);
  const call = { tenant: county.tenant, openid: 'member', input: {} };
  const answer = await perform(listNotices, call, {
    ...ports,
    outside: { ...ports.outside, notifier },
  });
  expect(answer).toMatchObject({ output: { templates: ['tmpl-1'] } });
});
