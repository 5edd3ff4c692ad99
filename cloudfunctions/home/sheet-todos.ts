import { endpointOfStep } from '../../src/contract/month-end';
import { isAboutLeave } from '../../src/core/attendance/correct';
import type { SheetLine, StepName } from '../../src/core/attendance/month-end';
import { linesOf, stepRefusal } from '../../src/core/attendance/month-end';
import { openCorrectionsOf } from '../../src/core/attendance/sheet';
import type { Day, Month } from '../../src/core/calendar/day';
import { addMonths, firstDayOf, instantOf, midnightOf } from '../../src/core/calendar/day';
import { monthInWords } from '../../src/core/calendar/in-words';
import type { CalendarTable } from '../../src/core/calendar/workdays';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import { mayCall, mayCallAbout } from '../_backend/facts/may-call';
import type { Todo } from './todo';
import { nameOldest } from './todo';

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
  readonly nameOf: (village: string) => string;
}

const steps = [
  ['sum-up', '待汇总'],
  ['sign', '待签字'],
  ['confirm', '待确认'],
] as const;

/** Sheets that wait for a step of the caller's, and what came after one was summed up. */
export function sheetTodos(facts: OfficeFacts): Todo[] {
  // A month with no register at all was before the county began: nothing waits there.
  const begun = facts.months.filter(({ registers }) => registers.length > 0);
  return begun.flatMap((records) => {
    const { month } = records;
    const rest = (words: string) => (count: number) => ({
      text: `${monthInWords(month)}另有 ${count} 个村的考勤表${words}`,
      opens: { page: 'sheets' as const, query: { month } },
    });
    return [
      ...steps.flatMap(([step, words]) =>
        nameOldest(awaiting(step, words, records, facts), rest(words)),
      ),
      ...nameOldest(correctionTodos(records, facts), rest('有更正等待办理')),
    ];
  });
}

function todo(month: Month, village: string, text: string, since: string): Todo {
  return { kind: 'sheets', text, since, opens: { page: 'sheets', query: { month, village } } };
}

function awaiting(
  step: StepName,
  words: string,
  { month, registers }: MonthRecords,
  { caller, now, day, tenant, postings, calendar, nameOf }: OfficeFacts,
): Todo[] {
  const villages = [...new Set(postings.map(({ village }) => village))];
  return villages.flatMap((village) => {
    if (!mayCallAbout(caller, endpointOfStep[step], { division: village }, day)) return [];
    const lines = linesOf(
      village,
      month,
      postings.filter((posting) => posting.village === village),
      registers.filter(({ body }) => body.village === village),
    );
    const at = instantOf(now);
    const state = { tenant, at, today: day, village, month, caller, lines, calendar };
    if (stepRefusal(step, state)) return [];
    const text = `${nameOf(village)} ${monthInWords(month)}考勤表${words}`;
    return [todo(month, village, text, cameAt(lines, month))];
  });
}

/** When the sheet came to where it is: the last step, or the end of its month. */
function cameAt(lines: readonly SheetLine[], month: Month): string {
  const taken = lines.flatMap(({ register }) => register?.body.steps ?? []).map(({ at }) => at);
  const over = midnightOf(firstDayOf(addMonths(month, 1)));
  return [over, ...taken].sort().at(-1) ?? over;
}

function correctionTodos({ month, registers }: MonthRecords, facts: OfficeFacts): Todo[] {
  if (!mayCall(facts.caller, 'attendance.correct', facts.day)) return [];
  const villages = [...new Set(registers.map(({ body }) => body.village))];
  return villages.flatMap((village) => {
    const open = registers
      .filter(({ body }) => body.village === village)
      .flatMap(({ body }) => openCorrectionsOf(body));
    const [since] = open.map(({ at }) => at).sort();
    if (!since) return [];
    const leave = open.filter(isAboutLeave).length;
    const late = open.length - leave;
    const what = [
      ...(late > 0 ? [`${late} 条补发的报到`] : []),
      ...(leave > 0 ? [`${leave} 条请假引起的更正`] : []),
    ];
    const where = `${facts.nameOf(village)} ${monthInWords(month)}`;
    return [todo(month, village, `${where}有 ${what.join('、')}等待办理`, since)];
  });
}
