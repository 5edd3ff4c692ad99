import { insert } from '../../../src/core/records';
import { unitRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { report } from '../../fixtures/open-county';
import { UNPLACED, VILLAGE, asked, openLeaveCounty, posted, settled } from './leave-county';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});

const at = (day: string) => ({ now: `${day}T04:00:00Z` });

async function apply(over = {}, who = 'member', when = at('2026-11-20')): Promise<string> {
  return (await county.call('leave.apply', who, asked(over), when)).leave;
}

async function granted(over = {}, when = at('2026-11-20')): Promise<string> {
  const leave = await apply(over, 'member', when);
  await county.call('leave.decide', 'clerk', { leave, decision: 'grant' }, when);
  return leave;
}

async function marks(from: number, to: number, when = at('2026-11-30'), month = '2026-11') {
  const { days } = await county.call(
    'attendance.month',
    'member',
    { cadre: 'member', month },
    when,
  );
  return days.slice(from - 1, to).map(({ mark }) => mark);
}

const code = async (run: Promise<{ refusal?: { code: string } }>) => (await run).refusal?.code;

describe('a request', () => {
  test('is told with its route, and what can be done with it by whom', async () => {
    const leave = await apply();
    const own = await county.call('leave.show', 'member', { leave });
    expect(own).toMatchObject({ state: 'asked', days: 2, can: ['withdraw'] });
    expect(own.route.explanations.map(({ clause }) => clause)).toContain('6.2');
    const clerk = await county.call('leave.show', 'clerk', { leave });
    expect(clerk.can).toEqual(['decide']);
    const above = await county.call('leave.show', 'county', { leave });
    expect(above.can).toEqual([]);
    expect(await code(county.answer('leave.show', 'alone', { leave }))).toBe('out-of-scope');
    expect(await code(county.answer('leave.show', 'elsewhere', { leave }))).toBe('out-of-scope');
  });

  test('handed back says why, and is asked again as the same one', async () => {
    const leave = await apply();
    const sendBack = { leave, decision: 'send-back' as const };
    expect(await code(county.answer('leave.decide', 'clerk', sendBack))).toBe(
      'leave-remark-needed',
    );
    await county.call('leave.decide', 'clerk', { ...sendBack, remark: '请写明去处' });
    const back = await county.call('leave.show', 'member', { leave });
    expect(back.can).toEqual(['ask-again', 'withdraw']);
    expect(await apply({ again: leave, reason: '送孩子到昆明上学' })).toBe(leave);
    const again = await county.call('leave.show', 'clerk', { leave });
    expect(again).toMatchObject({ state: 'asked', reason: '送孩子到昆明上学', can: ['decide'] });
    expect(again.steps.map(({ step }) => step)).toEqual(['申请', '退回', '修改后再申请']);
    expect(await code(county.answer('leave.apply', 'member', asked({ again: leave })))).toBe(
      'leave-not-at-step',
    );
  });

  test('is decided once; granting and taking back at once leave one of them', async () => {
    const leave = await apply();
    const both = await Promise.all([
      county.answer('leave.decide', 'clerk', { leave, decision: 'grant' }),
      county.answer('leave.withdraw', 'member', { leave }),
      county.answer('leave.decide', 'clerk', { leave, decision: 'refuse', remark: '忙' }),
    ]);
    const { state, steps } = await county.call('leave.show', 'member', { leave });
    expect(['granted', 'withdrawn', 'refused']).toContain(state);
    // Granted first and taken back afterwards are two steps; every other pair leaves one.
    expect(both.filter(({ output }) => output).length).toBe(steps.length - 1);
  });

  test('sent twice at once does not slip below the county: one of the two counts with the other', async () => {
    const days = ['2026-11-23', '2026-11-25', '2026-11-27'];
    await Promise.all(
      days.map((from) => apply({ from, to: `2026-11-${Number(from.slice(8)) + 1}` })),
    );
    const { mine } = await county.call('leave.list', 'member', {});
    const decides = mine.map((each) => each.decides).sort();
    expect(mine).toHaveLength(3);
    // The first knows of none, each later one of those that join on to it.
    expect(decides.filter((by) => by === '乡镇党委书记').length).toBeLessThan(3);
    expect(new Set(mine.map(({ leave }) => leave)).size).toBe(3);
  });

  test.each([
    ['turned round', { from: '2026-11-24', to: '2026-11-23' }, 'leave-backwards'],
    [
      'a day of two missing halves',
      { to: '2026-11-23', fromNoon: true, toNoon: true },
      'leave-backwards',
    ],
    ['180 days ahead', { from: '2027-05-19', to: '2027-05-19' }, undefined],
    ['181 days ahead', { from: '2027-05-20', to: '2027-05-20' }, 'leave-too-early'],
    ['366 days', { from: '2026-11-23', to: '2027-11-23' }, undefined],
    ['367 days', { from: '2026-11-23', to: '2027-11-24' }, 'leave-too-long'],
    ['long ago', { from: '2026-08-31', to: '2026-08-31', afterwards: '住院' }, 'day-too-old'],
    ['not posted', { from: '2025-12-31', to: '2026-01-01' }, 'day-too-old'],
    ['today', { from: '2026-11-20', to: '2026-11-20' }, undefined],
    ['afterwards', { from: '2026-11-19', to: '2026-11-19' }, 'leave-afterwards'],
    [
      'afterwards, with why',
      { from: '2026-11-19', to: '2026-11-19', afterwards: '急诊' },
      undefined,
    ],
  ])('%s', async (_name, over, refused) => {
    expect(await code(county.answer('leave.apply', 'member', asked(over)))).toBe(refused);
  });

  test('overlaps none of its own, half days told apart', async () => {
    await apply({ from: '2026-11-23', to: '2026-11-24', toNoon: true });
    const next = (over: object) => code(county.answer('leave.apply', 'member', asked(over)));
    expect(await next({ from: '2026-11-24', to: '2026-11-25' })).toBe('leave-overlaps');
    expect(await next({ from: '2026-11-20', to: '2026-11-30' })).toBe('leave-overlaps');
    expect(await next({ from: '2026-11-24', to: '2026-11-25', fromNoon: true })).toBeUndefined();
  });

  test('asked afterwards says so', async () => {
    const over = { from: '2026-11-18', to: '2026-11-19', afterwards: '父亲急病，夜里送医' };
    const leave = await apply(over);
    expect(await county.call('leave.show', 'clerk', { leave })).toMatchObject(over);
  });

  test('nobody grants their own, however many roles they hold', async () => {
    const own = { person: 'both', role: 'township-officer' as const, scope: '533123100' };
    const grants = [
      { ...own, from: '2026-01-01' },
      { ...own, role: 'county-officer' as const, scope: '533123', from: '2026-01-01' },
    ];
    const { tenant, store } = county;
    const sent = posted('both', '县农业农村局', 'member', UNPLACED);
    await store.commit(settled(tenant, 'both', sent, ...grants));
    const { leave } = await county.call('leave.apply', 'both', asked());
    const { route } = await county.call('leave.show', 'both', { leave });
    expect(route.decides).toBe('市（州）委组织部');
    expect(route.raised).toBe(
      '按规定由乡镇党委书记审批，就是申请人本人，所以由上一级市（州）委组织部审批',
    );
    const grant = { leave, decision: 'grant' as const };
    expect(await code(county.answer('leave.decide', 'both', grant))).toBe('own-leave');
    expect((await county.call('leave.list', 'both', {})).waiting).toEqual([]);
    expect((await county.call('leave.decide', 'prefecture', grant)).state).toBe('granted');
  });

  test('a unit whose level nobody wrote down decides no route', async () => {
    const { tenant, store } = county;
    await store.commit(settled(tenant, 'odd', posted('odd', '没有登记的单位', 'member')));
    expect(await code(county.answer('leave.apply', 'odd', asked()))).toBe('unit-level-unknown');
    const name = '没有登记的单位';
    await store.commit([insert(unitRef(tenant, name), { name, level: 'county' })]);
    expect(await code(county.answer('leave.apply', 'odd', asked()))).toBeUndefined();
  });
});

describe('leave granted', () => {
  test('marks its days over the end of a month, weekends too, and counts for nothing', async () => {
    const leave = await apply({ from: '2026-11-28', to: '2026-12-01', kind: 'sick' });
    await county.call('leave.decide', 'county', { leave, decision: 'grant' });
    expect(await marks(27, 30, at('2026-12-05'))).toEqual([
      ...['not-reported', 'leave', 'leave', 'leave'],
    ]);
    const later = at('2026-12-05');
    expect(await marks(1, 2, later, '2026-12')).toEqual(['leave', 'not-reported']);
    const asked_ = { cadre: 'member', month: '2026-11' };
    const month = await county.call('attendance.month', 'member', asked_, later);
    expect(month.summary).toMatchObject({ leave: 3, counted: 0 });
    expect(month.days[27]).toMatchObject({ why: '请假（病假）', facts: { leave: { id: leave } } });
  });

  test('a report of the day goes before it; half a day is told', async () => {
    await granted({ from: '2026-11-23', to: '2026-11-24', toNoon: true });
    await report(county, 'member', '2026-11-24T08:00:00Z');
    expect(await marks(23, 24)).toEqual(['leave', 'in-village']);
    const input = { cadre: 'member', month: '2026-11' };
    const { days } = await county.call('attendance.month', 'member', input, at('2026-11-30'));
    expect(days[23]?.facts).toMatchObject({ presence: {}, leave: { half: 'morning' } });
  });

  test('a trip over the same days, and its end, leave it standing', async () => {
    await granted();
    const trip = { cadre: 'member', village: VILLAGE, destination: '昆明', purpose: '开会' };
    const on = (to: string) =>
      county.call('attendance.recordTrip', 'member', { ...trip, from: '2026-11-23', to });
    await on('2026-11-24');
    expect(await marks(23, 24)).toEqual(['trip', 'trip']);
    await on('2026-11-23');
    expect(await marks(23, 24)).toEqual(['trip', 'leave']);
  });

  test('taken back before it begins opens its days; once it has begun it is ended instead', async () => {
    const leave = await granted();
    expect(await marks(23, 24)).toEqual(['leave', 'leave']);
    const began = county.answer('leave.withdraw', 'member', { leave }, at('2026-11-23'));
    expect(await code(began)).toBe('leave-begun');
    const eve = await county.call('leave.withdraw', 'member', { leave }, at('2026-11-22'));
    expect(eve.state).toBe('withdrawn');
    expect(await marks(23, 24)).toEqual(['not-reported', 'not-reported']);
  });

  test.each([
    [
      'on the first day: none of it was taken',
      '2026-11-23',
      2,
      0,
      ['not-reported', 'not-reported'],
    ],
    ['a day early', '2026-11-24', 1, 0, ['leave', 'not-reported']],
    ['the day after its last: on time', '2026-11-25', 0, 0, ['leave', 'leave']],
    ['a day late', '2026-11-26', 0, 1, ['leave', 'leave', 'not-reported']],
  ])('ends %s', async (_name, on, early, late, expected) => {
    const leave = await granted();
    const given = await county.call('leave.return', 'member', { leave, on }, at('2026-11-27'));
    expect(given).toMatchObject({ state: 'returned', on, early, late });
    expect(await marks(23, 22 + expected.length)).toEqual(expected);
  });

  test.each([
    ['on its last day, which ends at noon', '2026-11-24', 0, 0],
    ['the day after that', '2026-11-25', 0, 1],
    ['the day before', '2026-11-23', 1.5, 0],
  ])('ends at noon: back %s', async (_name, on, early, late) => {
    const leave = await granted({ toNoon: true });
    const given = await county.call('leave.return', 'member', { leave, on }, at('2026-11-27'));
    expect(given).toMatchObject({ early, late });
  });

  test('of one morning is over the same day, and was taken', async () => {
    const leave = await granted({ to: '2026-11-23', toNoon: true });
    const on = '2026-11-23';
    const given = await county.call('leave.return', 'member', { leave, on }, at(on));
    expect(given).toMatchObject({ early: 0, late: 0 });
    expect(await marks(23, 24)).toEqual(['leave', 'not-reported']);
  });

  test('ends on no day before it began or that is still to come, and once', async () => {
    const leave = await granted();
    const end = (on: string, now: string, who = 'member') =>
      code(county.answer('leave.return', who, { leave, on }, at(now)));
    expect(await end('2026-11-22', '2026-11-23')).toBe('leave-not-begun');
    expect(await end('2026-11-24', '2026-11-23')).toBe('day-in-future');
    expect(await end('2026-11-25', '2026-11-25', 'first')).toBe('out-of-scope');
    expect(await end('2026-11-25', '2026-11-25', 'clerk')).toBeUndefined();
    expect(await end('2026-11-25', '2026-11-25')).toBe('leave-not-at-step');
  });

  test('one that goes on is counted together, and both end with the second', async () => {
    const first = await granted();
    const more = { from: '2026-11-25', to: '2026-11-26' };
    const second = await apply(more, 'member', at('2026-11-24'));
    expect((await county.call('leave.show', 'member', { leave: second })).route.days).toBe(4);
    await county.call('leave.decide', 'county', { leave: second, decision: 'grant' });
    const on = '2026-11-26';
    await county.call('leave.return', 'member', { leave: second, on }, at('2026-11-27'));
    expect(await marks(23, 26)).toEqual(['leave', 'leave', 'leave', 'not-reported']);
    const { mine } = await county.call('leave.list', 'member', {});
    expect(mine.map(({ leave, state, returned }) => [leave, state, returned?.early])).toEqual([
      [second, 'returned', 1],
      [first, 'returned', 0],
    ]);
  });
});

describe('a month that was summed up', () => {
  const november = at('2026-11-02');
  const sumUp = { village: VILLAGE, month: '2026-10' };
  const open = async () => {
    const input = { division: VILLAGE, month: '2026-10' };
    const { villages } = await county.call('attendance.sheets', 'clerk', input, november);
    return villages[0]?.openCorrections ?? [];
  };
  const late = { from: '2026-10-14', to: '2026-10-15', afterwards: '住院，没有信号' };

  test('gets leave as open corrections, which the township takes up or turns down', async () => {
    await county.call('attendance.sumUp', 'first', sumUp, november);
    await granted(late, november);
    expect(await marks(14, 15, november, '2026-10')).toEqual(['not-reported', 'not-reported']);
    const waiting = await open();
    expect(waiting).toMatchObject([
      { day: '2026-10-14', now: 'not-reported', becomes: 'leave' },
      { day: '2026-10-15', now: 'not-reported', becomes: 'leave' },
    ]);
    const settle = (day: string, becomes: 'leave' | 'not-reported') => {
      const input = { cadre: 'member', day, becomes, reason: '核对过病历' };
      return county.call('attendance.correct', 'clerk', input, november);
    };
    await settle('2026-10-14', 'leave');
    await settle('2026-10-15', 'not-reported');
    expect(await marks(14, 15, november, '2026-10')).toEqual(['leave', 'not-reported']);
    expect(await open()).toEqual([]);
    const { notices } = await county.call('inbox.list', 'member', {});
    expect(notices.map(({ text }) => text).join('')).toContain('核对了您 10 月 14 日的请假');
  });

  test('lets an early end take back what waits', async () => {
    await county.call('attendance.sumUp', 'first', sumUp, november);
    const leave = await granted(late, november);
    const on = '2026-10-15';
    await county.call('leave.return', 'member', { leave, on }, november);
    expect((await open()).map(({ day }) => day)).toEqual(['2026-10-14']);
  });

  test('handed back to the draft takes leave and a late report of one day, both', async () => {
    await county.call('attendance.sumUp', 'first', sumUp, november);
    await granted(late, november);
    const queued = { clock: '2026-10-15T08:12:00.000Z' };
    await report(county, 'member', november.now, { queued });
    const back = { ...sumUp, note: '重报' };
    await county.call('attendance.sendBack', 'clerk', back, november);
    const input = { cadre: 'member', month: '2026-10' };
    const { days } = await county.call('attendance.month', 'member', input, november);
    expect(days[14]?.facts).toMatchObject({ presence: {}, leave: {} });
  });

  test('nobody corrects a day into leave or out of it', async () => {
    await granted(late, november);
    await county.call('attendance.sumUp', 'first', sumUp, november);
    const correct = (day: string, becomes: 'leave' | 'not-reported') => {
      const input = { cadre: 'member', day, becomes, reason: '改' };
      return code(county.answer('attendance.correct', 'clerk', input, november));
    };
    expect(await correct('2026-10-14', 'not-reported')).toBe('leave-by-request');
    expect(await correct('2026-10-20', 'leave')).toBe('leave-by-request');
  });
});

describe('who is told', () => {
  const texts = async (who: string) =>
    (await county.call('inbox.list', who, {}, at('2026-11-27'))).notices.map(({ text }) => text);

  test('the applicant of each decision', async () => {
    const leave = await apply();
    const back = { leave, decision: 'send-back' as const, remark: '请写明去处' };
    await county.call('leave.decide', 'clerk', back);
    await apply({ again: leave }, 'member', at('2026-11-21'));
    await county.call('leave.decide', 'clerk', { leave, decision: 'grant' }, at('2026-11-21'));
    expect(await texts('member')).toEqual([
      '陈干事批准了您 11 月 23 日至 24 日的请假（事假，2 天）。',
      '陈干事退回了您 11 月 23 日至 24 日的请假（事假，2 天）。原因：请写明去处。可以修改后再申请。',
    ]);
    const { notices } = await county.call('inbox.list', 'member', {});
    expect(notices[0]?.leadsTo).toMatchObject({ page: 'leave', leave });
    expect(await texts('clerk')).toEqual([]);
  });

  test('who granted it, when it is taken back or ended', async () => {
    const first = await granted();
    await county.call('leave.withdraw', 'member', { leave: first });
    const second = await granted({ from: '2026-11-23', to: '2026-11-24' }, at('2026-11-21'));
    const input = { leave: second, on: '2026-11-24' };
    await county.call('leave.return', 'member', input, at('2026-11-25'));
    expect(await texts('clerk')).toEqual([
      '李一 11 月 23 日至 24 日的请假（事假，2 天）已销假：11 月 24 日回到村里，提前 1 天。',
      '李一撤回了您批准的 11 月 23 日至 24 日的请假（事假，2 天），不请了。',
    ]);
  });
});
