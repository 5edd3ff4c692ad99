import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { unitAssessmentYearRef } from './places';
import type { UnitAssessmentRule } from './rule';

export interface OpenYearFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly actor: Actor;
  readonly division: string;
  readonly rule: UnitAssessmentRule | undefined;
  readonly before: Stored<'unitAssessmentYear'> | undefined;
}

/** The years that can be looked at on a day: this one and the last. */
export function yearsToAssess(day: Day): string[] {
  const year = Number(day.slice(0, 4));
  return [String(year), String(year - 1)];
}

/**
 * Opens a year: each unit with people in the county has its sheet from now on.
 * @throws Refused `unit-assessment-no-rule`, `unit-assessment-year`, `unit-assessment-open`.
 */
export function decideOpenYear(
  year: string,
  facts: OpenYearFacts,
): { output: { year: string }; writes: Write[] } {
  const { tenant, day, at, actor, division, rule, before } = facts;
  if (!rule) throw refused('unit-assessment-no-rule');
  const years = yearsToAssess(day);
  if (!years.includes(year)) {
    throw refused('unit-assessment-year', { years: years.join('、') }, { field: 'year' });
  }
  if (before) throw refused('unit-assessment-open', { year });
  const { areas, explanations } = rule;
  const body = { division, year, areas, explanations, openedAt: at, openedByName: actor.name };
  return {
    output: { year },
    writes: [insert(unitAssessmentYearRef(tenant, division, year), { ...body, answered: [] })],
  };
}
