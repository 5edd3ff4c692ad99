import type { Day } from '../calendar/day';
import { clockOf, daysOfMonth } from '../calendar/day';
import type { CalendarTable } from '../calendar/workdays';
import { describeDay, kindOfDay } from '../calendar/workdays';
import { postedOn } from './open-register';
import type { Means, Place } from './presence';
import type { DayFacts, Register } from './register';

/** A day's mark on the sheet. Derived, never stored. */
export type MarkName =
  | 'in-village'
  | 'trip'
  | 'leave'
  | 'rotation-rest'
  | 'rest-day'
  | 'holiday'
  | 'not-reported'
  /** Only after a spot check or review confirmed it; never from a missing report. */
  | 'absent'
  | 'not-posted'
  | 'to-come';

export interface DayMark {
  readonly day: Day;
  readonly mark: MarkName;
  /** Why this mark, in words. */
  readonly why: string;
  readonly facts: DayFacts;
}

export interface MarkContext {
  readonly calendar: CalendarTable;
  /** Today, UTC+8. */
  readonly today: Day;
}

type Sheet = Pick<Register, 'month' | 'days' | 'from' | 'to'>;

/**
 * The mark of every day of the register's month, in order. A report on a day off counts as in the
 * village, and a report during a trip goes before the trip.
 * @throws Refused `calendar-year-unknown`.
 */
export function marksOf(sheet: Sheet, context: MarkContext): DayMark[] {
  return daysOfMonth(sheet.month).map((day) => markOf(sheet, day, context));
}

/** @throws Refused `calendar-year-unknown`. */
export function markOf(sheet: Sheet, day: Day, { calendar, today }: MarkContext): DayMark {
  const facts = sheet.days[day] ?? {};
  const as = (mark: MarkName, why: string): DayMark => ({ day, mark, why, facts });
  const kind = kindOfDay(day, calendar);
  if (!postedOn(sheet, day)) return as('not-posted', '这一天不在本村派驻期内');
  if (facts.presence) return as('in-village', presenceInWords(facts.presence));
  if (facts.trip && day <= today) return as('trip', `出差：${facts.trip.destination}`);
  if (day > today) {
    const planned = facts.trip ? `已登记出差：${facts.trip.destination}` : '还没有到这一天';
    return as('to-come', planned);
  }
  if (kind !== 'workday') return as(kind, describeDay(day, calendar));
  const why = day === today ? '今天还没有报到记录' : '工作日，没有报到、出差或请假记录';
  return as('not-reported', why);
}

const meansInWords: Readonly<Record<Means, string>> = {
  app: '报到',
  paper: '按纸质签到登记',
  officer: '由干部登记',
};

const placeInWords: Readonly<Record<Place, string>> = {
  inside: '在村',
  near: '在村附近',
  outside: '不在村附近，已说明原因',
  'no-fix': '位置未核对',
};

function presenceInWords(presence: NonNullable<DayFacts['presence']>): string {
  const { means, place, at, byName, late } = presence;
  if (means !== 'app') return `${meansInWords[means]}，登记人：${byName}`;
  const time = clockOf(Date.parse(at));
  return `${time} ${meansInWords.app}，${placeInWords[place]}${late ? '，有信号后补发' : ''}`;
}
