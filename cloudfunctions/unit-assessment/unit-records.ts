import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import type { UnitFacts } from '../../src/core/unit-assessment/deed';
import { unitAssessmentRef, unitAssessmentYearRef } from '../../src/core/unit-assessment/places';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { grantsFor } from '../_backend/facts/in-division';
import { postingsOfUnit } from '../_backend/facts/of-unit';
import type { Reader } from '../_backend/ports';

type Named = Extract<EndpointName, `unit-assessment.${string}`>;
interface Asked {
  readonly year: string;
  readonly unit: string;
}

/** A unit's assessment of a year with what every deed on it rests on. */
export async function unitRecords(
  call: Pick<Call<Named>, 'tenant' | 'day' | 'now' | 'caller'> & { readonly input: Asked },
  county: Stored<'county'> | undefined,
  reader: Reader,
): Promise<UnitFacts & { division: string }> {
  const { tenant, day, now, input } = call;
  const { year, unit } = input;
  const division = county?.body.division ?? '';
  const [found, grants, postings] = await Promise.all([
    reader.read({
      round: unitAssessmentYearRef(tenant, division, year),
      assessment: unitAssessmentRef(tenant, year, unit),
    }),
    grantsFor(reader, tenant, unit),
    postingsOfUnit(reader, tenant, unit),
  ]);
  return {
    ...{ tenant, day, at: instantOf(now), caller: callerOrRefuse(call as Call<Named>) },
    ...{ ...found, year, unit, division },
    officers: grants.map(({ body }) => body),
    postings: postings.map(({ body }) => body),
  };
}

/** The county's, and the unit's own. */
export function unitSubject({
  division,
  unit,
}: {
  readonly division: string;
  readonly unit: string;
}): Subject {
  return { division, unit };
}
