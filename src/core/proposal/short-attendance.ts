import { lastDayOf } from '../calendar/day';
import { monthInWords } from '../calendar/in-words';
import type { MarkContext } from '../attendance/marks';
import { markNamesOf } from '../attendance/marks';
import type { Register } from '../attendance/register';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import { bodies } from '../policy/kinds/bodies';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { UnitLevel } from '../roster/people';
import { deciderAmong } from './decider';
import type { Fact, Outcome, ProposalContent } from './proposal';

/** A month's workdays on which somebody was posted, by what they were spent on. */
export interface WorkdayCount {
  readonly workdays: number;
  readonly inVillage: number;
  readonly trip: number;
  /** Granted leave and rotation rest: good reasons. */
  readonly excused: number;
  /** Nothing on record, or absent by a confirmed check. */
  readonly missing: number;
}

const none: WorkdayCount = { workdays: 0, inVillage: 0, trip: 0, excused: 0, missing: 0 };

/**
 * The workdays of a confirmed register, or of several of one person in a month.
 * @throws Refused `calendar-year-unknown`.
 */
export function countWorkdays(
  sheets: readonly Pick<Register, 'month' | 'days' | 'periods'>[],
  context: MarkContext,
): WorkdayCount {
  const count = { ...none };
  for (const sheet of sheets) {
    for (const { kind, mark } of markNamesOf(sheet, context)) {
      if (kind !== 'workday' || mark === 'not-posted' || mark === 'to-come') continue;
      count.workdays += 1;
      if (mark === 'in-village') count.inVillage += 1;
      else if (mark === 'trip') count.trip += 1;
      else if (mark === 'leave' || mark === 'rotation-rest') count.excused += 1;
      else count.missing += 1;
    }
  }
  return count;
}

/** Workdays attended, with trips where the document counts them. */
export function attendedDays(
  { inVillage, trip }: WorkdayCount,
  pack: Pack | undefined,
  month: string,
): number {
  const counts = pack && valueAt(pack, 'trip-counts', lastDayOf(month))?.counts;
  return inVillage + (counts ? trip : 0);
}

export interface ShortCase {
  readonly month: string;
  readonly count: WorkdayCount;
  /** Ids of the registers it was counted from. */
  readonly registers: readonly string[];
  readonly unitLevel: UnitLevel | undefined;
}

/**
 * The talk proposed for a month below its workdays; `undefined` where no day is missing, or the
 * document orders no talk. With a good reason a day is not missing, where the document says so.
 */
export function shortAttendance(
  { month, count, registers, unitLevel }: ShortCase,
  pack: Pack | undefined,
): ProposalContent | undefined {
  const day = lastDayOf(month);
  const rule = pack && valueAt(pack, 'short-attendance', day);
  if (!rule || !pack) return undefined;
  const attended = attendedDays(count, pack, month);
  const excused = rule.goodReasonExcuses ? count.excused : 0;
  const short = count.workdays - attended - excused;
  if (short <= 0) return undefined;
  const { by, talkedTo } = rule;
  return {
    title: `${month.slice(0, 4)} 年 ${monthInWords(month)}出勤比正常工作日少 ${short} 天`,
    facts: factsOf(count, month, registers),
    outcomes: talkedTo.map((body): Outcome => ({
      on: body === 'member' ? 'person' : body.startsWith('unit') ? 'unit' : 'others',
      ...{ effect: `talk:${body}`, text: `由${bodies[by]}约谈${bodies[body]}`, lasts: 'once' },
    })),
    explanations: explanationsOf(pack, day),
    ...deciderAmong([by], unitLevel),
  };
}

function factsOf(count: WorkdayCount, month: string, registers: readonly string[]): Fact[] {
  const { workdays, inVillage, trip, excused, missing } = count;
  const [record] = registers;
  const texts = [
    `工作日 ${workdays} 天：在村 ${inVillage} 天，出差 ${trip} 天`,
    `有正当理由 ${excused} 天（请假、轮休）`,
    `没有记录或查实缺岗 ${missing} 天`,
  ];
  return texts.map((text) => ({ text, month, ...(record ? { record } : {}) }));
}

function explanationsOf(pack: Pack, day: string): Explanation[] {
  return (['short-attendance', 'trip-counts'] as const).map((rule) => explain(pack, rule, day));
}
