import type { StepFacts, StepName } from '../../../src/core/attendance/month-end';
import { decideStep, linesOf } from '../../../src/core/attendance/month-end';
import { registerRef } from '../../../src/core/attendance/places';
import type { Register } from '../../../src/core/attendance/register';
import type { Stored, Write } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { TENANT, TOWNSHIP, VILLAGE, cadre, officer, posting, stored } from './cases';

/** One village’s month, its people and its officers: what the tests of month-end and of corrections share. */
export const MONTH = '2026-10';
export const AT = '2026-11-02T02:00:00.000Z';
export const first = posting({ person: 'first', name: '赵第一', position: 'first-secretary' });
export const member = posting();
export const roster = [member, first];
export const firstSecretary = cadre({ ...first });
export const secretary = officer('secretary', 'village-secretary', VILLAGE);
export const clerk = officer('clerk', 'township-officer', TOWNSHIP);

export type Sheets = Map<string, Stored<'register'>>;

/** The sheets after a commit; each write must be at the version that stands. */
export function apply(sheets: Sheets, writes: readonly Write[]): Sheets {
  const next = new Map(sheets);
  for (const write of writes) {
    if (write.kind !== 'insert' && write.kind !== 'replace') throw new Error('unexpected write');
    const body = write.body as Register;
    const before = write.kind === 'replace' ? write.before.version : 0;
    const at = registerRef(TENANT, body.person, body.village, body.month);
    expect(before).toBe(next.get(at.id)?.version ?? 0);
    next.set(at.id, stored(at, body, before + 1));
  }
  return next;
}

export function facts(caller: Caller, sheets: Sheets, over: Partial<StepFacts> = {}): StepFacts {
  return {
    ...{ tenant: TENANT, at: AT, today: '2026-11-02', village: VILLAGE, month: MONTH },
    caller,
    lines: linesOf(VILLAGE, MONTH, roster, [...sheets.values()]),
    calendar: officialCalendar,
    ...over,
  };
}

export function go(
  step: StepName,
  caller: Caller,
  sheets: Sheets,
  over: Partial<StepFacts> = {},
): Sheets {
  return apply(sheets, decideStep(step, facts(caller, sheets, over)).writes);
}

export const empty: Sheets = new Map();
export const lines = (sheets: Sheets) => linesOf(VILLAGE, MONTH, roster, [...sheets.values()]);
