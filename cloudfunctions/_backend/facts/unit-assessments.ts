import type { Day } from '../../../src/core/calendar/day';
import type { Ref } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import { yearsToAssess } from '../../../src/core/unit-assessment/open';
import { unitAssessmentRef, unitAssessmentYearRef } from '../../../src/core/unit-assessment/places';

/** The years that can be looked at today. */
export function assessmentYearRefs(
  tenant: string,
  division: string,
  day: Day,
): Record<string, Ref<'unitAssessmentYear'>> {
  const refs = yearsToAssess(day).map((year) => unitAssessmentYearRef(tenant, division, year));
  return Object.fromEntries(refs.map((each) => [each.id, each]));
}

/** What was concluded of the caller's units in those years. */
export function ownUnitAssessments(
  tenant: string,
  caller: Caller,
  day: Day,
): Record<string, Ref<'unitAssessment'>> {
  const units = rolesOn(caller, day).filter(({ role }) => role === 'unit-officer');
  const refs = units.flatMap(({ scope }) =>
    yearsToAssess(day).map((year) => unitAssessmentRef(tenant, year, scope)),
  );
  return Object.fromEntries(refs.map((each) => [each.id, each]));
}
