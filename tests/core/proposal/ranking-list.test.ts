import type { Listed, PassFacts } from '../../../src/core/proposal/ranking-list';
import {
  passRanking,
  rankingRef,
  seeRanking,
  stepUp,
} from '../../../src/core/proposal/ranking-list';
import { laidAbove, seenBelow } from '../../../src/core/proposal/ranking-delivery';
import { rankingOf } from '../../../src/core/proposal/ranking';
import type { OrderedRanking } from '../../../src/core/proposal/ranking';
import type { Stored } from '../../../src/core/records';
import { packNamed } from '../../policies/all-packs';
import { refusalOf } from '../../support/refusal-of';
import { TENANT, officer } from '../attendance/cases';
import type { Records } from './cases';
import { commit } from './cases';

const TOWNSHIP = '533123100';
const MONTH = '2026-10';
const clerk = officer('clerk', 'township-officer', TOWNSHIP);
const county = officer('county', 'county-officer', '533123');
const prefecture = officer('prefecture', 'prefecture-officer', '5331');
const ordered = rankingOf(packNamed('dehong-2021'), MONTH) as OrderedRanking;

const listed = (name: string): Listed => ({
  ...{ name, villageName: '新建村', attended: 16, due: 17, excused: 0 },
});

function facts(records: Records, over: Partial<PassFacts> = {}): PassFacts {
  const at = rankingRef(TENANT, TOWNSHIP, MONTH);
  const stored = records.get(`rankingList ${at.id}`) as Stored<'rankingList'> | undefined;
  return {
    ...{ tenant: TENANT, township: TOWNSHIP, townshipName: '平原镇', month: MONTH, ordered },
    ...{ people: [listed('李一')], stored, caller: clerk, day: '2026-11-10' },
    ...{ at: '2026-11-10T02:00:00.000Z', above: {}, ...over },
  };
}

function pass(records: Records, over: Partial<PassFacts> = {}) {
  commit(records, passRanking(facts(records, over)).writes);
  return facts(records).stored as Stored<'rankingList'>;
}

const refusal = (records: Records, over: Partial<PassFacts>) =>
  refusalOf(() => passRanking(facts(records, over))).code;

test('the township passes it to the county, the county to the prefecture, which it lies before then', () => {
  const records: Records = new Map();
  const first = pass(records);
  expect(first.body).toMatchObject({ unseenBy: 'county-officer', times: 1 });
  expect(first.body.passed).toMatchObject([{ to: 'county-org', by: 'clerk' }]);
  const second = pass(records, { caller: county });
  expect(second.body).toMatchObject({ unseenBy: 'prefecture-officer', times: 2 });
  expect(second.body.passed).toMatchObject([
    // Whoever passes it on has seen it.
    { to: 'county-org', seen: { by: 'county' } },
    { to: 'prefecture-org', by: 'county' },
  ]);
  expect(stepUp(facts(records, { caller: prefecture }))).toBeUndefined();
});

test('nothing is passed on before all is confirmed, of nobody, twice, or by whom it does not lie before', () => {
  const records: Records = new Map();
  expect(refusal(records, { people: undefined })).toBe('ranking-not-whole');
  expect(refusal(records, { people: [] })).toBe('ranking-nobody');
  expect(stepUp(facts(records, { caller: county }))).toBeUndefined();
  const elsewhere = officer('elsewhere', 'township-officer', '533123101');
  expect(stepUp(facts(records, { caller: elsewhere }))).toBeUndefined();
  pass(records);
  expect(refusal(records, {})).toBe('ranking-passed');
  pass(records, { caller: county });
  expect(refusal(records, { caller: county })).toBe('ranking-passed');
});

test('a list that corrections changed is passed on anew, from below', () => {
  const records: Records = new Map();
  pass(records);
  pass(records, { caller: county });
  const again = pass(records, { people: [listed('李一'), listed('周独')] });
  expect(again.body).toMatchObject({ times: 3, unseenBy: 'county-officer' });
  expect(again.body.passed).toHaveLength(1);
});

test('it is seen once, by the seat it lies before and nobody else', () => {
  const records: Records = new Map();
  const stored = pass(records);
  const when = { day: '2026-11-10', at: '2026-11-10T03:00:00.000Z' };
  for (const other of [clerk, prefecture, officer('far', 'county-officer', '533124')]) {
    expect(refusalOf(() => seeRanking(stored, other, when)).code).toBe('ranking-unknown');
  }
  const { writes } = seeRanking(stored, county, when);
  commit(records, writes);
  const after = facts(records).stored as Stored<'rankingList'>;
  expect(after.body.unseenBy).toBeUndefined();
  expect(after.body.passed[0]?.seen).toMatchObject({ by: 'county' });
  expect(seeRanking(after, county, when)).toEqual({ output: { already: true }, writes: [] });
});

test('laid above once, and again only where it was passed on again; what was seen comes back to the same', () => {
  const records: Records = new Map();
  const above = { 'prefecture-officer': 'p1' } as const;
  pass(records);
  const sent = pass(records, { caller: county, above });
  expect(sent.body).toMatchObject({ toDeliver: 'waiting' });
  expect(sent.body.unseenBy).toBeUndefined();
  const from = { tenant: TENANT, name: '盈江县' };
  const laid = laidAbove(sent, undefined, { tenant: 'p1', from });
  expect(laid.above).toMatchObject([
    { kind: 'insert', ref: { tenant: 'p1' }, body: { unseenBy: 'prefecture-officer', from } },
  ]);
  const there = { ...sent, tenant: 'p1', body: { ...sent.body, from } };
  expect(laidAbove(sent, there, { tenant: 'p1', from }).above).toEqual([]);
  const newer = { ...sent, body: { ...sent.body, times: 3 } };
  expect(laidAbove(newer, there, { tenant: 'p1', from }).above).toHaveLength(1);
  // The county has passed on a newer one: what was seen is not that.
  expect(seenBelow(there, newer)).toBeUndefined();
  expect(seenBelow(there, sent)?.county).toHaveLength(1);
});
