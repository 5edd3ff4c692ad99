import type { County } from '../../fixtures/open-county';
import { asked, openLeaveCounty, question } from './leave-county';
import { lay } from './rest-county';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});

const at = (day: string) => ({ now: `${day}T04:00:00Z` });
const FRIDAY = at('2026-11-20');

async function granted(over = {}, when = FRIDAY, by = 'clerk'): Promise<string> {
  const { leave } = await county.call('leave.apply', 'member', asked(over), when);
  await county.call('leave.decide', by, { leave, decision: 'grant' }, when);
  return leave;
}

const code = async (over: object, when = FRIDAY) =>
  (await county.answer('leave.apply', 'member', asked(over), when)).refusal?.code;
const next = { from: '2026-11-25', to: '2026-11-26' };

test.each([
  ['before it has begun', FRIDAY],
  ['in the midst of it', at('2026-11-24')],
])('%s: counts together, goes to whom four days go, and both say so', async (_name, when) => {
  const first = await granted();
  const { extendFrom } = await county.call('leave.show', 'member', { leave: first }, when);
  expect(extendFrom).toEqual({ from: '2026-11-25', fromNoon: false });
  const input = { ...next, extends: first };
  const preview = await county.call('leave.preview', 'member', question(input), when);
  expect(preview).toMatchObject({ days: 2, route: { days: 4, decides: '县委组织部' } });
  const { leave } = await county.call('leave.apply', 'member', asked(input), when);
  const shown = await county.call('leave.show', 'county', { leave }, when);
  expect(shown).toMatchObject({
    goesOnFrom: { leave: first, text: '11 月 23 日至 24 日，已批准' },
    goneOnBy: [],
  });
  const before = await county.call('leave.show', 'member', { leave: first }, when);
  expect(before.goneOnBy).toEqual([{ leave, text: '11 月 25 日至 26 日，待审批' }]);
  // What it goes on by is there already.
  expect(before.extendFrom).toBeUndefined();
  expect(before.route).toMatchObject({ days: 2, decides: '乡镇党委书记' });
});

test('ends with the last: one 销假 for all', async () => {
  const first = await granted();
  const { leave: second } = await county.call(
    ...(['leave.apply', 'member', asked({ ...next, extends: first })] as const),
    at('2026-11-24'),
  );
  await county.call('leave.decide', 'county', { leave: second, decision: 'grant' });
  const input = { leave: second, on: '2026-11-27' };
  await county.call('leave.return', 'member', input, at('2026-11-27'));
  const { mine } = await county.call('leave.list', 'member', {});
  expect(mine.map(({ state }) => state)).toEqual(['returned', 'returned']);
});

test.each([
  ['on the day the second was to begin', '2026-11-25', 2, 0],
  ['within the second', '2026-11-26', 1, 0],
  ['the day after the second: on time, not two days late', '2026-11-27', 0, 0],
  ['a day later', '2026-11-28', 0, 1],
])('ended from the first, back %s', async (_name, on, early, late) => {
  const first = await granted();
  const second = await granted({ ...next, extends: first }, at('2026-11-24'), 'county');
  const input = { leave: first, on };
  const given = await county.call('leave.return', 'member', input, at('2026-11-28'));
  expect(given).toEqual({ leave: second, state: 'returned', on, early, late });
  const { mine } = await county.call('leave.list', 'member', {});
  expect(mine.map(({ leave, returned }) => [leave, returned])).toEqual([
    [second, { on, early, late }],
    [first, { on: '2026-11-25', early: 0, late: 0 }],
  ]);
});

test('back before the second began ends the first alone', async () => {
  const first = await granted();
  const second = await granted({ ...next, extends: first }, at('2026-11-24'), 'county');
  const input = { leave: first, on: '2026-11-24' };
  await county.call('leave.return', 'member', input, at('2026-11-24'));
  const { mine } = await county.call('leave.list', 'member', {});
  expect(mine.map(({ leave, state }) => [leave, state])).toEqual([
    [second, 'granted'],
    [first, 'returned'],
  ]);
});

test.each([
  ['the same days', next, true],
  ['other days that do not join', { from: '2026-11-26', to: '2026-11-27' }, false],
])('handed back and asked again for %s: goes on still: %s', async (_name, over, still) => {
  const first = await granted();
  const input = asked({ ...next, extends: first });
  const { leave } = await county.call('leave.apply', 'member', input);
  const back = { leave, decision: 'send-back' as const, remark: '写明去处' };
  await county.call('leave.decide', 'county', back);
  await county.call('leave.apply', 'member', asked({ ...over, again: leave }));
  const { goesOnFrom } = await county.call('leave.show', 'member', { leave });
  expect(goesOnFrom?.leave).toBe(still ? first : undefined);
});

test.each([
  ['the day after', next, undefined],
  ['a day later', { from: '2026-11-26', to: '2026-11-26' }, 'leave-not-joined'],
  ['from noon of the day after', { ...next, fromNoon: true }, 'leave-not-joined'],
  ['within it', { from: '2026-11-24', to: '2026-11-26' }, 'leave-overlaps'],
])('begins %s', async (_name, over, expected) => {
  const first = await granted();
  expect(await code({ ...over, extends: first })).toBe(expected);
});

test('after one that ends at noon it begins that noon', async () => {
  const first = await granted({ toNoon: true });
  const { extendFrom } = await county.call('leave.show', 'member', { leave: first });
  expect(extendFrom).toEqual({ from: '2026-11-24', fromNoon: true });
  const wrong = { from: '2026-11-25', to: '2026-11-25', extends: first };
  const { refusal } = await county.answer('leave.apply', 'member', asked(wrong));
  expect([refusal?.code, refusal?.message]).toEqual([
    'leave-not-joined',
    '续假要接着上一次：从 11 月 24 日下午起。中间隔开的，请另外申请一次请假。',
  ]);
  const right = { from: '2026-11-24', to: '2026-11-25', fromNoon: true, extends: first };
  expect(await code(right)).toBeUndefined();
});

test('only of one’s own that is granted', async () => {
  const { leave } = await county.call('leave.apply', 'member', asked());
  expect(await code({ ...next, extends: leave })).toBe('leave-not-at-step');
  expect(await code({ ...next, extends: 'leave:first:1' })).toBe('leave-unknown');
  await county.call('leave.decide', 'clerk', { leave, decision: 'grant' });
  const { extendFrom } = await county.call('leave.show', 'clerk', { leave });
  expect(extendFrom).toBeUndefined();
  const over = { from: '2026-11-25', to: '2026-11-25', extends: leave };
  const foreign = await county.answer('leave.apply', 'first', asked(over));
  expect(foreign.refusal?.code).toBe('leave-unknown');
});

test('a rule changed meanwhile: the first part keeps its route, the second goes by the new one', async () => {
  const first = await granted();
  const bands = [
    { upTo: 3, decides: 'township-party-secretary' },
    { decides: 'county-party-secretary' },
  ];
  const value = { bands, additions: [], returnReported: true };
  await lay(county, 'leave-route', value, { pack: 'guizhou-2018', from: '2026-11-24' });
  const input = asked({ ...next, extends: first });
  const before = await county.call(
    'leave.preview',
    'member',
    question({ ...next, extends: first }),
  );
  expect(before.route).toMatchObject({ days: 4, decides: '县委组织部' });
  const { leave } = await county.call('leave.apply', 'member', input, at('2026-11-24'));
  const route = async (id: string) =>
    (await county.call('leave.show', 'member', { leave: id }, at('2026-11-24'))).route;
  expect(await route(leave)).toMatchObject({ days: 4, decides: '县委书记', filedAt: [] });
  expect(await route(first)).toMatchObject({ days: 2, decides: '乡镇党委书记' });
});
