import { refused } from '../refusal';
import type { Day } from './day';
import { weekdayOf } from './day';
import type { CalendarTable, CalendarYear } from './workdays';

/**
 * Checks an arrangement typed in by hand: every day lies in its year (or the December before, the
 * January after), none is both off and worked, and only weekends are worked instead.
 * @throws Refused `calendar-day-wrong`, naming the field and the day.
 */
export function checkYear({ year, holidays, makeupWorkdays }: CalendarYear): void {
  const wrong = (what: string, field: string) => refused('calendar-day-wrong', { what }, { field });
  for (const [field, days] of Object.entries({ holidays, makeupWorkdays })) {
    const stray = Object.keys(days).find((day) => !belongsTo(year, day));
    if (stray) throw wrong(`${stray} 不是 ${year} 年的日子`, field);
  }
  const both = Object.keys(makeupWorkdays).find((day) => holidays[day] !== undefined);
  if (both) throw wrong(`${both} 既写了放假又写了上班`, 'makeupWorkdays');
  const weekday = Object.keys(makeupWorkdays).find((day) => weekdayOf(day) < 6);
  if (weekday) throw wrong(`${weekday} 本来就是工作日，不是调休上班日`, 'makeupWorkdays');
  if (!Object.keys(holidays).some((day) => day.startsWith(`${year}-`))) {
    throw wrong('还没有填放假日', 'holidays');
  }
}

function belongsTo(year: number, day: string): boolean {
  const inYear = day.startsWith(`${year}-`);
  return inYear || day.startsWith(`${year - 1}-12-`) || day.startsWith(`${year + 1}-01-`);
}

/**
 * Days gone by keep what they were: months have been signed on them. An arrangement of a year not
 * known before is free.
 * @throws Refused `calendar-past-day`, naming the first day that would change.
 */
export function keepPastDays(next: CalendarYear, table: CalendarTable, today: Day): void {
  const known = table.find(({ year }) => year === next.year);
  if (!known) return;
  const named = [known, next].flatMap(({ holidays, makeupWorkdays }) => [
    ...Object.keys(holidays),
    ...Object.keys(makeupWorkdays),
  ]);
  const changed = named
    .filter((day) => day < today && standingOf(day, known) !== standingOf(day, next))
    .sort()[0];
  if (changed) throw refused('calendar-past-day', { day: changed });
}

function standingOf(day: Day, { holidays, makeupWorkdays }: CalendarYear): string {
  if (holidays[day] !== undefined) return 'off';
  return makeupWorkdays[day] === undefined ? 'as the week goes' : 'worked';
}
