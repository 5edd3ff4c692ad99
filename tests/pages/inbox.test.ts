import type { ShownNotice } from '../../src/pages/inbox/list/inbox';
import { byDay, readInbox, withPage } from '../../src/pages/inbox/list/inbox';

const notice = (name: string, at: string, seen = true): ShownNotice => ({
  ...{ notice: name, text: `${name}。`, at, seen },
  leadsTo: { page: 'my-month', month: '2026-11' },
});
const names = (notices: readonly ShownNotice[]) => notices.map((each) => each.notice).join(' ');

const evening = notice('晚上', '2026-11-19T15:59:59.999Z');
const midnight = notice('零点', '2026-11-19T16:00:00.000Z', false);
const noon = notice('中午', '2026-11-20T04:00:00.000Z', false);

test('pages come together, the newest first, each once, as told last', () => {
  const first = withPage([], { notices: [noon, midnight] });
  const all = withPage(first, { notices: [evening] });
  expect(names(all)).toBe('中午 零点 晚上');
  const again = withPage(all, { notices: [{ ...noon, seen: true }] });
  expect(names(again)).toBe('中午 零点 晚上');
  expect(again[0]?.seen).toBe(true);
  const later = notice('傍晚', '2026-11-20T10:00:00.000Z');
  expect(names(withPage(all, { notices: [later] }))).toBe('傍晚 中午 零点 晚上');
});

test('a day begins at midnight in China', () => {
  const days = byDay([noon, midnight, evening]);
  expect(days.map(({ day, notices }) => `${day} ${names(notices)}`)).toEqual([
    ...['2026-11-20 中午 零点', '2026-11-19 晚上'],
  ]);
  expect(byDay([])).toEqual([]);
});

test('what is new is read aloud, the rest is not', () => {
  expect(readInbox([noon, midnight, evening])).toBe(
    '有 2 条新通知。11月20日 周五，中午。11月20日 周五，零点。',
  );
  expect(readInbox([evening])).toBe('没有新通知');
});
