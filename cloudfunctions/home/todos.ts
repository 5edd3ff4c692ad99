import type { Output } from '../../src/contract/contract';
import { endpointOfStep } from '../../src/contract/month-end';
import type { Day, Month } from '../../src/core/calendar/day';
import { instantOf } from '../../src/core/calendar/day';
import { monthInWords } from '../../src/core/calendar/in-words';
import type { StepName } from '../../src/core/attendance/month-end';
import { linesOf, stepRefusal } from '../../src/core/attendance/month-end';
import { openCorrectionsOf } from '../../src/core/attendance/sheet';
import type { CalendarTable } from '../../src/core/calendar/workdays';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import { mayCall, mayCallAbout } from '../_backend/facts/may-call';

export type Todo = Output<'home.show'>['todos'][number];

export interface MonthRecords {
  readonly month: Month;
  readonly registers: readonly Stored<'register'>[];
}

export interface OfficeFacts {
  readonly caller: Caller;
  readonly now: number;
  readonly day: Day;
  readonly tenant: string;
  readonly postings: readonly Posting[];
  /** Months that may wait for a step, latest first. */
  readonly months: readonly MonthRecords[];
  readonly calendar: CalendarTable;
}

const steps = [
  ['sum-up', '待汇总'],
  ['sign', '待签字'],
  ['confirm', '待确认'],
] as const;

/** Months that wait for a step of the caller's, and late reports that wait for a word. */
export function officeTodos(facts: OfficeFacts): Todo[] {
  // A month with no register at all was before the county began: nothing waits there.
  const begun = facts.months.filter(({ registers }) => registers.length > 0);
  return begun.flatMap((records) => [
    ...steps.flatMap(([step, words]) => {
      const villages = villagesAwaiting(step, records, facts);
      const where = villages.length > 1 ? `（${villages.length} 个村）` : '';
      const [only] = villages.length === 1 ? villages : [];
      const text = `${monthInWords(records.month)}考勤表${words}${where}`;
      const todo = { kind: 'sheets' as const, text, month: records.month };
      return villages.length > 0 ? [{ ...todo, ...(only ? { village: only } : {}) }] : [];
    }),
    ...correctionTodos(records, facts),
  ]);
}

function villagesAwaiting(
  step: StepName,
  { month, registers }: MonthRecords,
  { caller, now, day, tenant, postings, calendar }: OfficeFacts,
): string[] {
  const villages = [...new Set(postings.map(({ village }) => village))];
  return villages.filter((village) => {
    if (!mayCallAbout(caller, endpointOfStep[step], { division: village }, day)) return false;
    const lines = linesOf(
      village,
      month,
      postings.filter((posting) => posting.village === village),
      registers.filter(({ body }) => body.village === village),
    );
    const at = instantOf(now);
    return !stepRefusal(step, { tenant, at, today: day, village, month, caller, lines, calendar });
  });
}

function correctionTodos({ month, registers }: MonthRecords, { caller, day }: OfficeFacts): Todo[] {
  if (!mayCall(caller, 'attendance.correct', day)) return [];
  const open = registers.flatMap(({ body }) => openCorrectionsOf(body));
  if (open.length === 0) return [];
  const waiting = registers.filter(({ body }) => openCorrectionsOf(body).length > 0);
  const villages = new Set(waiting.map(({ body }) => body.village));
  const [only] = villages.size === 1 ? villages : [];
  const [since] = open.map(({ at }) => at).sort();
  const text = `${monthInWords(month)}有 ${open.length} 条补发的报到等待办理`;
  const about = { ...(since ? { since } : {}), ...(only ? { village: only } : {}) };
  return [{ kind: 'sheets', text, month, ...about }];
}

/** Pictures that wait for somebody to look at them. */
export function photoTodos({ count, since }: { count: number; since?: string }): Todo[] {
  if (count === 0) return [];
  return [{ kind: 'photos', text: `有 ${count} 张照片待审`, ...(since ? { since } : {}) }];
}

/** What a county officer has to set before anything can be counted. */
export function countyTodos(
  caller: Caller,
  day: Day,
  calendar: CalendarTable,
  packChosen: boolean,
): Todo[] {
  if (!mayCall(caller, 'policy.loadCalendar', day)) return [];
  const year = Number(day.slice(0, 4));
  const needed = day.slice(5, 7) === '12' ? [year, year + 1] : [year];
  const missing = needed.filter((each) => !calendar.some((known) => known.year === each));
  const calendars = missing.map((each) => `${each} 年放假调休安排还没有录入`);
  const texts = packChosen ? calendars : ['还没有选定规则包，在村天数要求未设置', ...calendars];
  return texts.map((text) => ({ kind: 'calendar', text }));
}
