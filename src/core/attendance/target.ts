import type { Day, Month } from '../calendar/day';
import { lastDayOf } from '../calendar/day';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Posting } from '../roster/people';
import type { MarkContext, MarkName, NamedDay } from './marks';
import { markNamesOf } from './marks';
import { currentRegister, postedMonth } from './open-register';
import { coverAll, wholeMonth } from './periods';
import type { Register } from './register';

/** A month in figures, and how it stands against the pack's day target. */
export interface Summary {
  inVillage: number;
  trip: number;
  leave: number;
  /** 轮休 days; like leave they count towards no target. */
  rotation: number;
  /** Weekends and holidays. */
  rest: number;
  notReported: number;
  absent: number;
  /** Days that count towards the target, in the target's own period; without one, this month's. */
  counted: number;
  /** Absent where the pack leaves it unset: never guessed. */
  target?: number;
  per: 'month' | 'year';
  /** Days still missing; absent without a target, and where the postings cover its period in part. */
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

/** What a yearly target rests on besides the month itself, of the cadre alone. */
export interface Past {
  /** The cadre's registers from January on, whichever village they were in. */
  readonly registers: readonly Register[];
  /** The cadre's postings in the year. */
  readonly postings: readonly Posting[];
}

/**
 * The month of `sheet` against the target. What is missing is said only where the postings cover
 * the whole period: the month, or the year from 1 January to the end of the month.
 * @throws Refused `calendar-year-unknown`.
 */
export function summarise(sheet: Register, past: Past, context: TargetContext): Summary {
  const { target } = rulesOf(context.pack, sheet.month);
  const { days, earlier } = countedOf(sheet, past, context);
  const counted = earlier.reduce((sum, each) => sum + each.counted, days.length);
  const marks = markNamesOf(sheet, context);
  return { ...figuresOf(marks), ...against(target, counted, isWhole(target, sheet, past)) };
}

/** What the number of days that count is made of. */
export interface Counted {
  /** Days of the month itself. */
  readonly days: readonly Day[];
  /** Where the target runs over the year: its other months and villages up to here, with how many. */
  readonly earlier: readonly {
    readonly month: Month;
    readonly village: string;
    readonly counted: number;
  }[];
}

/**
 * The days behind `counted` of `summarise`.
 * @throws Refused `calendar-year-unknown`.
 */
export function countedOf(sheet: Register, past: Past, context: TargetContext): Counted {
  const { target, tripCounts } = rulesOf(context.pack, sheet.month);
  const daysOf = (register: Register) =>
    countedDays(markNamesOf(register, context), target?.of ?? 'calendar-days', tripCounts);
  const before = target?.per === 'year' ? earlierThisYear(sheet, past) : [];
  return {
    days: daysOf(sheet).map(({ day }) => day),
    earlier: before
      .map((other) => {
        const { month, village } = other;
        return { month, village, counted: daysOf(other).length };
      })
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
  };
}

/** True where the postings cover the target's period, so that a shortfall can be told. */
function isWhole(target: Target | undefined, sheet: Register, { postings }: Past): boolean {
  const { month, periods } = sheet;
  if (target?.per !== 'year') return coverAll(periods, wholeMonth(month));
  return coverAll(postings, { from: `${month.slice(0, 4)}-01-01`, to: lastDayOf(month) });
}

/** The cadre's other registers of the year, up to and including the month itself. */
function earlierThisYear(sheet: Register, { registers, postings }: Past): Register[] {
  return registers
    .filter(
      ({ month, village }) =>
        month.slice(0, 4) === sheet.month.slice(0, 4) &&
        (month < sheet.month || (month === sheet.month && village !== sheet.village)),
    )
    .map((register) => {
      const posted = postedMonth(postings, register.village, register.month);
      return posted ? currentRegister(posted, register) : register;
    });
}

function countedDays(
  marks: readonly NamedDay[],
  of: Target['of'],
  tripCounts: boolean,
): readonly NamedDay[] {
  return marks.filter(
    ({ mark, kind }) =>
      (mark === 'in-village' || (mark === 'trip' && tripCounts)) &&
      (of === 'calendar-days' || kind === 'workday'),
  );
}

const nought = {
  ...{ inVillage: 0, trip: 0, leave: 0, rotation: 0, rest: 0, notReported: 0, absent: 0 },
};

const figures: Partial<Record<MarkName, keyof typeof nought>> = {
  'in-village': 'inVillage',
  trip: 'trip',
  leave: 'leave',
  'rest-day': 'rest',
  holiday: 'rest',
  'rotation-rest': 'rotation',
  'not-reported': 'notReported',
  absent: 'absent',
};

function figuresOf(marks: readonly NamedDay[]) {
  const counts = { ...nought };
  for (const { mark } of marks) {
    const figure = figures[mark];
    if (figure) counts[figure] += 1;
  }
  return counts;
}

function against(target: Target | undefined, counted: number, whole: boolean) {
  if (!target) return { counted, per: 'month' as const };
  const { days, per } = target;
  const short = whole ? { short: Math.max(0, days - counted) } : {};
  return { counted, target: days, per, ...short };
}
