import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import type { SeatRole } from '../leave/seats';
import { seatOf, seatRoles } from '../leave/seats';
import type { Body } from '../policy/kinds/bodies';
import { liesWithin } from '../roster/division';
import type { Grant, UnitLevel } from '../roster/people';

const orgOfLevel: Readonly<Record<UnitLevel, Body>> = {
  central: 'province-org',
  province: 'province-org',
  prefecture: 'prefecture-org',
  county: 'county-org',
  township: 'county-org',
};

/** Bodies that documents name by level, and which one it is for a unit of a level. */
const byLevel: readonly Body[] = ['org-departments', 'same-level-org', 'same-level-poverty-office'];

export interface Decider {
  readonly decides: Body;
  readonly decidesWhy?: string;
}

/**
 * The first of the bodies named that somebody here stands for. Where the document names none, or
 * one that nobody here stands for, it is the county's organisation department: ours, and said.
 */
export function deciderAmong(named: readonly Body[], level: UnitLevel | undefined): Decider {
  const found = named
    .map((body) => (byLevel.includes(body) ? orgOfLevel[level ?? 'county'] : body))
    .find((body) => seatOf(body));
  if (found) return { decides: found };
  return {
    decides: 'county-org',
    decidesWhy: '文件没有写由谁决定，由县委组织部决定（本系统约定）',
  };
}

/**
 * The role that decides for a body about somebody: the one that stands for it, or the next above
 * that the person concerned does not hold there. `undefined` where nobody is left above.
 */
export function decidingRole(
  body: Body,
  village: string,
  held: readonly Grant[],
  day: Day,
): SeatRole | undefined {
  const named = seatOf(body) ?? 'county-officer';
  const above = seatRoles.slice(seatRoles.indexOf(named));
  const own = held.filter((grant) => within(day, grant) && liesWithin(village, grant.scope));
  return above.find((role) => !own.some((grant) => grant.role === role));
}
