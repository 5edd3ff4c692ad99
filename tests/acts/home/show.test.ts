import type { County } from '../../fixtures/open-county';
import { UNPLACED, VILLAGE, openCounty, report } from '../../fixtures/open-county';

const NOW = '2026-11-20T02:00:00Z';
let county: County;

beforeEach(async () => {
  county = await openCounty();
});

const show = (who: string, now = NOW) => county.call('home.show', who, {}, { now });

test('somebody not bound sees the county and the day, and is asked nothing', async () => {
  const shown = await show('stranger');
  expect(shown).toEqual({
    ...{ county: '盈江县', demo: true, now: '2026-11-20T02:00:00.000Z' },
    ...{ day: '2026-11-20', dayKind: '工作日', todos: [], menu: [], phoneBinding: false },
  });
});

test('a cadre sees today before and after the tap', async () => {
  const before = await show('member');
  expect(before.person).toEqual({ id: 'member', name: '李一', roles: ['新建村 工作队员'] });
  expect(before.today).toMatchObject({
    ...{ village: VILLAGE, villageName: '新建村', mark: 'not-reported' },
    ...{ monthCounted: 0, monthTarget: 20, targetPer: 'month' },
  });
  // The report has its own button on the page.
  expect(before.todos).toEqual([]);
  expect(before.menu).toEqual([
    ...[
      'my-month',
      'log',
      'my-allowances',
      'assessments',
      'leave',
      'evaluation-vote',
      'issues',
      'checks',
      'proposals',
      'handover',
      'trip',
      'village-funds',
    ],
    ...['my-stories', 'stories', 'adoptions', 'awards'],
  ]);

  await report(county, 'member', '2026-11-20T00:12:00Z');
  const after = await show('member');
  expect(after.today).toMatchObject({ mark: 'in-village', time: '08:12', monthCounted: 1 });
});

test('a day off asks for nothing', async () => {
  const { dayKind, todos } = await show('member', '2026-11-21T02:00:00Z');
  expect([dayKind, todos]).toEqual(['周末', []]);
});

test('what waits goes from hand to hand with the sheet', async () => {
  const november = '2026-11-02T02:00:00Z';
  const todos = async (who: string) =>
    (await show(who, november)).todos.filter(({ kind }) => kind === 'sheets');
  expect(await todos('first')).toEqual([]);
  await report(county, 'member', '2026-10-12T00:12:00Z');
  const step = { village: VILLAGE, month: '2026-10' };

  expect(await todos('first')).toEqual([
    {
      ...{ kind: 'sheets', text: '新建村 10 月考勤表待汇总', since: '2026-10-31T16:00:00.000Z' },
      opens: { page: 'sheets', query: { month: '2026-10', village: VILLAGE } },
    },
  ]);
  expect(await todos('secretary')).toEqual([]);
  const summed = '2026-11-02T01:30:00.000Z';
  await county.call('attendance.sumUp', 'first', step, { now: summed });
  expect(await todos('secretary')).toMatchObject([
    { text: '新建村 10 月考勤表待签字', since: summed },
  ]);
  const signed = '2026-11-02T01:59:00.000Z';
  await county.call('attendance.sign', 'secretary', step, { now: signed });
  // The other village has no first secretary, so the township sums up there.
  expect(await todos('clerk')).toMatchObject([
    { text: '拱腊村 10 月考勤表待汇总', since: '2026-10-31T16:00:00.000Z' },
    { text: '新建村 10 月考勤表待确认', since: signed },
  ]);
  await county.call('attendance.confirm', 'clerk', step, { now: november });
  const alone = { village: UNPLACED, month: '2026-10' };
  await county.call('attendance.sumUp', 'clerk', alone, { now: november });
  expect(await todos('clerk')).toEqual([]);
});

test('a report that came after summing up waits for the township', async () => {
  const now = '2026-11-02T02:00:00Z';
  await report(county, 'member', '2026-10-12T00:12:00Z');
  await county.call('attendance.sumUp', 'first', { village: VILLAGE, month: '2026-10' }, { now });
  await report(county, 'member', now, { queued: { clock: '2026-10-13T00:12:00.000Z' } });
  const { todos } = await show('clerk', now);
  expect(todos).toContainEqual({
    ...{ kind: 'sheets', text: '新建村 10 月有 1 条补发的报到等待办理' },
    ...{ since: '2026-11-02T02:00:00.000Z' },
    opens: { page: 'sheets', query: { month: '2026-10', village: VILLAGE } },
  });
  const { today } = await show('member', now);
  expect(today?.waitingDays).toEqual(['2026-10-13']);
  const settled = {
    cadre: 'member',
    day: '2026-10-13',
    becomes: 'in-village',
    reason: '有人证',
  } as const;
  await county.call('attendance.correct', 'clerk', settled, { now });
  expect((await show('member', now)).today?.waitingDays).toEqual([]);
});

test('menus follow the grants', async () => {
  const menu = async (who: string) => (await show(who)).menu;
  expect(await menu('clerk')).toEqual([
    ...[
      'leave',
      'evaluation',
      'issues',
      'checks',
      'proposals',
      'handover',
      'logs',
      'today',
      'enter',
      'sheets',
      'overview',
      'allowances',
      'assessments',
      'exports',
      'funds',
      'people',
    ],
    ...['photos', 'story-review', 'my-stories', 'stories', 'adoptions', 'awards'],
  ]);
  const office = [
    'leave',
    'evaluation',
    'issues',
    'checks',
    'proposals',
    'handover',
    'unit-assessments',
    'logs',
    'today',
    'enter',
    'sheets',
    'overview',
  ];
  expect(await menu('county')).toEqual([
    ...[
      ...office,
      'allowances',
      'assessments',
      'exports',
      'funds',
      'people',
      'roster-import',
      'calendar',
      'photos',
    ],
    ...['story-review', 'my-stories', 'stories', 'adoptions', 'awards'],
  ]);
  expect(await menu('secretary')).toEqual([
    ...[
      'leave',
      'evaluation-vote',
      'issues',
      'logs',
      'today',
      'enter',
      'sheets',
      'assessments',
      'people',
    ],
    ...['my-stories', 'stories', 'adoptions', 'awards'],
  ]);
  expect((await show('county')).person?.division).toBe('533123');
  expect(await menu('prefecture')).toEqual([
    ...[
      'leave',
      'checks',
      'proposals',
      'logs',
      'today',
      'sheets',
      'overview',
      'exports',
      'stories',
      'adoptions',
      'awards',
    ],
  ]);
  expect(await menu('unit')).toEqual([
    'proposals',
    'handover',
    'unit-assessments',
    'unit',
    'logs',
    'allowances',
    'assessments',
    'exports',
    'funds',
    'stories',
    'adoptions',
    'awards',
  ]);
});

test('a dispatching unit sees how its people stand today', async () => {
  await report(county, 'member', '2026-11-20T00:12:00Z');
  const { person, unit } = await show('unit');
  expect(person).toMatchObject({ roles: ['县农业农村局 派出单位'], unit: 'unit:县农业农村局' });
  expect(unit).toEqual({
    ...{ name: '县农业农村局', posted: 3 },
    ...{ inVillage: 1, trip: 0, notReported: 2 },
  });
  const weekend = await show('unit', '2026-11-21T02:00:00Z');
  expect(weekend.unit).toMatchObject({ posted: 3, inVillage: 0, notReported: 0 });
});

test('opens in a year not announced yet, without a figure that would rest on it', async () => {
  const january = '2027-01-04T02:00:00Z';
  const shown = await show('member', january);
  expect(shown.dayKind).toBe('今年的放假调休安排还没有录入');
  expect(shown.today).not.toHaveProperty('monthTarget');
  expect(shown.todos).toEqual([]);
  const settings = await show('county', january);
  expect(settings.todos).toEqual([
    {
      ...{ kind: 'calendar', text: '2027 年放假调休安排还没有录入' },
      since: '2026-12-31T16:00:00.000Z',
      opens: { page: 'calendar', query: { year: '2027' } },
    },
  ]);
  const december = await show('county', '2026-12-01T02:00:00Z');
  expect(december.todos).toMatchObject([{ since: '2026-11-30T16:00:00.000Z' }]);
  expect((await show('county', '2026-11-30T02:00:00Z')).todos).toEqual([]);
});

test('is few reads for everybody', async () => {
  for (const [who, most] of [
    ['stranger', 1],
    ['member', 8],
    ['first', 12],
    ['clerk', 13],
    ['county', 13],
    ['prefecture', 10],
    ['unit', 6],
  ] as const) {
    const before = county.storeCalls();
    await show(who);
    expect([who, county.storeCalls() - before <= most]).toEqual([who, true]);
  }
});
