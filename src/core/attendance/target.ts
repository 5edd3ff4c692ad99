import { lastDayOf } from '../calendar/day';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { MarkContext, MarkName, NamedDay } from './marks';
import { markNamesOf } from './marks';
import type { Register } from './register';

/** A month in figures, and how it stands against the pack's day target. */
export interface Summary {
  inVillage: number;
  trip: number;
  leave: number;
  rest: number;
  notReported: number;
  absent: number;
  /** Days that count towards the target, in the target's own period; without one, this month's. */
  counted: number;
  /** Absent where the pack leaves it unset: never guessed. */
  target?: number;
  per: 'month' | 'year';
  /** Days still missing; absent without a target, and for a month that the posting covers in part. */
  short?: number;
}

export interface TargetContext extends MarkContext {
  readonly pack: Pack | undefined;
}

type Target = RuleValue<'day-target'>;

/** Rules are taken as they stand on the last day of the month. */
function rulesOf(pack: Pack | undefined, month: string) {
  const day = lastDayOf(month);
  return {
    target: pack && valueAt(pack, 'day-target', day),
    tripCounts: (pack && valueAt(pack, 'trip-counts', day)?.counts) ?? false,
  };
}

/**
 * The month of `sheet` against the target. For a yearly target `year` holds the cadre's registers
 * from January to the month before, whichever village they were in.
 * @throws Refused `calendar-year-unknown`.
 */
export function summarise(
  sheet: Register,
  year: readonly Register[],
  context: TargetContext,
): Summary {
  const marks = markNamesOf(sheet, context);
  const { target, tripCounts } = rulesOf(context.pack, sheet.month);
  const count = (register: readonly NamedDay[]) =>
    countedDays(register, target?.of ?? 'calendar-days', tripCounts);
  const before = target?.per === 'year' ? earlierThisYear(sheet, year) : [];
  const counted = [marks, ...before.map((other) => markNamesOf(other, context))]
    .map(count)
    .reduce((sum, days) => sum + days, 0);
  return { ...figuresOf(marks), ...against(target, counted, sheet) };
}

/** The cadre's other registers of the year, up to and including the month itself. */
function earlierThisYear(sheet: Register, year: readonly Register[]): Register[] {
  return year.filter(
    ({ person, month, village }) =>
      person === sheet.person &&
      month.slice(0, 4) === sheet.month.slice(0, 4) &&
      (month < sheet.month || (month === sheet.month && village !== sheet.village)),
  );
}

function countedDays(marks: readonly NamedDay[], of: Target['of'], tripCounts: boolean): number {
  return marks.filter(
    ({ mark, kind }) =>
      (mark === 'in-village' || (mark === 'trip' && tripCounts)) &&
      (of === 'calendar-days' || kind === 'workday'),
  ).length;
}

const figures: Partial<
  Record<MarkName, 'inVillage' | 'trip' | 'leave' | 'rest' | 'notReported' | 'absent'>
> = {
  'in-village': 'inVillage',
  trip: 'trip',
  leave: 'leave',
  'rest-day': 'rest',
  holiday: 'rest',
  'rotation-rest': 'rest',
  'not-reported': 'notReported',
  absent: 'absent',
};

function figuresOf(marks: readonly NamedDay[]) {
  const counts = { inVillage: 0, trip: 0, leave: 0, rest: 0, notReported: 0, absent: 0 };
  for (const { mark } of marks) {
    const figure = figures[mark];
    if (figure) counts[figure] += 1;
  }
  return counts;
}

function against(target: Target | undefined, counted: number, { from, to }: Register) {
  if (!target) return { counted, per: 'month' as const };
  const { days, per } = target;
  const inPart = per === 'month' && (from !== undefined || to !== undefined);
  const short = inPart ? {} : { short: Math.max(0, days - counted) };
  return { counted, target: days, per, ...short };
}
