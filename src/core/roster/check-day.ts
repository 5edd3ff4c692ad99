import type { Day } from '../calendar/day';
import { addDays, isRealDay, lastDayOf } from '../calendar/day';
import { checkText, isEmpty, isUnusable } from './check-text';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';

const pattern = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/;
// Two-digit years, day-first order, a month without its day: nobody can say which day is meant.
const ambiguous =
  /^(\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}|\d{2}年\d{1,2}月\d{1,2}日?|\d{4}[-/.年]\d{1,2}月?|\d{1,2}[-/.月]\d{1,2}日?|\d{6})$/;

/** Excel counts days from 1899-12-30 (its 1900 is one day off before March), old Macs from 1904. */
function dayOfSerial(serial: number, date1904: boolean): Day {
  return addDays(date1904 ? '1904-01-01' : '1899-12-30', serial);
}

/**
 * A day typed as a date, as text or as Excel's day number; `undefined` when empty or wrong
 * (reported).
 */
function checkDay(
  row: TableRow,
  header: string,
  date1904: boolean,
  report: Report,
): Day | undefined {
  const cell = row.cell(header);
  if (cell.kind === 'date') return inRange(cell.text.slice(0, 10), cell, report);
  const { number } = cell;
  if (cell.kind === 'number' && Number.isInteger(number) && (number as number) < 100_000) {
    const day = (number as number) < 1 ? '1900-01-00' : dayOfSerial(number as number, date1904);
    return inRange(day, cell, report);
  }
  if (isEmpty(cell) || isUnusable(cell)) {
    checkText(row, header, report);
    return undefined;
  }
  const text = checkText(row, header, report);
  return text === undefined ? undefined : readDay(text, cell, report);
}

type At = Parameters<typeof problemAt>[1];

function readDay(text: string, cell: At, report: Report): Day | undefined {
  const match = pattern.exec(text);
  if (!match) {
    report(problemAt(ambiguous.test(text) ? 'day-ambiguous' : 'day-unreadable', cell));
    return undefined;
  }
  const [, year = '', month = match[4] ?? '', date = match[5] ?? ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (isRealDay(day)) return inRange(day, cell, report);
  report(problemAt('day-impossible', cell, { day, hint: hint(day.slice(0, 7)) }));
  return undefined;
}

function hint(month: string): string {
  if (!isRealDay(`${month}-01`)) return '月份应在 1 到 12 之间';
  return `${month.replace('-', ' 年 ').replace(' 0', ' ')} 月只到 ${Number(lastDayOf(month).slice(8))} 日`;
}

function inRange(day: Day, cell: At, report: Report): Day | undefined {
  if (isRealDay(day) && day >= '2000-01-01' && day <= '2099-12-31') return day;
  report(problemAt('day-out-of-range', cell, { day }));
  return undefined;
}

/** The two days of a period; the end may be open. `undefined` when either is wrong (reported). */
export function checkPeriod(
  row: TableRow,
  date1904: boolean,
  report: Report,
): { from: Day; to: Day | undefined } | undefined {
  const from = checkDay(row, '开始日期', date1904, report);
  const to = checkDay(row, '结束日期', date1904, report);
  if (from === undefined || (to === undefined && !isEmpty(row.cell('结束日期')))) return undefined;
  if (to === undefined || to >= from) return { from, to };
  report(problemAt('end-before-start', row.cell('结束日期'), { from }));
  return undefined;
}
