import { addDays } from '../../../src/core/calendar/day';
import type { County } from '../../fixtures/open-county';
import { asked, openLeaveCounty, question } from './leave-county';

/** So many days from Monday 23 November 2026 on; a half ends at noon. */
function lasting(days: number, from = '2026-11-23') {
  return { from, to: addDays(from, Math.ceil(days) - 1), toNoon: !Number.isInteger(days) };
}

describe('DB52/T 1272—2018 6.2', () => {
  let county: County;
  beforeAll(async () => {
    county = await openLeaveCounty('guizhou-2018');
  });

  const township = '乡镇党委书记';
  const here = '县委组织部';
  const prefecture = '市（州）委组织部';
  const province = '省委组织部';
  const committee = '省委直属工（党）委';

  test.each([
    ['member', 0.5, 1, township, [], []],
    ['member', 2, 2, township, [], []],
    ['member', 2.5, 3, here, [prefecture], []],
    ['member', 3, 3, here, [prefecture], []],
    ['member', 10, 10, here, [prefecture], []],
    ['member', 10.5, 11, prefecture, [province], []],
    ['member', 11, 11, prefecture, [province], []],
    ['first', 2, 2, township, [], []],
    ['first', 3, 3, here, [prefecture], []],
    ['of-prefecture', 3, 3, here, [prefecture], []],
    ['of-province', 2, 2, township, [], []],
    ['of-province', 2.5, 3, here, [prefecture, province], [committee]],
    ['of-province', 3, 3, here, [prefecture, province], [committee]],
    ['of-province', 11, 11, prefecture, [province], [committee]],
    ['of-centre', 2, 2, township, [], []],
    ['of-centre', 3, 3, here, [prefecture, province], [committee]],
  ])('%s, %d days: counts %d, decided by %s', async (who, days, counted, by, filedAt, copiedTo) => {
    const input = question(lasting(days));
    const { route, ...rest } = await county.call('leave.preview', who, input);
    expect(rest).toEqual({ days, afterwards: false });
    expect(route).toMatchObject({ days: counted, decides: by, filedAt, copiedTo, raised: '' });
    expect(route.text).toContain(`${counted} 天 → ${by}审批`);
    expect(route.text).toContain('6.2');
  });

  test('says the route in one line, with the clause', async () => {
    const input = question(lasting(4));
    const { route } = await county.call('leave.preview', 'member', input);
    expect(route.text).toBe('4 天 → 县委组织部审批，报市（州）委组织部备案 · 6.2');
  });

  test.each([
    [2, [], 'clerk', ['county', 'prefecture', 'province', 'first', 'elsewhere']],
    [3, [], 'county', ['clerk', 'prefecture', 'province']],
    [11, [], 'prefecture', ['clerk', 'county', 'province']],
  ])('%d days are decided by the one seat only', async (days, _none, may, mayNot) => {
    const own = await openLeaveCounty('guizhou-2018');
    const { leave } = await own.call('leave.apply', 'member', asked(lasting(days)));
    const decision = { leave, decision: 'grant' as const };
    for (const who of mayNot) {
      const { refusal } = await own.answer('leave.decide', who, decision);
      expect([who, refusal?.code]).toEqual([
        who,
        who === 'elsewhere' ? 'out-of-scope' : 'leave-not-yours',
      ]);
      const { waiting } = await own.call('leave.list', who, {});
      expect(waiting).toEqual([]);
    }
    const { waiting } = await own.call('leave.list', may, {});
    expect(waiting.map((each) => each.leave)).toEqual([leave]);
    expect((await own.call('leave.decide', may, decision)).state).toBe('granted');
    expect((await own.call('leave.list', may, {})).waiting).toEqual([]);
  });

  test.each([
    ['the day after', '2026-11-25', 4, here],
    ['a day between', '2026-11-26', 2, township],
  ])('2 days and 2 more beginning %s count %d', async (_name, from, counted, by) => {
    const own = await openLeaveCounty('guizhou-2018');
    await own.call('leave.apply', 'member', asked(lasting(2)));
    const input = question(lasting(2, from));
    const first = await own.call('leave.preview', 'member', input);
    expect(first.route).toMatchObject({ days: counted, decides: by });
  });

  test('what was refused, taken back or handed back does not count', async () => {
    const own = await openLeaveCounty('guizhou-2018');
    const next = question(lasting(2, '2026-11-25'));
    const days = async () => (await own.call('leave.preview', 'member', next)).route.days;
    const { leave } = await own.call('leave.apply', 'member', asked());
    expect(await days()).toBe(4);
    const sendBack = { leave, decision: 'send-back' as const, remark: '写明事由' };
    await own.call('leave.decide', 'clerk', sendBack);
    expect(await days()).toBe(2);
    await own.call('leave.apply', 'member', asked({ again: leave }));
    await own.call('leave.withdraw', 'member', { leave });
    expect(await days()).toBe(2);
    const { leave: second } = await own.call('leave.apply', 'member', asked());
    expect(second).not.toBe(leave);
    const refuse = { leave: second, decision: 'refuse' as const, remark: '检查组要来' };
    await own.call('leave.decide', 'clerk', refuse);
    expect(await days()).toBe(2);
  });

  test('two halves of one day count as one, across two requests', async () => {
    const own = await openLeaveCounty('guizhou-2018');
    const day = { from: '2026-11-23', to: '2026-11-23' };
    await own.call('leave.apply', 'member', asked({ ...day, toNoon: true }));
    const input = question({ ...day, fromNoon: true });
    expect((await own.call('leave.preview', 'member', input)).route.days).toBe(1);
  });
});

describe('德宏 2021 日常管理(一)', () => {
  test.each([
    ['member', 1, '第一书记', ''],
    ['member', 30, '第一书记', ''],
    ['first', 1, '乡镇党委', ''],
    ['first', 30, '乡镇党委', ''],
    // A village without a first secretary.
    ['alone', 1, '乡镇党委', '按规定由第一书记审批，目前无人在任，所以由上一级乡镇党委审批'],
  ])('%s, %d days: decided by %s', async (who, days, by, raised) => {
    const county = await openLeaveCounty('dehong-2021');
    const input = question(lasting(days));
    const { route } = await county.call('leave.preview', who, input);
    expect(route).toMatchObject({ decides: by, raised, filedAt: [], copiedTo: [] });
    const { leave } = await county.call('leave.apply', who, asked(lasting(days)));
    const may = by === '第一书记' ? 'first' : 'clerk';
    const grant = { leave, decision: 'grant' as const };
    const wrong = await county.answer('leave.decide', may === 'first' ? 'clerk' : 'member', grant);
    expect(['leave-not-yours', 'not-allowed', 'own-leave']).toContain(wrong.refusal?.code);
    expect((await county.call('leave.decide', may, grant)).state).toBe('granted');
  });
});

test.each(['hubei-2016', 'county-2021', 'qinghai-2018', ''])(
  'where the rules (%s) name nobody, nothing is guessed',
  async (pack) => {
    const county = await openLeaveCounty(pack);
    const { refusal } = await county.answer('leave.apply', 'member', asked());
    expect(refusal?.code).toBe('value-unset');
  },
);
