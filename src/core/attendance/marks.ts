import type { Day } from '../calendar/day';
import { clockOf } from '../calendar/day';
import type { KindOfDay } from '../calendar/month-kinds';
import { monthKinds } from '../calendar/month-kinds';
import type { CalendarTable, DayKind } from '../calendar/workdays';
import { describeDay, kindOfDay, sourceOfDay } from '../calendar/workdays';
import { leaveKindWords } from '../leave/words';
import { inPeriods } from './periods';
import type { Means, Place } from './presence';
import type { DayFacts, LeaveOfDay, Register } from './register';

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

type Sheet = Pick<Register, 'month' | 'days' | 'periods'>;

/** A day with its kind and mark, without the words: what figures are made from. */
export interface NamedDay extends KindOfDay {
  readonly mark: MarkName;
}

/**
 * The mark of every day of the register's month, in order. A report on a day off counts as in the
 * village; a report goes before a trip, and both before leave; a confirmed absence before them all.
 * @throws Refused `calendar-year-unknown`.
 */
export function markNamesOf(sheet: Sheet, { calendar, today }: MarkContext): NamedDay[] {
  return monthKinds(sheet.month, calendar).map(({ day, kind }) => ({
    day,
    kind,
    mark: nameOf(sheet, day, kind, today),
  }));
}

function nameOf(sheet: Sheet, day: Day, kind: DayKind, today: Day): MarkName {
  if (!inPeriods(day, sheet.periods)) return 'not-posted';
  const facts = sheet.days[day];
  if (facts?.absent) return 'absent';
  if (facts?.presence) return 'in-village';
  if (day > today) return 'to-come';
  if (facts?.trip) return 'trip';
  if (facts?.leave) return facts.leave.kind === 'rotation' ? 'rotation-rest' : 'leave';
  return kind === 'workday' ? 'not-reported' : kind;
}

/**
 * The same marks, each with why and with the facts behind it.
 * @throws Refused `calendar-year-unknown`.
 */
export function marksOf(sheet: Sheet, context: MarkContext): DayMark[] {
  return markNamesOf(sheet, context).map(({ day, mark }) => ({
    day,
    mark,
    why: whyOf(sheet, day, mark, context),
    facts: sheet.days[day] ?? {},
  }));
}

/**
 * One day of the register's month.
 * @throws Refused `calendar-year-unknown`.
 */
export function markOf(sheet: Sheet, day: Day, context: MarkContext): DayMark {
  const mark = nameOf(sheet, day, kindOfDay(day, context.calendar), context.today);
  return { day, mark, why: whyOf(sheet, day, mark, context), facts: sheet.days[day] ?? {} };
}

function whyOf(sheet: Sheet, day: Day, mark: MarkName, { calendar, today }: MarkContext): string {
  const { presence, trip, leave } = sheet.days[day] ?? {};
  switch (mark) {
    case 'in-village':
      return presence ? presenceInWords(presence) : '在村';
    case 'trip':
      return `出差：${trip?.destination ?? ''}`;
    case 'leave':
    case 'rotation-rest':
      return leave ? leaveInWords(leave) : '请假';
    case 'to-come':
      if (trip) return `已登记出差：${trip.destination}`;
      return leave ? `已批准${leaveInWords(leave)}` : '还没有到这一天';
    case 'absent':
      return '督查认定缺岗';
    case 'not-posted':
      return '这一天不在本村派驻期内';
    case 'not-reported':
      return day === today
        ? `今天还没有报到记录${basisOf(day, calendar)}`
        : `${describeDay(day, calendar)}，没有报到、出差或请假记录${basisOf(day, calendar)}`;
    default:
      return `${describeDay(day, calendar)}${basisOf(day, calendar)}`;
  }
}

export function leaveInWords({ kind, half }: LeaveOfDay): string {
  const part = half && (half === 'morning' ? '上午半天' : '下午半天');
  if (kind === 'rotation') return part ? `轮休（${part}）` : '轮休';
  return `请假（${leaveKindWords[kind]}${part ? `，${part}` : ''}）`;
}

/** The arrangement a holiday or a weekend worked instead rests on; weekends need none. */
function basisOf(day: Day, calendar: CalendarTable): string {
  const source = sourceOfDay(day, calendar);
  return source ? `。依据：${source}` : '';
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

export function presenceInWords(presence: NonNullable<DayFacts['presence']>): string {
  const { means, place, at, byName, late } = presence;
  if (means !== 'app') return `${meansInWords[means]}，登记人：${byName}`;
  const time = clockOf(Date.parse(at));
  return `${time} ${meansInWords.app}，${placeInWords[place]}${late ? '，有信号后补发' : ''}`;
}
