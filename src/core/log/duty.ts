import type { Day, Month } from '../calendar/day';
import { firstDayOf, lastDayOf, monthOf } from '../calendar/day';
import type { CountedPeriod, Span } from '../calendar/period';
import { isCountedPeriod, periodOf } from '../calendar/period';
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
    const period = isCountedPeriod(duty.per) && periodOf(duty.per, day);
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

function liesInOneMonth({ from, to }: Span): boolean {
  return monthOf(from) === monthOf(to);
}

/**
 * The first month of the document's period that `month` lies in; of a period it does not name, or
 * one shorter than a month, the month itself.
 */
export function firstMonthOfPeriod(duty: Duty | undefined, month: Month): Month {
  const per = duty?.per;
  if (!isCountedPeriod(per) || !isByMonths(per)) return month;
  return monthOf(periodOf(per, firstDayOf(month)).from);
}

/** How many visits are asked for in the period; absent where the document gives no number or period. */
export function visitsAsked(duty: Duty | undefined): number | undefined {
  const per = duty?.per;
  return isCountedPeriod(per) && isByMonths(per) ? duty?.times : undefined;
}

function isByMonths(per: CountedPeriod): boolean {
  return per !== 'day' && per !== 'week';
}
