import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put } from '../records';
import type { CallerRules } from '../roster/caller';
import type { Grant } from '../roster/people';
import type { ExportDesk, WaitingExport } from './export-request';
import { exportDeskRef } from './places';

/** An office at which a request may wait: its scope, and the seats granted for exactly that. */
export interface Office {
  readonly scope: string;
  readonly grants: readonly Grant[];
}

/**
 * Codes of the offices from a scope upwards, itself first: a unit's next is the county. At the end the
 * unit that what is asked for belongs to, if any.
 */
export function officesAbove(
  scope: string,
  { division, unit }: { readonly division: string; readonly unit?: string | undefined },
): string[] {
  const ofUnit = scope.startsWith('unit:');
  const from = ofUnit ? division.slice(0, 6) : scope;
  const above = [12, 9, 6, 4, 2]
    .filter((length) => length <= from.length)
    .map((length) => from.slice(0, length));
  return [...new Set([scope, ...above, ...(unit ? [unit] : [])])];
}

/**
 * Where a request waits: at the asker's own office where somebody else has a seat that may see the
 * same, else at the next above. `undefined` where nobody at all could agree.
 */
export function deskFor(
  offices: readonly Office[],
  askers: readonly string[],
  rules: CallerRules,
  day: Day,
): { scope: string; people: string[] } | undefined {
  for (const { scope, grants } of offices) {
    const people = grants
      .filter((grant) => within(day, grant) && rules[grant.role] !== undefined)
      .filter((grant) => !askers.includes(grant.person) && !askers.includes(grant.lentBy ?? ''))
      .map(({ person }) => person);
    if (people.length > 0) return { scope, people: [...new Set(people)] };
  }
  return undefined;
}

/** What still waits on a day: what nobody answered in time has lapsed. */
export function openOn(desk: ExportDesk | undefined, today: Day): WaitingExport[] {
  return (desk?.open ?? []).filter(({ until }) => today <= until);
}

/** The desk with other requests on it. */
export function deskWith(
  { tenant, scope, stored }: { tenant: string; scope: string; stored?: Stored<'exportDesk'> },
  open: readonly WaitingExport[],
): Write<'exportDesk'> {
  return put(exportDeskRef(tenant, scope), stored, { open });
}
