import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { deskScope, successionDeskRef } from './places';
import type { Succession, SuccessionRole } from './succession';

export interface SuccessionEntry {
  readonly succession: string;
  readonly text: string;
  readonly since: Instant;
}

/**
 * What waits for one office, township, county or unit (`successionDesk:<scope>`): read by its name
 * with the first screen, and rewritten in the commit that moves a succession on.
 */
export interface SuccessionDesk {
  readonly scope: string;
  readonly open: readonly SuccessionEntry[];
}

export const deskRoles: readonly SuccessionRole[] = [
  'township-officer',
  'county-officer',
  'unit-officer',
];

/** The desks a succession can lie on, by scope, as they were read. */
export type Desks = ReadonlyMap<string, Stored<'successionDesk'>>;

/** Takes it off where it lay and lays it where it waits now. */
export function deskWrites(
  succession: string,
  { before, after }: { readonly before: Succession | undefined; readonly after: Succession },
  { tenant, desks }: { readonly tenant: string; readonly desks: Desks },
): Write[] {
  const lay = scopeOf(before);
  const lies = scopeOf(after);
  return [...new Set([lay, lies])].flatMap((scope) => {
    if (scope === undefined) return [];
    const desk = desks.get(scope);
    const others = (desk?.body.open ?? []).filter((each) => each.succession !== succession);
    const own = scope === lies ? [{ succession, text: textOf(after), since: after.since }] : [];
    return [put(successionDeskRef(tenant, scope), desk, { scope, open: [...others, ...own] })];
  });
}

function scopeOf(succession: Succession | undefined): string | undefined {
  return succession?.waitsFor && deskScope(succession.waitsFor, succession);
}

/** What is to be done, as a to-do says it. */
function textOf({ state, name, villageName }: Succession): string {
  const whom = `${villageName} ${name}`;
  switch (state) {
    case 'applied':
      return `${whom}申请任期内调整，等您办理`;
    case 'asked':
      return `${whom}离任，请另派人：等您报接替人`;
    case 'named':
      return `接替${whom}的人已报来，等您确认`;
    default:
      return `${whom}的交接双方已签字，等您阅看`;
  }
}
