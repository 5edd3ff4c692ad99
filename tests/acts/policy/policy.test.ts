import { addDays } from '../../../src/core/calendar/day';
import type { CalendarYear } from '../../../src/core/calendar/workdays';
import { officialCalendar } from '../../../src/policies/official-calendar';
import type { County } from '../../fixtures/open-county';
import { VILLAGE, openCounty, report } from '../../fixtures/open-county';

const official2026 = officialCalendar.find(({ year }) => year === 2026) as CalendarYear;
let county: County;

beforeEach(async () => {
  county = await openCounty();
});

const calendar2027 = {
  year: 2027,
  holidays: { '2027-01-01': '元旦', '2027-10-01': '国庆节' },
  makeupWorkdays: { '2027-01-03': '元旦' },
  source: '国务院办公厅通知（测试）',
};

test('the rules in force, each with document and clause', async () => {
  const shown = await county.call('policy.show', 'stranger', {});
  expect(shown).toMatchObject({ pack: 'guizhou-2018', document: 'DB52/T 1272—2018' });
  const rules = shown.headings.flatMap((each) => each.rules);
  const cited = rules.filter(({ state }) => state === 'set' || state === 'unset');
  expect(cited.length).toBeGreaterThan(25);
  expect(cited.every(({ text, clause }) => text !== '' && clause !== '')).toBe(true);
  expect(shown.packs.map(({ id }) => id)).toEqual([
    ...['guizhou-2018', 'dehong-2021', 'hubei-2016', 'county-2021', 'qinghai-2018'],
  ]);
  expect(shown.calendarYears.at(-1)).toBe(2026);
});

test('a rule says whether it is set, lost in the text, or not in the document at all', async () => {
  const { headings } = await county.call('policy.show', 'stranger', {});
  const all = headings.flatMap(({ heading, rules }) => rules.map((rule) => ({ heading, ...rule })));
  const found = (name: string) => all.find(({ rule }) => rule === name);
  expect(found('day-target')).toMatchObject({
    ...{ heading: '考勤', state: 'set', clause: '6.2', acts: true, convention: false },
    text: '原则上每月在村不少于 20 天',
  });
  expect(found('trip-counts')).toMatchObject({ state: 'set', convention: true });
  expect(found('strike-unit-measure')).toMatchObject({ state: 'unset', clause: '6.6.1' });
  expect(found('rotation-rest')).toMatchObject({ state: 'absent', clause: '' });
  const early = await county.call('policy.show', 'stranger', { day: '2026-01-24' });
  const limits = early.headings.flatMap(({ rules }) => rules).find((r) => r.rule === 'app-limits');
  expect(limits).toMatchObject({ state: 'later', history: [{ from: '2026-01-25' }] });
});

test('another pack holds from its day on; the months before come out as they did', async () => {
  await report(county, 'member', '2026-10-12T00:30:00Z');
  const choice = { pack: 'hubei-2016', from: '2026-11-01' };
  expect(await county.call('policy.choosePack', 'county', choice)).toEqual(choice);
  const target = async (month: string) =>
    (await county.call('attendance.month', 'member', { cadre: 'member', month })).summary.target;
  expect([await target('2026-10'), await target('2026-11')]).toEqual([20, 180]);
  const before = await county.call('policy.show', 'county', { day: '2026-10-31' });
  expect(before.pack).toBe('guizhou-2018');
  const unset = await county.call('policy.show', 'county', { day: '2025-12-31' });
  expect(unset.pack).toBe('');
  expect(unset.headings).toEqual([]);
});

test('only the county chooses, and only what there is', async () => {
  const choice = { pack: 'hubei-2016', from: '2026-11-01' };
  const clerk = await county.answer('policy.choosePack', 'clerk', choice);
  expect(clerk.refusal?.code).toBe('not-allowed');
  const unknown = await county.answer('policy.choosePack', 'county', { ...choice, pack: 'x' });
  expect(unknown.refusal).toMatchObject({ code: 'pack-unknown', field: 'pack' });
});

test('months that are over keep their rules; a county without any may look back', async () => {
  const past = { pack: 'hubei-2016', from: '2026-10-31' };
  const { refusal } = await county.answer('policy.choosePack', 'county', past);
  expect(refusal).toEqual({
    code: 'pack-from-past',
    message: '规则包只能从 2026-11-01 或更晚的日子起改；以前的月份仍按原来的规则算。',
    field: 'from',
  });
  county = await openCounty('');
  const before = await county.call('home.show', 'county', {});
  expect(before.todos.map(({ text }) => text)).toEqual(['还没有选定规则包，在村天数要求未设置']);
  expect(await county.call('policy.choosePack', 'county', past)).toEqual(past);
});

test('a year not announced stops month-end until the county loads it', async () => {
  const now = '2027-02-01T02:00:00Z';
  const step = { village: VILLAGE, month: '2027-01' };
  const stopped = await county.answer('attendance.sumUp', 'first', step, { now });
  expect(stopped.refusal?.message).toBe(
    '还没有 2027 年的放假调休安排，请县里先录入国务院办公厅公布的安排。',
  );
  await county.call('policy.loadCalendar', 'county', calendar2027);
  expect((await county.call('attendance.sumUp', 'first', step, { now })).sheets).toBe(2);
  const asked = { cadre: 'member', month: '2027-01' };
  const { days } = await county.call('attendance.month', 'member', asked, { now });
  expect(days.slice(0, 3).map(({ mark }) => mark)).toEqual(['holiday', 'rest-day', 'not-reported']);
  expect((await county.call('policy.show', 'county', {})).calendarYears).toContain(2027);
});

test('what the county loads goes before what is built in', async () => {
  const loaded = {
    ...official2026,
    holidays: { ...official2026.holidays, '2026-12-14': '本县放假' },
  };
  await county.call('policy.loadCalendar', 'county', loaded);
  const asked = { cadre: 'member', month: '2026-12' };
  const { days } = await county.call('attendance.month', 'member', asked, {
    now: '2026-12-31T04:00:00Z',
  });
  expect([days[13]?.mark, days[14]?.mark]).toEqual(['holiday', 'not-reported']);
});

test('days gone by keep what they were, today and later may change', async () => {
  const today = '2026-11-20';
  const answerTo = (day: string) =>
    county.answer('policy.loadCalendar', 'county', {
      ...official2026,
      holidays: { ...official2026.holidays, [day]: '本县放假' },
    });
  const { refusal } = await answerTo(addDays(today, -1));
  expect(refusal?.message).toContain(`${addDays(today, -1)} 已经过去`);
  expect(await answerTo(today)).not.toHaveProperty('refusal');
  const emptied = { ...official2026, holidays: { '2026-12-25': '某节' }, makeupWorkdays: {} };
  const second = await county.answer('policy.loadCalendar', 'county', emptied);
  expect(second.refusal?.code).toBe('calendar-past-day');
});

test('an arrangement with a slip is sent back with the day named', async () => {
  const slip = { ...calendar2027, makeupWorkdays: { '2027-01-04': '元旦' } };
  const { refusal } = await county.answer('policy.loadCalendar', 'county', slip);
  expect(refusal).toEqual({
    code: 'calendar-day-wrong',
    message: '2027-01-04 本来就是工作日，不是调休上班日，请对照国务院办公厅公布的安排改正。',
    field: 'makeupWorkdays',
  });
});
