import type { Day } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Grant } from '../roster/people';
import type { SheetFacts } from './deed';
import { advanced, sheetIn } from './deed';
import type { AssessmentSheet } from './sheet';
import { objectBy } from './sign';
import { tellUnits } from './tell';
import { assessorOf } from './who-may';
import { assessmentStateWords } from './words';

/** Sheets closed at once: each is a write, and the units of all of them are told. */
export const MOST_CLOSED = 30;
/** One commit holds 100, the act record among them. */
const MOST_WRITES = 99;

export interface CloseFacts extends Omit<SheetFacts, 'sheet'> {
  readonly sheets: readonly (Stored<'assessmentSheet'> | undefined)[];
  /** Grants for the units of those on the list: who answers for them is told, where the document says so. */
  readonly unitGrants: readonly Grant[];
}

export interface ClosedDone {
  readonly round: string;
  readonly closed: number;
}

/**
 * Whether a sheet can be closed: signed, answered, or the days to object are over and nothing was said.
 */
export function isReadyToClose(
  { state, decided }: Pick<AssessmentSheet, 'state' | 'decided'>,
  day: Day,
): boolean {
  if (state === 'signed' || state === 'answered') return true;
  const by = objectBy({ decided });
  return state === 'decided' && by !== undefined && day > by;
}

/**
 * 归档: the result stands. Where the document says so, whoever answers for the unit is told of it.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `assessment-not-yours`,
 * `own-assessment`, `assessment-not-ready`.
 */
export function decideClose(facts: CloseFacts): { output: ClosedDone; writes: Write[] } {
  const { round, at, day } = facts;
  const closed = facts.sheets.map((one) => {
    const states = ['decided', 'signed', 'answered'] as const;
    const { sheet } = sheetIn(states, 'close', { sheet: one, round });
    const actor = assessorOf(facts.caller, sheet.body, day);
    checkReady(sheet.body, day);
    const after = advanced(sheet.body, ['close', 'closed'], { actor, at });
    return { sheet, after: { ...after, closedOn: day } };
  });
  const reported = round?.body.rule.result?.reportedToUnit ?? false;
  const bodies = closed.map(({ after }) => after);
  const writes = closed.map(({ sheet, after }) => replace(sheet, after));
  const news = reported ? tellUnits(bodies, facts.unitGrants, facts) : [];
  return {
    output: { round: round?.id ?? '', closed: closed.length },
    writes: [...writes, ...news].slice(0, MOST_WRITES),
  };
}

function checkReady(sheet: AssessmentSheet, day: Day): void {
  if (isReadyToClose(sheet, day)) return;
  const { name, state } = sheet;
  const by = objectBy(sheet) ?? '';
  throw refused('assessment-not-ready', { name, state: assessmentStateWords[state], by });
}
