import type { AnyAct } from '../../../cloudfunctions/_backend/act';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Ports, Store } from '../../../cloudfunctions/_backend/ports';
import { assessmentActs } from '../../../cloudfunctions/assessment/acts';
import { makeSheets } from '../../../cloudfunctions/assessment/make-sheets';
import { formsActs } from '../../../cloudfunctions/forms/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import { assessmentSheetId } from '../../../src/core/assessment/places';
import type { LaidValue } from '../../../src/core/policy/laid-value';
import type { Effect } from '../../../src/core/proposal/effect';
import { effectRef } from '../../../src/core/proposal/places';
import { insert, replace } from '../../../src/core/records';
import type { Refusal } from '../../../src/core/refusal';
import { countyRef } from '../../../src/core/roster/places';
import type { Somebody } from '../../fixtures/small-county';
import {
  COUNTY,
  OTHER_TOWNSHIP,
  OTHER_VILLAGE,
  TENANT,
  TOWNSHIP,
  UNIT,
  VILLAGE,
  openidOf,
  settleCounty,
} from '../../fixtures/small-county';
import { memoryStore } from '../../support/memory-store';
import { faultsInto, portsOver } from '../../support/ports';

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

type Asked = { readonly key?: string; readonly ports?: Partial<Ports> };

/** A county that goes by a pack with assessments, at the end of November 2026. */
export async function openAssessedCounty(
  store: Store = memoryStore(),
  pack = 'dehong-2021',
  values: readonly LaidValue[] = [],
) {
  await settleCounty(store, people);
  await goBy(store, pack, values);
  const faults: unknown[] = [];
  let clock = Date.parse('2026-11-20T02:00:00Z');
  const ports = portsOver(store, { now: () => clock, logFault: faultsInto(faults) });
  const acts: readonly AnyAct[] = [...assessmentActs, ...formsActs, ...inboxActs];
  let keys = 0;

  async function answer<N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    { key = `k${(keys += 1)}`, ports: over = {} }: Asked = {},
  ): Promise<{ output?: Output<N>; refusal?: Refusal }> {
    const act = acts.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    // No two acts of one person fall into the same millisecond.
    clock += 1;
    const call = { tenant: TENANT, openid: openidOf(person), key, input };
    const given = await perform(act, call, { ...ports, ...over });
    if ('fault' in given) throw faults.at(-1);
    return given as { output?: Output<N>; refusal?: Refusal };
  }

  async function call<N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    when: Asked = {},
  ): Promise<Output<N>> {
    const { output, refusal } = await answer(endpoint, person, input, when);
    if (output === undefined) throw new Error(JSON.stringify(refusal));
    return output;
  }

  const code = async <N extends EndpointName>(endpoint: N, person: string, input: Input<N>) =>
    (await answer(endpoint, person, input)).refusal?.code ?? 'done';

  return {
    ...{ store, ports, answer, call, code },
    /** What the notices of somebody say, the latest first. */
    told: async (person: string) =>
      (await call('inbox.list', person, {})).notices.map(({ text }) => text),
    goTo: (day: string) => void (clock = Date.parse(`${day}T04:00:00Z`)),
    runTimer: () => makeSheets.run(ports, TENANT),
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
