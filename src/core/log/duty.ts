import type { Day, Month } from '../calendar/day';
import { addDays, lastDayOf, monthOf, weekdayOf } from '../calendar/day';
import type { Body } from '../policy/kinds/bodies';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Position } from '../roster/people';

type Duty = RuleValue<'work-log'>;
type Per = NonNullable<Duty['per']>;

/** Rules that the log is kept and read by. */
export const logRules = ['work-kinds', 'work-log', 'household-visit'] as const;

/** Whom a document means when it says who does a thing. */
const meant: Readonly<Record<Position, readonly Body[]>> = {
  'first-secretary': ['cadre', 'team', 'first-secretary'],
  member: ['cadre', 'team', 'member'],
};

/** The duty as it stands on the month's last day, where it is one of this position. */
export function dutyOf(
  rule: 'work-log' | 'household-visit',
  { pack, month, position }: { pack: Pack | undefined; month: Month; position: Position },
): Duty | undefined {
  const duty = pack && valueAt(pack, rule, lastDayOf(month));
  return duty?.who.some((body) => meant[position].includes(body)) ? duty : undefined;
}

/** Days on end, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Whether a duty is one to keep a log by the day, the week or the month. */
export function asksForLog(duty: Duty | undefined): boolean {
  const counted: readonly (Per | undefined)[] = ['day', 'week', 'month'];
  return counted.includes(duty?.per) && (duty?.evidence?.includes('log') ?? true);
}

/**
 * Days in the village for which an entry is asked and none is there, by the period the document
 * names (day, week or month; a longer one is not told from one month): periods that are over, lie
 * whole in the month and have fewer entries than asked. A week that lies in two months is left out.
 */
export function daysWithoutLog(
  duty: Duty | undefined,
  inVillage: readonly Day[],
  entryDays: readonly Day[],
  today: Day,
): Span[] {
  if (!duty || !asksForLog(duty)) return [];
  const whole = new Map<Day, Span>();
  for (const day of inVillage) {
    const period = periodOf(duty.per, day);
    if (period && period.to < today && liesInOneMonth(period)) whole.set(period.from, period);
  }
  return [...whole.values()]
    .filter(({ from, to }) => {
      const written = entryDays.filter((day) => from <= day && day <= to).length;
      return written < (duty.times ?? 1);
    })
    .map(({ from, to }) => {
      const days = inVillage.filter((day) => from <= day && day <= to);
      return { from: days[0] ?? from, to: days.at(-1) ?? to };
    });
}

function periodOf(per: Per | undefined, day: Day): Span | undefined {
  if (per === 'day') return { from: day, to: day };
  if (per === 'month') return { from: `${monthOf(day)}-01`, to: lastDayOf(monthOf(day)) };
  if (per !== 'week') return undefined;
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
}

function liesInOneMonth({ from, to }: Span): boolean {
  return monthOf(from) === monthOf(to);
}

const monthsOf: Partial<Record<Per, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * The first month of the document's period that `month` lies in; of a period it does not name, or
 * one shorter than a month, the month itself.
 */
export function firstMonthOfPeriod(duty: Duty | undefined, month: Month): Month {
  const length = (duty?.per && monthsOf[duty.per]) ?? 1;
  const number = Number(month.slice(5));
  const first = number - ((number - 1) % length);
  return `${month.slice(0, 4)}-${String(first).padStart(2, '0')}`;
}

/** How many visits are asked for in the period; absent where the document gives no number or period. */
export function visitsAsked(duty: Duty | undefined): number | undefined {
  if (!duty?.per || !monthsOf[duty.per]) return undefined;
  return duty.times;
}
