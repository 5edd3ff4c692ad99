import { marksOf } from '../../../src/core/attendance/marks';
import type { Register } from '../../../src/core/attendance/register';
import { countedOf, summarise } from '../../../src/core/attendance/target';
import { daysFrom, daysOfMonth } from '../../../src/core/calendar/day';
import { kindOfDay } from '../../../src/core/calendar/workdays';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packOf } from '../../../src/policies/packs';
import { refusalOf } from '../../support/refusal-of';
import { noPast, posting, present, sheetWith } from './cases';

const context = { calendar: officialCalendar, today: '2026-10-20' };
const arrangement = officialCalendar.find(({ year }) => year === 2026)?.source ?? '';
const trip = { trip: { id: 't', destination: '昆明' } };

function markOn(day: string, over: Partial<Register> = {}) {
  const sheet = { ...sheetWith([], '2026-10'), ...over };
  const found = marksOf(sheet, context).find((each) => each.day === day);
  return [found?.mark, found?.why];
}

describe('marks', () => {
  test('a month has a mark for every day', () => {
    expect(marksOf(sheetWith([], '2024-02'), context)).toHaveLength(29);
    expect(marksOf(sheetWith([], '2026-10'), context)).toHaveLength(31);
  });

  test.each([
    ['2026-10-07', 'holiday', `国庆节放假。依据：${arrangement}`],
    ['2026-10-08', 'not-reported', '工作日，没有报到、出差或请假记录'],
    [
      '2026-10-10',
      'not-reported',
      `调休上班（补国庆节），没有报到、出差或请假记录。依据：${arrangement}`,
    ],
    ['2026-10-11', 'rest-day', '周末'],
    ['2026-10-20', 'not-reported', '今天还没有报到记录'],
    ['2026-10-21', 'to-come', '还没有到这一天'],
  ])('%s without records is %s', (day, mark, why) => {
    expect(markOn(day)).toEqual([mark, why]);
  });

  test('a report on a weekend or holiday counts as in the village', () => {
    const days = { '2026-10-01': present('2026-10-01'), '2026-10-11': present('2026-10-11') };
    expect(markOn('2026-10-01', { days })).toEqual(['in-village', '08:30 报到，在村']);
    expect(markOn('2026-10-11', { days })[0]).toBe('in-village');
  });

  test('a trip is a trip, unless the cadre reported from the village', () => {
    const days = {
      '2026-10-12': trip,
      '2026-10-13': { ...trip, ...present('2026-10-13') },
      '2026-10-22': trip,
    };
    expect(markOn('2026-10-12', { days })).toEqual(['trip', '出差：昆明']);
    expect(markOn('2026-10-13', { days })[0]).toBe('in-village');
    expect(markOn('2026-10-22', { days })).toEqual(['to-come', '已登记出差：昆明']);
  });

  test('days before and after the posting are no gaps', () => {
    const part = { periods: [{ from: '2026-10-08', to: '2026-10-16' }] };
    const marks = ['07', '08', '16', '17'].map((d) => markOn(`2026-10-${d}`, part)[0]);
    expect(marks).toEqual(['not-posted', 'not-reported', 'not-reported', 'not-posted']);
  });

  test('who entered a day, and that it came late, is said', () => {
    const day = '2026-10-12';
    const paper = present(day, { means: 'paper', byName: '王书记' });
    const late = present(day, { late: true, place: 'outside' });
    expect(markOn(day, { days: { [day]: paper } })[1]).toBe('按纸质签到登记，登记人：王书记');
    const why = '08:30 报到，不在村附近，已说明原因，有信号后补发';
    expect(markOn(day, { days: { [day]: late } })[1]).toBe(why);
  });

  test('nothing becomes an absence by itself', () => {
    const marks = marksOf(sheetWith([], '2026-09'), context).map(({ mark }) => mark);
    expect(marks).not.toContain('absent');
    expect(marks).toContain('not-reported');
  });

  test('a month of a year not announced is refused', () => {
    const refusal = refusalOf(() => marksOf(sheetWith([], '2027-01'), context));
    expect(refusal.code).toBe('calendar-year-unknown');
  });
});

describe('against the target of guizhou-2018', () => {
  const pack = packOf('guizhou-2018');
  const over = { ...context, pack, today: '2026-11-05' };
  const september = daysOfMonth('2026-09');

  test.each([
    [19, 1],
    [20, 0],
    [21, 0],
  ])('%i days in the village: %i short', (days, short) => {
    const sheet = sheetWith(september.slice(0, days), '2026-09');
    expect(summarise(sheet, noPast, over)).toMatchObject({
      inVillage: days,
      counted: days,
      target: 20,
      per: 'month',
      short,
    });
  });

  test('trips stand beside, not inside, the days in the village', () => {
    const sheet = sheetWith(september.slice(0, 19), '2026-09');
    const travelled = { ...sheet, days: { ...sheet.days, '2026-09-30': trip } };
    expect(summarise(travelled, noPast, over)).toMatchObject({ trip: 1, counted: 19, short: 1 });
  });

  test('a posting that covers part of the month is not compared', () => {
    const sheet = sheetWith(['2026-09-25'], '2026-09', {
      periods: [{ from: '2026-09-20', to: '2026-09-30' }],
    });
    const summary = summarise(sheet, noPast, over);
    expect(summary.counted).toBe(1);
    expect(summary.target).toBe(20);
    expect(summary).not.toHaveProperty('short');
  });

  test('figures add up to the days of the month', () => {
    const {
      inVillage,
      trip: away,
      leave,
      rest,
      notReported,
      absent,
    } = summarise(sheetWith(september.slice(0, 5), '2026-09'), noPast, over);
    expect(inVillage + away + leave + rest + notReported + absent).toBe(30);
  });

  test('without a pack there is no target and nothing is short', () => {
    const summary = summarise(sheetWith(september, '2026-09'), noPast, {
      ...over,
      pack: undefined,
    });
    expect(summary).toMatchObject({ counted: 30, per: 'month' });
    expect(summary).not.toHaveProperty('target');
    expect(summary).not.toHaveProperty('short');
  });
});

describe('against the target of hubei-2016', () => {
  const over = { ...context, pack: packOf('hubei-2016'), today: '2026-12-31' };
  const workdays = daysFrom('2026-01-01', '2026-12-31').filter(
    (day) => kindOfDay(day, officialCalendar) === 'workday',
  );

  function year(days: readonly string[]) {
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
    return months.map((month) =>
      sheetWith(
        days.filter((day) => day.startsWith(month)),
        month,
      ),
    );
  }
  const december = (registers: readonly Register[]) => registers[11] ?? sheetWith([], '2026-12');

  test.each([
    [179, 1],
    [180, 0],
    [181, 0],
  ])('%i workdays in the year: %i short', (count, short) => {
    const registers = year(workdays.slice(0, count));
    expect(
      summarise(december(registers), { registers, postings: [posting()] }, over),
    ).toMatchObject({
      counted: count,
      target: 180,
      per: 'year',
      short,
    });
  });

  test('weekends and holidays in the village do not count, weekends worked instead do', () => {
    const registers = year(['2026-10-01', '2026-10-10', '2026-10-11', '2026-10-12']);
    expect(summarise(december(registers), { registers, postings: [posting()] }, over).counted).toBe(
      2,
    );
  });

  test('months after the one shown do not count', () => {
    const registers = year(workdays);
    const march = registers[2] ?? sheetWith([], '2026-03');
    const expected = workdays.filter((day) => day < '2026-04').length;
    expect(summarise(march, { registers, postings: [] }, over).counted).toBe(expected);
  });

  test('the days behind the figure: those of the month, and the other months with how many', () => {
    const registers = year(['2026-09-28', '2026-09-29', '2026-10-10', '2026-10-11', '2026-10-12']);
    const october = registers[9] ?? sheetWith([], '2026-10');
    const past = { registers, postings: [posting()] };
    const { days, earlier } = countedOf(october, past, over);
    expect(days).toEqual(['2026-10-10', '2026-10-12']);
    expect(earlier.map(({ month, counted }) => [month, counted])).toEqual([
      ...Array.from({ length: 8 }, (_, i) => [`2026-0${i + 1}`, 0]),
      ['2026-09', 2],
    ]);
    expect(summarise(october, past, over).counted).toBe(4);
  });

  test.each([
    ['2026-01-01', [], 180],
    ['2026-01-02', [], undefined],
    ['2026-10-15', [], undefined],
    ['2026-10-15', [{ to: '2026-10-14' }], 180],
    ['2026-10-15', [{ to: '2026-10-13' }], undefined],
  ])('posted from %s, and before that %j: %s short', (from, before, short) => {
    const postings = [...before.map((each) => posting(each)), posting({ from })];
    const summary = summarise(sheetWith([], '2026-12'), { registers: [], postings }, over);
    expect(summary).toMatchObject({ counted: 0, target: 180, per: 'year' });
    expect(summary.short).toBe(short);
  });
});
