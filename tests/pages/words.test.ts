import type { HomeSeen } from '../../src/client/show-home';
import { sayLead } from '../../src/pages/attendance/today/say-lead';
import type { TodayAnswer } from '../../src/pages/attendance/today/rows';
import { readMonth } from '../../src/pages/attendance/my-month/read-month';
import type { MonthSheet } from '../../src/pages/attendance/my-month/month-view';
import { readHome } from '../../src/pages/home/read-home';
import { sayToday } from '../../src/pages/home/say-today';
import { saySince } from '../../src/pages/home/say-since';
import { sayUnit } from '../../src/pages/home/say-unit';

describe('who is in the village', () => {
  const answer = (over: Partial<TodayAnswer>, trip = 0): TodayAnswer => ({
    ...{ day: '2026-11-20', dayKind: '工作日', dayOff: false, rows: [], hints: [] },
    counts: { posted: 9, inVillage: 3, trip, notReported: 6 },
    ...over,
  });

  test('on a working day, and how many are missing', () => {
    expect(sayLead(answer({}))).toBe('3 人在村，6 人还没有报到');
  });

  test('on a day off nobody is missing', () => {
    const off = { dayOff: true, dayKind: '国庆节放假' };
    expect(sayLead(answer({ ...off, dayKind: '周末' }))).toBe('周末：3 人在村');
    expect(sayLead(answer(off, 2))).toBe('国庆节放假：3 人在村，2 人出差');
  });

  test('for a dispatching unit', () => {
    const unit = { name: '县水利局', posted: 3, inVillage: 1, trip: 1, notReported: 1 };
    expect(sayUnit(unit)).toBe('派驻 3 人，今天 1 人在村，1 人出差，1 人还没有报到');
    const off = { ...unit, trip: 0, notReported: 0 };
    expect(sayUnit(off)).toBe('派驻 3 人，今天 1 人在村');
    expect(sayUnit({ ...unit, posted: 0 })).toBe('县水利局现在没有派驻干部');
  });
});

const today = {
  ...{ village: '533123104202', villageName: '飞勐村', late: false },
  ...{
    monthCounted: 12,
    monthTarget: 20,
    targetPer: 'month' as const,
    waitingDays: [] as string[],
  },
  mark: 'not-reported' as const,
};
const home: HomeSeen['home'] = {
  ...{ county: '盈江县', demo: false, now: '', day: '2026-11-20', dayKind: '工作日', menu: [] },
  person: { id: 'p', name: '陈明远', roles: [] },
  today,
  todos: [
    {
      ...{
        kind: 'leave',
        text: '11 月 17 日的请假已期满，请销假',
        since: '2026-11-17T16:00:00.000Z',
      },
      opens: { page: 'leave-one', query: { leave: 'leave:p:1' } },
    },
  ],
};

test('since when something waits is told with the days it has waited, that one counted', () => {
  expect(saySince('2026-11-17T16:00:00.000Z', '2026-11-20')).toBe('11月18日 周三起，第 3 天');
  expect(saySince('2026-11-17T15:59:59.999Z', '2026-11-20')).toBe('11月17日 周二起，第 4 天');
  expect(saySince('2026-11-20T04:00:00.000Z', '2026-11-20')).toBe('11月20日 周五起，第 1 天');
});

test('a report that waits for the township is said to have come', () => {
  const waiting = { ...today, waitingDays: ['2026-11-20'] };
  expect(sayToday(waiting, '2026-11-20', false)).toBe('今天的报到已收到，等乡镇办理');
  expect(sayToday(waiting, '2026-11-21', false)).toBe('今天还没有报到');
  expect(sayToday({ ...waiting, mark: 'in-village' }, '2026-11-20', false)).toBe('今日在村');
});

describe('read aloud', () => {
  test('home: who, the day, how it stands, what there is to do', () => {
    expect(readHome({ home, old: false })).toBe(
      '陈明远，您好。今天是11月20日 周五，工作日。今天还没有报到。本月在村 12 天，目标 20 天。要办的事有 1 件：11 月 17 日的请假已期满，请销假',
    );
  });

  test('home: with nothing listed the report of today is not passed over', () => {
    const told = (some: Partial<typeof today>) =>
      readHome({ home: { ...home, todos: [], today: { ...today, ...some } }, old: false });
    expect(told({})).toMatch(/。除了今天的报到，没有等您办的事$/);
    expect(told({ mark: 'in-village' as never })).toMatch(/天。没有等您办的事$/);
    expect(told({ waitingDays: ['2026-11-20'] })).toMatch(/。没有等您办的事$/);
  });

  test('home: new notices, the newest of them in full', () => {
    const unread = { count: 2, newest: '陈干事代您登记 11 月 19 日在村。' };
    const told = readHome({ home: { ...home, unread }, old: false });
    expect(told).toContain('。有 2 条新通知：陈干事代您登记 11 月 19 日在村。要办的事有');
    const many = readHome({ home: { ...home, unread: { ...unread, count: 100 } }, old: false });
    expect(many).toContain('有 100 条以上新通知');
  });

  test('nothing is read to somebody not bound', () => {
    const { county, demo, now, day, dayKind, todos, menu } = home;
    const stranger = { county, demo, now, day, dayKind, todos, menu };
    expect(readHome({ home: stranger, old: false })).toBeUndefined();
  });

  test('a month names the days without a record', () => {
    const day = (date: string, mark: 'in-village' | 'not-reported') => ({
      ...{ day: date, mark, why: '', facts: {}, counts: mark === 'in-village' },
    });
    const sheet: MonthSheet = {
      ...{ cadre: 'p', name: '陈明远', month: '2026-11', village: '', villageName: '飞勐村' },
      ...{ unit: '', state: 'draft', steps: [], corrections: [], explanations: [] },
      earlier: [],
      days: [day('2026-11-02', 'in-village'), day('2026-11-03', 'not-reported')],
      summary: {
        ...{ inVillage: 1, trip: 0, leave: 0, rotation: 0, rest: 0, notReported: 1, absent: 0 },
        ...{ counted: 1, target: 20, per: 'month', short: 19 },
      },
    };
    expect(readMonth(sheet)).toBe(
      '陈明远，飞勐村，2026年11月。要求每月 20 天。计入目标 1 天，在村 1 天，未报到 1 天。未报到的日子：11月3日 周二。考勤表：还没有汇总',
    );
  });
});
