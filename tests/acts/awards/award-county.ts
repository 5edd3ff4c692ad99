import type { AnyAct } from '../../../cloudfunctions/_backend/act';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Ports, Store } from '../../../cloudfunctions/_backend/ports';
import { awardsActs } from '../../../cloudfunctions/awards/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import { cadreKey } from '../../../src/core/awards/places';
import type { Effect } from '../../../src/core/proposal/effect';
import { effectRef } from '../../../src/core/proposal/places';
import { insert, replace } from '../../../src/core/records';
import type { Refusal } from '../../../src/core/refusal';
import { callerOf } from '../../../src/core/roster/caller';
import type { Grant } from '../../../src/core/roster/people';
import { callerRef, countyRef, lentGrantRef, personRef } from '../../../src/core/roster/places';
import type { Somebody } from '../../fixtures/small-county';
import {
  COUNTY,
  NOW,
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
  { id: 'clerk', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
  { id: 'clerk2', granted: [{ role: 'township-officer', scope: OTHER_TOWNSHIP }] },
  { id: 'one', granted: [county] },
  { id: 'two', granted: [county] },
  { id: 'three', granted: [county] },
  // Posted to a village, and an officer of the county besides.
  { id: 'both', posted: { village: VILLAGE, position: 'member' }, granted: [county] },
  { id: 'unit', granted: [{ role: 'unit-officer', scope: UNIT }] },
];

type Asked = { readonly key?: string; readonly ports?: Partial<Ports> };

/** A county that goes by a pack with awards; `person` is empty for somebody who is not signed in. */
export async function openAwardCounty(store: Store = memoryStore(), pack = 'qinghai-2018') {
  await settleCounty(store, people);
  await goBy(store, pack);
  const faults: unknown[] = [];
  let clock = NOW;
  const ports = portsOver(store, { now: () => clock, logFault: faultsInto(faults) });
  const acts: readonly AnyAct[] = [...awardsActs, ...inboxActs];
  let keys = 0;

  async function answer<N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    { key = `k${(keys += 1)}`, ports: over = {} }: Asked = {},
  ): Promise<{ output?: Output<N>; refusal?: Refusal }> {
    const act = acts.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    const openid = person === '' ? undefined : openidOf(person);
    // No two acts of one person fall into the same millisecond.
    clock += 1;
    const given = await perform(act, { tenant: TENANT, openid, key, input }, { ...ports, ...over });
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
    /** Midday in China of a day that is to come. */
    goTo: (day: string) => void (clock = Date.parse(`${day}T04:00:00Z`)),
    day: () => new Date(clock + 8 * 3_600_000).toISOString().slice(0, 10),
    bar: (person: string, over?: Partial<Effect>) => setBar(store, person, over),
    lend: (from: string, to: string) => lend(store, from, to),
  };
}

export type AwardCounty = Awaited<ReturnType<typeof openAwardCounty>>;

async function goBy(store: Store, pack: string): Promise<void> {
  const { found } = await store.read({ found: countyRef(TENANT) });
  if (!found) throw new Error('there is no county');
  const packs = [{ pack, from: '2016-01-01' }];
  await store.commit([replace(found, { ...found.body, packs })]);
}

let bars = 0;

/** A decision in force on somebody, as the ladder of the document makes it; gives back its undoing. */
async function setBar(store: Store, person: string, over: Partial<Effect> = {}) {
  bars += 1;
  const effect: Effect = {
    ...{ proposal: `proposal:strike:${person}:${bars}`, on: 'person', person },
    ...{ unit: UNIT, village: VILLAGE, effect: 'no-honours', text: '取消评先评优资格' },
    ...{ once: false, from: '2026-06-01', to: '2026-12-31' },
    explanation: {
      ...{
        rule: 'strike-ladder',
        title: '无故不在岗的处理',
        document: '《管理办法》',
        clause: '4',
      },
      ...{ from: '2018-10-23', text: '', unset: false },
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

/** 代办: the county’s seat of one, lent to another. */
async function lend(store: Store, from: string, to: string): Promise<void> {
  const grant: Grant = {
    ...{ person: to, ...county, from: '2026-01-01' },
    ...{ onBehalfOf: { person: from, name: `人${from}` }, lentBy: from },
  };
  const found = await store.read({
    person: personRef(TENANT, to),
    caller: callerRef(TENANT, openidOf(to)),
  });
  if (!found.person || !found.caller) throw new Error(`${to} is on the roster`);
  const { postings, grants } = found.caller.body;
  await store.commit([
    insert(lentGrantRef(TENANT, grant), grant),
    replace(found.caller, callerOf(to, found.person.body, postings, [...grants, grant])),
  ]);
}

export const classes = [
  { to: 'cadre' as const, title: '优秀第一书记', places: 1 },
  { to: 'cadre' as const, title: '优秀工作队员' },
  { to: 'unit' as const, title: '先进派出单位' },
];

export const LAST_DAY = '2026-11-27';
/** Five workdays after 30 November. */
export const NOTICE_TO = '2026-12-07';

/** A round that is open for nominations until Friday 27 November. */
export async function openOne(awards: AwardCounty): Promise<string> {
  const { round } = await awards.call('awards.open', 'one', {
    ...{ year: '2026', classes, nominateUntil: LAST_DAY },
    contact: { office: '县委组织部', phone: '0692-8180000' },
  });
  return round;
}

export const nomineeInput = (round: string, person: string, id = 'c2') => ({
  ...{ round, nominee: cadreKey(person), class: id, why: '修好了进村的路' },
});

export async function nominateOne(awards: AwardCounty, round: string, person: string, id = 'c2') {
  const by = person === 'eve' ? 'clerk2' : 'clerk';
  const { nomination } = await awards.call('awards.nominate', by, nomineeInput(round, person, id));
  return nomination;
}

/** Ann and Bob on the public list, from Monday 30 November until 7 December. */
export async function publishTwo(awards: AwardCounty) {
  const round = await openOne(awards);
  const ann = await nominateOne(awards, round, 'ann', 'c1');
  const bob = await nominateOne(awards, round, 'bob');
  awards.goTo('2026-11-30');
  for (const nomination of [ann, bob]) {
    await awards.call('awards.review', 'one', { nomination, decision: 'take' });
  }
  await awards.call('awards.publish', 'one', { round, to: NOTICE_TO });
  return { round, ann, bob };
}

/** The same, announced on the day after the notice. */
export async function announceTwo(awards: AwardCounty) {
  const made = await publishTwo(awards);
  awards.goTo('2026-12-08');
  await awards.call('awards.announce', 'one', {
    round: made.round,
    documentNumber: '盈组通〔2026〕9号',
  });
  return made;
}
