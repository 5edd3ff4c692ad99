import type { Store } from '../../cloudfunctions/_backend/ports';
import { insert } from '../../src/core/records';
import { unitAssessmentYearRef } from '../../src/core/unit-assessment/places';
import { COUNTY, TENANT } from '../fixtures/small-county';

/** The year is open: each unit has its sheet. */
export async function settleUnitYears(store: Store): Promise<void> {
  await store.commit([
    insert(unitAssessmentYearRef(TENANT, COUNTY, '2025'), {
      ...{ division: COUNTY, year: '2025', areas: ['helping'], explanations: [] },
      ...{ openedAt: '2026-01-10T02:00:00.000Z', openedByName: '人boss', answered: [] },
    }),
  ]);
}
