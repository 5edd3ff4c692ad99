import type { Store } from '../../../cloudfunctions/_backend/ports';
import { awardsActs } from '../../../cloudfunctions/awards/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import { cadreKey } from '../../../src/core/awards/places';
import type { Effect } from '../../../src/core/proposal/effect';
import { effectRef } from '../../../src/core/proposal/places';
import { insert, replace } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import type { Grant } from '../../../src/core/roster/people';
import { callerRef, countyRef, lentGrantRef, personRef } from '../../../src/core/roster/places';
import { askingIn } from '../../fixtures/asking';
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

/** A county that goes by a pack with awards; `person` is empty for somebody who is not signed in. */
export async function openAwardCounty(store: Store = memoryStore(), pack = 'qinghai-2018') {
  await settleCounty(store, people);
  await goBy(store, pack);
  const asking = askingIn(store, [...awardsActs, ...inboxActs], NOW);
  return {
    ...asking,
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
