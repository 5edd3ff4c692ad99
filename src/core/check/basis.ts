import type { Day } from '../calendar/day';
import type { Body } from '../policy/kinds/bodies';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn } from '../roster/actor';
import type { Caller } from '../roster/caller';
import type { CheckWay } from './ways';

/** Roles that check, the lowest first. */
export const checkRoles = [
  'township-officer',
  'county-officer',
  'prefecture-officer',
  'province-officer',
] as const;

export type CheckRole = (typeof checkRoles)[number];

export const checkRoleWords: Readonly<Record<CheckRole, string>> = {
  'township-officer': '乡镇',
  'county-officer': '县委组织部',
  'prefecture-officer': '市（州）委组织部',
  'province-officer': '省委组织部',
};

/** Which roles stand for a body that a clause lets check. What is not here checks nobody in this system. */
const rolesOfBody: Partial<Record<Body, readonly CheckRole[]>> = {
  'township-party-committee': ['township-officer'],
  'township-coordinating-body': ['township-officer'],
  'county-org': ['county-officer'],
  'county-coordinating-body': ['county-officer'],
  'county-leading-group': ['county-officer'],
  county: ['county-officer'],
  'prefecture-org': ['prefecture-officer'],
  prefecture: ['prefecture-officer'],
  'province-org': ['province-officer'],
  province: ['province-officer'],
  'org-departments': ['county-officer', 'prefecture-officer', 'province-officer'],
  'coordinating-bodies': checkRoles,
};

/** Where no clause says how, people call or go there. */
const waysWithoutRule: readonly CheckWay[] = ['by-phone', 'visit'];

export interface Basis {
  readonly role: CheckRole;
  /** As whom the caller orders at that level: in their own right, or in whose stead. */
  readonly actors: readonly Actor[];
  readonly ways: readonly CheckWay[];
  /** False where no clause gives the level a way: then only a directed check, by somebody's order. */
  readonly byRule: boolean;
  readonly explanation: Explanation;
}

/** The ways a clause gives a level on a day; none where the pack has no such rule. */
export function waysGiven(pack: Pack | undefined, role: CheckRole, day: Day): CheckWay[] {
  const { checks = [] } = (pack && valueAt(pack, 'spot-checks', day)) ?? {};
  const own = checks.filter(({ by }) => by.some((body) => rolesOfBody[body]?.includes(role)));
  return [...new Set(own.flatMap(({ ways }) => ways))];
}

/** The highest level the caller holds over the division that a clause names; else the highest. */
export function basisOf(
  pack: Pack | undefined,
  caller: Caller,
  { division, kind, day }: { division: string; kind: 'drawn' | 'directed'; day: Day },
): Basis {
  const actorsAs = (role: CheckRole) => actorsOn(caller, { [role]: 'division' }, { division }, day);
  const held = checkRoles.filter((role) => actorsAs(role).length > 0).reverse();
  const [highest] = held;
  if (!highest) throw refused('not-allowed');
  const explanation = explain(pack, 'spot-checks', day);
  for (const role of held) {
    // Who is meant from the start is not chosen at random.
    const ways = waysGiven(pack, role, day).filter((w) => kind === 'drawn' || w !== 'random');
    if (ways.length > 0) return { role, actors: actorsAs(role), ways, byRule: true, explanation };
  }
  const actors = actorsAs(highest);
  return { role: highest, actors, ways: waysWithoutRule, byRule: false, explanation };
}
