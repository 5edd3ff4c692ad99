import { restSlotsRef } from '../../../src/core/leave/rest-slots';
import type { County } from '../../fixtures/open-county';
import { asked, openLeaveCounty as openBare, question } from './leave-county';
import { UNPLACED, VILLAGE, lay, openRestCounty } from './rest-county';

const code = async (run: Promise<{ refusal?: { code: string } }>) => (await run).refusal?.code;
const rest = (over = {}) => asked({ kind: 'rotation', ...over });
const at = (day: string) => ({ now: `${day}T04:00:00Z` });

let county: County;
// With the two of the county six people: two may rest at once.
beforeEach(async () => {
  county = await openRestCounty(4);
});

async function free(who = 'r0', month = '2026-11'): Promise<Record<string, number>> {
  const { days } = await county.call('leave.restSlots', who, { month });
  return Object.fromEntries(days.map(({ day, free: left }) => [day.slice(8), left]));
}

async function apply(who: string, over = {}): Promise<string> {
  return (await county.call('leave.apply', who, rest(over))).leave;
}

async function bookings(group = VILLAGE, quarter = '2026-Q4'): Promise<string[]> {
  const at_ = restSlotsRef(county.tenant, group, quarter);
  const { slots } = await county.store.read({ slots: at_ });
  return (slots?.body.bookings ?? []).map(({ leave, from, to }) => `${leave} ${from} ${to}`);
}

test('is asked, granted, on the sheet with its own mark and figure, and ended', async () => {
  const leave = await apply('member');
  await county.call('leave.decide', 'first', { leave, decision: 'grant' });
  const month = () =>
    county.call(
      'attendance.month',
      'member',
      { cadre: 'member', month: '2026-11' },
      at('2026-11-26'),
    );
  const { days, summary } = await month();
  expect(days.slice(22, 24)).toMatchObject([
    { mark: 'rotation-rest', why: '轮休' },
    { mark: 'rotation-rest' },
  ]);
  expect(summary).toMatchObject({ rotation: 2, leave: 0, counted: 0 });
  const input = { leave, on: '2026-11-24' };
  await county.call('leave.return', 'member', input, at('2026-11-25'));
  expect((await month()).summary.rotation).toBe(1);
});

test('says what it comes to, with the clause, before and after it is asked', async () => {
  const { route } = await county.call('leave.preview', 'member', question({ kind: 'rotation' }));
  expect(route.rest).toBe(
    '轮休 2 天（每次不超过 7 天，周末和节假日不计）；2026 年第四季度第 1 次，共 1 次；本工作队派驻 6 人，同一天最多 2 人轮休',
  );
  expect(route.explanations.map(({ rule }) => rule)).toEqual([
    ...['leave-route', 'leave-counting'],
    ...['rotation-rest', 'rotation-rest-group', 'special-periods'],
  ]);
  const leave = await apply('member');
  const shown = await county.call('leave.show', 'first', { leave });
  expect(shown.route.rest).toBe(route.rest);
  const other = await county.call(
    'leave.preview',
    'member',
    question({ from: '2026-11-26', to: '2026-11-26' }),
  );
  expect(other.route.rest).toBe('');
});

test('the third of two is refused and sees so in the month beforehand', async () => {
  expect(await free()).toMatchObject({ '23': 2, '24': 2, '25': 2 });
  await apply('r1');
  await apply('r2', { from: '2026-11-24', to: '2026-11-25' });
  expect(await free()).toMatchObject({ '22': 2, '23': 1, '24': 0, '25': 1, '26': 2 });
  const third = county.answer('leave.apply', 'r3', rest());
  const { refusal } = await third;
  expect([refusal?.code, refusal?.field]).toEqual(['rest-full', 'from']);
  expect(refusal?.message).toBe(
    '11 月 24 日轮休的人已满：本工作队派驻 6 人，同一天最多 2 人。请换到还有空位的日子。',
  );
  expect(await code(county.answer('leave.preview', 'r3', question({ kind: 'rotation' })))).toBe(
    'rest-full',
  );
  // Other leave takes no place and needs none.
  expect(await code(county.answer('leave.apply', 'r3', asked()))).toBeUndefined();
});

describe('a place is free again', () => {
  const full = async () => {
    const [first, second] = [await apply('r1'), await apply('r2')];
    expect((await free())['23']).toBe(0);
    return { first, second };
  };

  test.each(['refuse', 'send-back'] as const)('after %s', async (decision) => {
    const { first: leave } = await full();
    await county.call('leave.decide', 'first', { leave, decision, remark: '忙' });
    expect((await free())['23']).toBe(1);
  });

  test('after it is taken back, asked or granted', async () => {
    const { first, second } = await full();
    await county.call('leave.withdraw', 'r1', { leave: first });
    expect((await free())['23']).toBe(1);
    await county.call('leave.decide', 'first', { leave: second, decision: 'grant' });
    expect((await free())['23']).toBe(1);
    await county.call('leave.withdraw', 'r2', { leave: second });
    expect((await free())['23']).toBe(2);
    expect(await bookings()).toEqual([]);
  });

  test('after an early return, for the days not taken; on time for none', async () => {
    const { first, second } = await full();
    for (const leave of [first, second]) {
      await county.call('leave.decide', 'first', { leave, decision: 'grant' });
    }
    const end = (leave: string, who: string, on: string) =>
      county.call('leave.return', who, { leave, on }, at('2026-11-25'));
    await end(first, 'r1', '2026-11-24');
    await end(second, 'r2', '2026-11-25');
    expect(await free()).toMatchObject({ '23': 0, '24': 1 });
  });

  test('and taken again where one that was sent back is asked anew', async () => {
    const { first: leave } = await full();
    await county.call('leave.decide', 'first', { leave, decision: 'send-back', remark: '换天' });
    await apply('r3');
    expect(await code(county.answer('leave.apply', 'r1', rest({ again: leave })))).toBe(
      'rest-full',
    );
    const later = { again: leave, from: '2026-11-26', to: '2026-11-26' };
    await county.call('leave.apply', 'r1', rest(later));
    expect(await free()).toMatchObject({ '23': 0, '26': 1 });
  });
});

test('the group the county goes by counts, and one chosen later finds what was booked before', async () => {
  await apply('r1');
  expect(await bookings('533123')).toEqual(await bookings(VILLAGE));
  await lay(county, 'rotation-rest-group', { of: 'township' }, { from: '2026-11-20' });
  const { group, days } = await county.call('leave.restSlots', 'alone', { month: '2026-11' });
  // Seven people in two villages: two may, and one does.
  expect([group, days.find(({ day }) => day === '2026-11-23')]).toEqual([
    '本乡镇',
    { day: '2026-11-23', free: 1, limit: 2, size: 7 },
  ]);
  await apply('alone');
  expect(await bookings(UNPLACED)).toHaveLength(1);
  expect(await code(county.answer('leave.apply', 'r2', rest()))).toBe('rest-full');
});

test('an unset group is named with who sets it; without the rule it is not offered', async () => {
  const own = await openRestCounty(0, { of: 'team' });
  const bare = await openBare('dehong-2021');
  expect(await code(bare.answer('leave.apply', 'member', rest()))).toBe('rest-group-unset');
  const told = await bare.call('leave.restSlots', 'member', { month: '2026-11' });
  expect(told).toMatchObject({
    offered: true,
    why: expect.stringContaining('县委组织部'),
    days: [],
  });
  const guizhou = await openBare('guizhou-2018');
  expect(await code(guizhou.answer('leave.apply', 'member', rest()))).toBe('value-unset');
  const none = await guizhou.call('leave.restSlots', 'member', { month: '2026-11' });
  expect(none).toMatchObject({ offered: false, days: [] });
  expect(await code(own.answer('leave.apply', 'member', rest()))).toBeUndefined();
});
