import type { Store } from '../../cloudfunctions/_backend/ports';
import {
  assessmentRoundId,
  assessmentRoundRef,
  assessmentSheetId,
  assessmentSheetRef,
} from '../../src/core/assessment/places';
import type { AssessmentRound } from '../../src/core/assessment/round';
import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { COUNTY, TENANT, UNIT } from '../fixtures/small-county';

/** The round of a county, by its code. */
export const assessmentIn = (division: string) => assessmentRoundId(division, '2026', 'annual');

export const assessmentOf = (person: string) => assessmentSheetId(assessmentIn(COUNTY), person);

const step = { by: 'boss', byName: '人boss', at: '2026-11-19T02:00:00.000Z' };

/** One round, with a sheet of everybody posted. */
export async function settleAssessments(store: Store, people: readonly Somebody[]): Promise<void> {
  await store.commit([
    insert(assessmentRoundRef(TENANT, assessmentIn(COUNTY)), round),
    ...people.flatMap(({ id, posted }) =>
      posted ? [insert(assessmentSheetRef(TENANT, assessmentOf(id)), sheetFor(id, posted))] : [],
    ),
  ]);
}

const round: AssessmentRound = {
  ...{ division: COUNTY, countyName: '盈江县', year: '2026', time: 'annual', state: 'open' },
  opinionsUntil: '2026-11-30',
  rule: { led: 'county-org', with: [], asks: [], components: [], ratings: true, explanations: [] },
  steps: [{ step: 'open', ...step }],
};

function sheetFor(id: string, posted: NonNullable<Somebody['posted']>): AssessmentSheet {
  const { village, unit = UNIT, position, to = '2026-12-31' } = posted;
  return {
    ...{ round: assessmentIn(COUNTY), year: '2026', time: 'annual', person: id, name: `人${id}` },
    ...{ village, villageName: village, township: village.slice(0, 9), unit, position },
    ...{ from: '2026-01-01', to, state: 'gathering', opinions: [], steps: [] },
  };
}
