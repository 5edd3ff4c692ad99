import data from 'chinese-days/dist/chinese-days.json';
import type { CalendarTable, CalendarYear } from '../core/calendar/workdays';

/**
 * The arrangements that the package `chinese-days` carries as data. Its functions are not used:
 * they call every weekday of a year they do not know a workday. A year is known only where the
 * data names both days off and days worked instead.
 */
const { holidays, workdays } = data as Record<'holidays' | 'workdays', Record<string, string>>;

/** Entries of one year; the package writes `English name,中文名,days`. */
function entriesOf(year: number, days: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(days)
      .filter(([day]) => day.startsWith(`${year}-`))
      .map(([day, names]) => [day, names.split(',')[1] ?? names]),
  );
}

function yearsOf(days: Record<string, string>): Set<number> {
  return new Set(Object.keys(days).map((day) => Number(day.slice(0, 4))));
}

function builtIn(year: number): CalendarYear {
  return {
    year,
    holidays: entriesOf(year, holidays),
    makeupWorkdays: entriesOf(year, workdays),
    source: `国务院办公厅关于${year}年部分节假日安排的通知（据 chinese-days 整理）`,
  };
}

const known = [...yearsOf(holidays)].filter((year) => yearsOf(workdays).has(year)).sort();

export const officialCalendar: CalendarTable = known.map(builtIn);
