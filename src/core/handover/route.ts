import type { Body } from '../policy/kinds/bodies';
import type { RuleValue } from '../policy/schema';
import type { Position, UnitLevel } from '../roster/people';
import type { RouteStop, SuccessionRole } from './succession';
import { stopInWords } from './words';

/**
 * Whom an application passes, in the document's order. Bodies “of the same level” are those of the
 * unit's level; what a body above the county decides is written down by the county (ours: nobody
 * of theirs may be here), with the number of its paper. A county body without a role of its own is
 * the county's organisation department.
 */
export function routeOf(
  { steps }: RuleValue<'change-in-term'>,
  position: Position,
  level: UnitLevel | undefined,
): RouteStop[] {
  return steps
    .filter(({ by, for: who }) => by !== 'applicant' && (!who || who === position))
    .map(({ by, does }) => ({ does, ...stopOf(by, level) }));
}

/** The whole way in words, with whose own step it begins where the document names that. */
export function routeInWords(
  rule: RuleValue<'change-in-term'>,
  position: Position,
  level: UnitLevel | undefined,
): string[] {
  const own = rule.steps.filter(
    ({ by, for: who }) => by === 'applicant' && (!who || who === position),
  );
  return [...own, ...routeOf(rule, position, level)].map(stopInWords);
}

const orgOfLevel: Readonly<Record<UnitLevel, Body>> = {
  central: 'province-org',
  province: 'province-org',
  prefecture: 'prefecture-org',
  county: 'county-org',
  township: 'county-org',
};

function stopOf(by: Body, level: UnitLevel = 'county'): Omit<RouteStop, 'does'> {
  const sameLevel = by.startsWith('same-level-') && !['county', 'township'].includes(level);
  const above = sameLevel || by.startsWith('prefecture-') || by.startsWith('province-');
  const named = by === 'same-level-org' ? orgOfLevel[level] : by;
  return { by: named, role: roleOf(by), ...(above ? { above } : {}) };
}

function roleOf(by: Body): SuccessionRole {
  if (by === 'unit' || by.startsWith('unit-')) return 'unit-officer';
  return by.startsWith('township-') ? 'township-officer' : 'county-officer';
}

/** Whether passing it takes the number and day of a paper. */
export function needsDocument({ does, above }: RouteStop): boolean {
  return does === 'decides-minuted' || above === true;
}
