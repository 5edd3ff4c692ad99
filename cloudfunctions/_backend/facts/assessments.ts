import {
  assessmentRoundId,
  assessmentRoundRef,
  assessmentSheetId,
  assessmentSheetRef,
} from '../../../src/core/assessment/places';
import { yearsToAssess } from '../../../src/core/assessment/open-round';
import type { AssessmentTime } from '../../../src/core/assessment/rule';
import { timeWords } from '../../../src/core/assessment/words';
import type { Day } from '../../../src/core/calendar/day';
import type { Ref } from '../../../src/core/records';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin } from './in-division';

/** Every name a round of this year or the last can have: read by name, they cost no search. */
export function assessmentRoundRefs(
  tenant: string,
  division: string,
  day: Day,
): Record<string, Ref<'assessmentRound'>> {
  const times = Object.keys(timeWords) as AssessmentTime[];
  const ids = yearsToAssess(day).flatMap((year) =>
    times.map((time) => assessmentRoundId(division, year, time)),
  );
  return Object.fromEntries(ids.map((id) => [id, assessmentRoundRef(tenant, id)]));
}

/** One’s own sheets in those rounds. */
export function ownSheetRefs(
  tenant: string,
  { division, person, day }: { division: string; person: string; day: Day },
): Record<string, Ref<'assessmentSheet'>> {
  const ids = Object.keys(assessmentRoundRefs(tenant, division, day)).map((round) =>
    assessmentSheetId(round, person),
  );
  return Object.fromEntries(ids.map((id) => [id, assessmentSheetRef(tenant, id)]));
}

/** Sheets of a round in a division, by village. */
export function assessmentSheetsIn(
  reader: Reader,
  tenant: string,
  round: string,
  division: string,
) {
  const at = { index: 'byRound', equals: [round], range: codesWithin(division) } as const;
  return collect(reader, { collection: 'assessmentSheet', tenants: [tenant], ...at });
}

/** Sheets of a round of a unit’s own people. */
export function assessmentSheetsOfUnit(
  reader: Reader,
  tenant: string,
  round: string,
  unit: string,
) {
  const at = { index: 'byUnit', equals: [unit, round] } as const;
  return collect(reader, { collection: 'assessmentSheet', tenants: [tenant], ...at });
}

/** Every sheet of one person there ever was, by year. */
export function assessmentSheetsOf(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byPerson', equals: [person] } as const;
  return collect(reader, { collection: 'assessmentSheet', tenants: [tenant], ...at });
}
