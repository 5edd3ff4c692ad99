import type { Store } from '../../../cloudfunctions/_backend/ports';
import { homeActs } from '../../../cloudfunctions/home/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import { unitAssessmentActs } from '../../../cloudfunctions/unit-assessment/acts';
import { replace } from '../../../src/core/records';
import { countyRef } from '../../../src/core/roster/places';
import { askingIn } from '../../fixtures/asking';
import type { Somebody } from '../../fixtures/small-county';
import { COUNTY, NOW, TENANT, UNIT, VILLAGE, settleCounty } from '../../fixtures/small-county';
import { memoryStore } from '../../support/memory-store';

const county = { role: 'county-officer', scope: COUNTY } as const;

const people: readonly Somebody[] = [
  { id: 'ann', posted: { village: VILLAGE, position: 'first-secretary' } },
  { id: 'one', granted: [county] },
  { id: 'two', granted: [county] },
  { id: 'unit', granted: [{ role: 'unit-officer', scope: UNIT }] },
  // Answers for the unit, and is an officer of the county besides.
  { id: 'both', granted: [county, { role: 'unit-officer', scope: UNIT }] },
];

/** A county that looks at its units. */
export async function openUnitCounty(store: Store = memoryStore(), pack = 'hubei-2016') {
  await settleCounty(store, people);
  const { found } = await store.read({ found: countyRef(TENANT) });
  if (!found) throw new Error('there is no county');
  const packs = [{ pack, from: '2016-01-01' }];
  await store.commit([replace(found, { ...found.body, packs })]);
  const asking = askingIn(store, [...unitAssessmentActs, ...inboxActs, ...homeActs], NOW);
  return {
    ...asking,
    todos: async (person: string) =>
      (await asking.call('home.show', person, {})).todos
        .filter(({ kind }) => kind === 'unit-assessments')
        .map(({ text }) => text),
  };
}

export type UnitCounty = Awaited<ReturnType<typeof openUnitCounty>>;

export const one = { year: '2026', unit: UNIT };

/** A finding in each of Hubei's four areas. */
export const findings = (['results', 'funds-use', 'unit-support', 'party-pairing'] as const).map(
  (area) => ({ area, text: '按台账看过' }),
);

export const rectify = {
  ...{ ...one, findings, words: '有一项没有落实' },
  conclusion: 'rectify',
  ...{ problem: '结对户没有走到', dueBy: '2026-12-20' },
} as const;
