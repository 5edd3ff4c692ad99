import type { AnyAct } from '../../../cloudfunctions/_backend/act';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { homeActs } from '../../../cloudfunctions/home/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import { unitAssessmentActs } from '../../../cloudfunctions/unit-assessment/acts';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import { replace } from '../../../src/core/records';
import type { Refusal } from '../../../src/core/refusal';
import { countyRef } from '../../../src/core/roster/places';
import type { Somebody } from '../../fixtures/small-county';
import {
  COUNTY,
  NOW,
  TENANT,
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
  const faults: unknown[] = [];
  let clock = NOW;
  const ports = portsOver(store, { now: () => clock, logFault: faultsInto(faults) });
  const acts: readonly AnyAct[] = [...unitAssessmentActs, ...inboxActs, ...homeActs];
  let keys = 0;

  async function answer<N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    { key = `k${(keys += 1)}` }: { readonly key?: string } = {},
  ): Promise<{ output?: Output<N>; refusal?: Refusal }> {
    const act = acts.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    // No two acts of one person fall into the same millisecond.
    clock += 1;
    const openid = openidOf(person);
    const given = await perform(act, { tenant: TENANT, openid, key, input }, ports);
    if ('fault' in given) throw faults.at(-1);
    return given as { output?: Output<N>; refusal?: Refusal };
  }

  async function call<N extends EndpointName>(endpoint: N, person: string, input: Input<N>) {
    const { output, refusal } = await answer(endpoint, person, input);
    if (output === undefined) throw new Error(JSON.stringify(refusal));
    return output;
  }

  const code = async <N extends EndpointName>(endpoint: N, person: string, input: Input<N>) =>
    (await answer(endpoint, person, input)).refusal?.code ?? 'done';

  return {
    ...{ store, answer, call, code },
    told: async (person: string) =>
      (await call('inbox.list', person, {})).notices.map(({ text }) => text),
    todos: async (person: string) =>
      (await call('home.show', person, {})).todos
        .filter(({ kind }) => kind === 'unit-assessments')
        .map(({ text }) => text),
    /** Midday in China of a day that is to come. */
    goTo: (day: string) => void (clock = Date.parse(`${day}T04:00:00Z`)),
    day: () => new Date(clock + 8 * 3_600_000).toISOString().slice(0, 10),
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
