import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import type { Day } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { assessmentSheetsIn, assessmentSheetsOfUnit } from '../_backend/facts/assessments';
import type { Reader } from '../_backend/ports';

interface Asked {
  readonly round: string;
  readonly caller: Caller;
  readonly day: Day;
  /** Roles that count here. */
  readonly roles: readonly string[];
}

/** Of the divisions and units the caller’s seats cover, each sheet once, by village and name. */
export async function sheetsSeen(
  reader: Reader,
  tenant: string,
  { round, caller, day, roles }: Asked,
): Promise<Stored<'assessmentSheet'>[]> {
  const held = rolesOn(caller, day).filter(({ role }) => roles.includes(role));
  const scopes = [...new Set(held.map(({ scope }) => scope))];
  const units = scopes.filter((scope) => scope.startsWith('unit:'));
  const divisions = scopes.filter((scope) => !scope.startsWith('unit:'));
  const widest = divisions.filter(
    (each) => !divisions.some((wider) => wider !== each && each.startsWith(wider)),
  );
  const found = await Promise.all([
    ...widest.map((division) => assessmentSheetsIn(reader, tenant, round, division)),
    ...units.map((unit) => assessmentSheetsOfUnit(reader, tenant, round, unit)),
  ]);
  const once = new Map(found.flat().map((each) => [each.id, each]));
  return [...once.values()].sort((a, b) => (keyOf(a.body) < keyOf(b.body) ? -1 : 1));
}

function keyOf({ village, name, person }: AssessmentSheet): string {
  return `${village} ${name} ${person}`;
}
