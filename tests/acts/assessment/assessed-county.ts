import type { Store } from '../../../cloudfunctions/_backend/ports';
import { assessmentActs } from '../../../cloudfunctions/assessment/acts';
import { makeSheets } from '../../../cloudfunctions/assessment/make-sheets';
import { formsActs } from '../../../cloudfunctions/forms/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import { assessmentSheetId } from '../../../src/core/assessment/places';
import type { LaidValue } from '../../../src/core/policy/laid-value';
import type { Effect } from '../../../src/core/proposal/effect';
import { effectRef } from '../../../src/core/proposal/places';
import { insert, replace } from '../../../src/core/records';
import { countyRef } from '../../../src/core/roster/places';
import { askingIn } from '../../fixtures/asking';
import type { Somebody } from '../../fixtures/small-county';
import {
  COUNTY,
  OTHER_TOWNSHIP,
  OTHER_VILLAGE,
  TENANT,
  TOWNSHIP,
  UNIT,
  VILLAGE,
  settleCounty,
} from '../../fixtures/small-county';
import { memoryStore } from '../../support/memory-store';

const county = { role: 'county-officer', scope: COUNTY } as const;

const people: readonly Somebody[] = [
  { id: 'ann', posted: { village: VILLAGE, position: 'first-secretary' } },
  { id: 'bob', posted: { village: VILLAGE, position: 'member' } },
  { id: 'eve', posted: { village: OTHER_VILLAGE, position: 'member', unit: 'unit:县水利局' } },
  { id: 'gone', posted: { village: VILLAGE, position: 'member', to: '2026-06-30' } },
  { id: 'clerk', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
  { id: 'clerk2', granted: [{ role: 'township-officer', scope: OTHER_TOWNSHIP }] },
  { id: 'secretary', granted: [{ role: 'village-secretary', scope: VILLAGE }] },
  { id: 'one', granted: [county] },
  { id: 'two', granted: [county] },
  // Posted to a village, and an officer of the county besides.
  { id: 'both', posted: { village: VILLAGE, position: 'member' }, granted: [county] },
  { id: 'unit', granted: [{ role: 'unit-officer', scope: UNIT }] },
];

/** A county that goes by a pack with assessments, at the end of November 2026. */
export async function openAssessedCounty(
  store: Store = memoryStore(),
  pack = 'dehong-2021',
  values: readonly LaidValue[] = [],
) {
  await settleCounty(store, people);
  await goBy(store, pack, values);
  const asking = askingIn(
    store,
    [...assessmentActs, ...formsActs, ...inboxActs],
    Date.parse('2026-11-20T02:00:00Z'),
  );
  return {
    ...asking,
    runTimer: () => makeSheets.run(asking.ports, TENANT),
    cap: (person: string, over?: Partial<Effect>) => setCap(store, person, over),
  };
}

export type AssessedCounty = Awaited<ReturnType<typeof openAssessedCounty>>;

async function goBy(store: Store, pack: string, values: readonly LaidValue[]): Promise<void> {
  const { found } = await store.read({ found: countyRef(TENANT) });
  if (!found) throw new Error('there is no county');
  const packs = [{ pack, from: '2016-01-01' }];
  await store.commit([replace(found, { ...found.body, packs, values })]);
}

let caps = 0;

/** A decision of the strike ladder in force on somebody; gives back its undoing. */
async function setCap(store: Store, person: string, over: Partial<Effect> = {}) {
  caps += 1;
  const effect: Effect = {
    ...{ proposal: `proposal:strike:${person}:${caps}`, on: 'person', person },
    ...{ unit: UNIT, village: VILLAGE, effect: 'not-excellent' },
    ...{ text: '年终考核和驻村工作考核不得评为优秀', once: false },
    ...{ from: '2026-06-01', to: '2026-12-31' },
    explanation: {
      ...{ rule: 'strike-ladder', title: '无故不在岗的处理', document: '《管理办法》' },
      ...{ clause: '6.6.1', from: '2018-08-14', text: '', unset: false },
    },
    ...over,
  };
  const at = effectRef(TENANT, effect.proposal, 0);
  await store.commit([insert(at, effect)]);
  return async function lift(): Promise<void> {
    const { found } = await store.read({ found: at });
    if (!found) throw new Error('there is no effect');
    const lifted = { by: 'one', byName: '人one', at: '2026-11-20T02:00:00Z', reason: '申诉成立' };
    await store.commit([replace(found, { ...found.body, lifted })]);
  };
}

/** As a county lays a value itself, with the number of its document. */
export function laidValue(
  rule: LaidValue['rule'],
  value: unknown,
  pack = 'guizhou-2018',
): LaidValue {
  return {
    ...{ pack, rule, value, from: '2026-01-01', document: '盈组通〔2026〕8号' },
    ...{ by: 'one', byName: '人one', at: '2026-01-01T02:00:00.000Z' },
  };
}

/** The year’s round, with a sheet for everybody who was posted in it. */
export async function openOne(county: AssessedCounty): Promise<string> {
  const { round } = await county.call('assessment.open', 'one', {
    ...{ year: '2026', time: 'annual', opinionsUntil: '2026-12-10' },
  });
  await county.runTimer();
  return round;
}

export const sheetOf = (round: string, person: string) => assessmentSheetId(round, person);

/** Handed in with a word why nobody was heard. */
export async function handOne(county: AssessedCounty, round: string, person: string) {
  const sheet = sheetOf(round, person);
  await county.call('assessment.hand', 'one', { sheet, without: '年底道路中断，会没有开成' });
  return sheet;
}

/** The same, decided by one. */
export async function decideOne(county: AssessedCounty, round: string, person: string) {
  const sheet = await handOne(county, round, person);
  const input = { sheet, grade: 'competent' as const, reason: '履职到位' };
  await county.call('assessment.decide', 'one', input);
  return sheet;
}
