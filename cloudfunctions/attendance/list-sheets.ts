import { endpointOfStep } from '../../src/contract/month-end';
import type { Output } from '../../src/contract/contract';
import { daysOfMonth, instantOf, lastDayOf } from '../../src/core/calendar/day';
import { kindOfDay } from '../../src/core/calendar/workdays';
import type { StepName } from '../../src/core/attendance/month-end';
import { stepRefusal } from '../../src/core/attendance/month-end';
import { shownAs } from '../../src/core/attendance/correct';
import type { SheetRow } from '../../src/core/attendance/sheet';
import { openCorrectionsOf } from '../../src/core/attendance/sheet';
import { explain } from '../../src/core/policy/explain';
import type { Caller } from '../../src/core/roster/caller';
import type { Call } from '../_backend/act';
import { act } from '../_backend/act';
import { mayCallAbout } from '../_backend/facts/may-call';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { ruleRefs } from '../_backend/facts/rules-in-force';
import type { SheetRecords } from '../_backend/facts/sheets';
import { gatherSheets, sheetsOf } from '../_backend/facts/sheets';
import { showStep } from './show-words';

type ShownSheet = Output<'attendance.sheets'>['villages'][number];
type SheetsCall = Call<'attendance.sheets'>;

/** How far each village of a division has come with a month, and what the caller can do there. */
export const listSheets = act({
  endpoint: 'attendance.sheets',

  refs: ({ tenant, input }) => ruleRefs(tenant, input.month),

  gather: (call, found, reader) => gatherSheets(call, found, reader),

  about: ({ input }) => ({ division: input.division }),

  decide(records, call) {
    const { month } = call.input;
    const { calendar, pack } = records.context;
    const rules = ['day-target', 'trip-counts', 'month-end-steps'] as const;
    const output: Output<'attendance.sheets'> = {
      month,
      days: daysOfMonth(month).map((day) => ({ day, kind: kindOfDay(day, calendar) })),
      villages: sheetsOf(records, month).map((found) => showSheet(found, records, call)),
      explanations: rules.map((rule) => explain(pack, rule, lastDayOf(month))),
    };
    return { output };
  },
});

function showSheet(
  { lines, names, sheet }: ReturnType<typeof sheetsOf>[number],
  { context }: SheetRecords,
  call: SheetsCall,
): ShownSheet {
  const caller = callerOrRefuse(call);
  const { village, state } = sheet;
  const facts = {
    ...{ tenant: call.tenant, at: instantOf(call.now), today: call.day },
    ...{ village, month: call.input.month, caller, lines, calendar: context.calendar },
  };
  const steps = (Object.keys(endpointOfStep) as StepName[]).filter(
    (step) => reaches(step, caller, village, call.day) && !stepRefusal(step, facts),
  );
  return {
    village,
    ...names,
    state,
    can: mayCorrect(state, caller, village, call.day) ? [...steps, 'correct'] : steps,
    attention: [...sheet.attention],
    steps: sheet.steps.map(showStep),
    rows: sheet.rows.map(showRow),
    openCorrections: sheet.rows.flatMap(showOpenCorrections),
  };
}

/** Corrections are for sheets past the draft; a draft takes reports and entries as they come. */
function mayCorrect(state: ShownSheet['state'], caller: Caller, village: string, day: string) {
  const closed = state !== 'none' && state !== 'draft';
  return closed && mayCallAbout(caller, 'attendance.correct', { division: village }, day);
}

function showOpenCorrections({ register }: SheetRow): ShownSheet['openCorrections'] {
  const { person, name, days } = register;
  return openCorrectionsOf(register).map(({ day, becomes, reason, at }) => ({
    ...{ cadre: person, name, day, reason, at },
    now: shownAs(days[day] ?? {}),
    becomes: shownAs(becomes),
  }));
}

function reaches(step: StepName, caller: Caller, village: string, day: string): boolean {
  return mayCallAbout(caller, endpointOfStep[step], { division: village }, day);
}

function showRow({ register, marks, summary, attention }: SheetRow): ShownSheet['rows'][number] {
  const { person, name, position } = register;
  return {
    cadre: person,
    name,
    position,
    marks: marks.map(({ mark }) => mark),
    summary,
    attention: [...attention],
  };
}
