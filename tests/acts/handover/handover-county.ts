import type { Store } from '../../../cloudfunctions/_backend/ports';
import { handoverActs } from '../../../cloudfunctions/handover/acts';
import { homeActs } from '../../../cloudfunctions/home/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import { proposalActs } from '../../../cloudfunctions/proposal/acts';
import { successionId } from '../../../src/core/handover/places';
import type { Effect } from '../../../src/core/proposal/effect';
import { effectRef, proposalRef } from '../../../src/core/proposal/places';
import type { Proposal } from '../../../src/core/proposal/proposal';
import { insert, replace } from '../../../src/core/records';
import { countyRef, personRef } from '../../../src/core/roster/places';
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
  { id: 'unit', granted: [{ role: 'unit-officer', scope: UNIT }] },
  // Posted to the village, and an officer of the county besides.
  { id: 'both', posted: { village: VILLAGE, position: 'member' }, granted: [county] },
  // On the roster, posted nowhere yet.
  { id: 'zoe' },
];

export const ZOE_PHONE = '13912345678';
/** First day of whoever comes, unless another is asked for. */
export const COMES = '2026-11-25';
export const ANN = successionId('ann', '2026-01-01');

/** A county in which somebody goes and somebody comes. */
export async function openHandoverCounty(store: Store = memoryStore(), pack = 'dehong-2021') {
  await settleCounty(store, people);
  await prepare(store, pack);
  const asking = askingIn(
    store,
    [...handoverActs, ...proposalActs, ...inboxActs, ...homeActs],
    NOW,
  );
  return {
    ...asking,
    todos: async (person: string) =>
      (await asking.call('home.show', person, {})).todos
        .filter(({ kind }) => kind === 'handover')
        .map(({ text }) => text),
    postings: () => postingsOf(store),
  };
}

export type HandoverCounty = Awaited<ReturnType<typeof openHandoverCounty>>;

async function prepare(store: Store, pack: string): Promise<void> {
  const found = await store.read({ county: countyRef(TENANT), zoe: personRef(TENANT, 'zoe') });
  if (!found.county || !found.zoe) throw new Error('there is no county');
  const packs = [{ pack, from: '2016-01-01' }];
  await store.commit([
    replace(found.county, { ...found.county.body, packs }),
    replace(found.zoe, { ...found.zoe.body, phone: ZOE_PHONE }),
  ]);
}

/** Everybody who was ever posted, by their first day: who, from, to. */
async function postingsOf(store: Store) {
  const query = { collection: 'posting', tenants: [TENANT], index: 'byVillage' } as const;
  const found = [];
  for await (const { body } of store.each(query)) found.push(body);
  return found.map(({ person, village, position, from, to }) => ({
    ...{ person, village, position, from, to },
  }));
}

/** An answered proposal to recall somebody, as the quarter's review makes it. */
export async function proposeRecall(
  { store }: Pick<HandoverCounty, 'store'>,
  person: string,
  effect = 'sends-another',
): Promise<string> {
  const id = `proposal:recall:${person}:2026-Q3`;
  const at = '2026-11-19T02:00:00.000Z';
  const body: Proposal = {
    ...{ about: 'person', person, name: `人${person}`, position: 'first-secretary' },
    ...{ village: VILLAGE, township: TOWNSHIP, unit: UNIT, kind: 'recall', batch: '' },
    ...{ state: 'answered', madeAt: at, answerBy: '2026-11-24', decideBy: '2026-12-04' },
    ...{ title: '长期无故不在岗', facts: [], explanations: [], decides: 'county-org' },
    outcomes: [
      { on: 'person', effect: 'recalled', text: '召回', lasts: 'once' },
      { on: 'unit', effect, text: '派出单位另行选派', lasts: 'once' },
    ],
    ...{ role: 'county-officer', waitsFor: 'county-officer', steps: [] },
  };
  await store.commit([insert(proposalRef(TENANT, id), body)]);
  return id;
}

/** Something in force on somebody: a bar of 36 months. */
export async function bar(
  { store }: Pick<HandoverCounty, 'store'>,
  person: string,
  over: Partial<Effect> = {},
): Promise<void> {
  const proposal = `proposal:recall:${person}:before`;
  const effect: Effect = {
    ...{ proposal, on: 'person', person, unit: UNIT, village: VILLAGE },
    ...{ effect: 'bar:promotion', text: '36 个月内不得提拔使用', once: false },
    ...{ from: '2025-03-15', to: '2028-03-15' },
    explanation: {
      ...{ rule: 'recall-bar', title: '召回后的期限', document: '《管理办法》' },
      ...{ clause: '(四)', from: '2021-10-19', text: '', unset: false },
    },
    ...over,
  };
  await store.commit([insert(effectRef(TENANT, proposal, 0), effect)]);
}

/** 申请任期内调整, for health. */
export const application = { ground: 'health', reason: '腰伤要手术', proof: true } as const;
export const minutes = { document: '农党组〔2026〕7号', on: '2026-11-19' };

/** The whole route of Dehong for a county unit. */
export async function passRoute(county: HandoverCounty, succession = ANN): Promise<void> {
  const pass = { succession, decision: 'pass' } as const;
  await county.call('handover.review', 'one', { ...pass, proofSeen: true });
  await county.call('handover.review', 'clerk', pass);
  await county.call('handover.review', 'unit', { ...pass, ...minutes });
  await county.call('handover.review', 'unit', pass);
  await county.call('handover.review', 'one', pass);
}

export const naming = {
  ...{ succession: ANN, name: '人zoe', phone: ZOE_PHONE, from: COMES },
  seen: ['medical-report', 'pledge'] as ('medical-report' | 'pledge')[],
};

/** Up to the day on which both are there. */
export async function confirmZoe(county: HandoverCounty): Promise<void> {
  await county.call('handover.apply', 'ann', application);
  await passRoute(county);
  await county.call('handover.name', 'unit', naming);
  await county.call('handover.confirm', 'one', { succession: ANN, decision: 'confirm' });
  county.goTo(COMES);
}
