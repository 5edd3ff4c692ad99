import { decidingDay, isOver, isSecondHalf } from '../../../src/core/funds/deciding-day';
import type { DueFacts } from '../../../src/core/funds/due-lines';
import { fundLines } from '../../../src/core/funds/due-lines';
import { standingOf } from '../../../src/core/funds/standing';
import type { Pack, RuleName } from '../../../src/core/policy/schema';
import type { UnitLevel } from '../../../src/core/roster/people';
import { VILLAGE, posting } from '../attendance/cases';
import { UNIT, YEAR, confirmedEntry, pack, team } from './cases';

const DAY = '2026-12-31';

function due(from: Pack, over: Partial<DueFacts> = {}, level: UnitLevel = 'county') {
  const facts = { village: VILLAGE, day: DAY, postings: team, levelOf: () => level, pack: from };
  return fundLines({ ...facts, ...over });
}

const sums = (lines: ReturnType<typeof due>) =>
  lines.map(({ fund, payer, unit, due: fen }) => [fund, payer, unit, fen]);

const laid = (from: Pack, rule: RuleName, value: unknown): Pack => {
  const entry = { from: '2026-01-01', clause: '', document: '盈财〔2026〕1号', value };
  return { ...from, rules: { ...from.rules, [rule]: [entry] } } as Pack;
};

test('dehong: by first secretary, by cadre and level; what hangs on the list of key villages is open', () => {
  expect(sums(due(pack('dehong-2021')))).toEqual([
    ['work', 'province', undefined, 1_000_000],
    ['work', 'prefecture', undefined, undefined],
    // Two cadres of a county unit at 5,000 yuan.
    ['work', 'unit', UNIT, 1_000_000],
  ]);
  const open = due(pack('dehong-2021')).find(({ payer }) => payer === 'prefecture');
  expect(open?.text).toContain('名单未设置');
  expect(sums(due(pack('dehong-2021'), {}, 'prefecture'))[2]).toEqual([
    'work',
    'unit',
    UNIT,
    2_000_000,
  ]);
  expect(sums(due(pack('dehong-2021'), {}, 'province'))[2]).toEqual([
    'work',
    'unit',
    UNIT,
    4_000_000,
  ]);
  // No sum is written for a township's own.
  expect(due(pack('dehong-2021'), {}, 'township').map(({ payer }) => payer)).not.toContain('unit');
});

test('dehong: once the county names the villages, they get twenty thousand and all others ten', () => {
  const named = [{ village: VILLAGE, name: '新建村', kind: 'key' }];
  const prefecture = (from: Pack) => due(from).find(({ payer }) => payer === 'prefecture')?.due;
  expect(prefecture(laid(pack('dehong-2021'), 'key-villages', { villages: 1, named }))).toBe(
    2_000_000,
  );
  const others = [{ village: '533123100202', name: '拱腊村', kind: 'weak' }];
  const other = laid(pack('dehong-2021'), 'key-villages', { villages: 1, named: others });
  expect(prefecture(other)).toBe(1_000_000);
  // How many there are does not say which.
  expect(prefecture(laid(pack('dehong-2021'), 'key-villages', { villages: 1 }))).toBeUndefined();
});

test('hubei, the county plan, qinghai and guizhou', () => {
  expect(sums(due(pack('hubei-2016')))).toEqual([['support', 'unit', UNIT, 10_000_000]]);
  expect(sums(due(pack('county-2021')))).toEqual([
    ['work', 'unit', UNIT, 1_000_000],
    ['support', 'unit', UNIT, undefined],
    ['purchase', 'unit', UNIT, undefined],
  ]);
  expect(sums(due(pack('qinghai-2018')))).toEqual([
    ['work', 'county', undefined, 2_000_000],
    // The province bears a part of it in some counties: not added to it.
    ['work', 'province', undefined, undefined],
  ]);
  expect(due(pack('guizhou-2018'))).toEqual([]);
});

test('the unit of the first secretary gives what a village is due; of several members none is guessed', () => {
  const other = 'unit:县水利局';
  const mixed = [posting({ unit: other }), posting({ position: 'first-secretary' })];
  expect(sums(due(pack('county-2021'), { postings: mixed }))[0]).toEqual([
    'work',
    'unit',
    UNIT,
    1_000_000,
  ]);
  const members = [posting({ unit: other }), posting()];
  const [line] = due(pack('county-2021'), { postings: members });
  expect([line?.unit, line?.due]).toEqual([undefined, 1_000_000]);
  expect(line?.text).toContain('文件没有写由哪一家出');
});

test('who is posted on the last day of the year counts, today while it runs', () => {
  const left = [posting({ position: 'first-secretary', to: '2026-12-30' })];
  const stayed = [posting({ position: 'first-secretary', to: '2026-12-31' })];
  expect(due(pack('hubei-2016'), { postings: left })).toEqual([]);
  expect(due(pack('hubei-2016'), { postings: stayed })).toHaveLength(1);
  expect(due(pack('hubei-2016'), { postings: left, day: '2026-12-30' })).toHaveLength(1);
  expect(decidingDay(YEAR, '2026-12-30')).toBe('2026-12-30');
  expect(decidingDay(YEAR, '2027-01-01')).toBe('2026-12-31');
  expect([isOver(YEAR, '2026-12-31'), isOver(YEAR, '2027-01-01')]).toEqual([false, true]);
  const half = ['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'];
  expect(half.map((day) => isSecondHalf(YEAR, day))).toEqual([false, true, true, false]);
});

test('a source stands by what was confirmed, to the fen; what was bought counts as support too', () => {
  const line = { fund: 'support', payer: 'unit', unit: UNIT, due: 500_000 } as const;
  const of = (fen: number, over = {}, today = '2027-01-01') =>
    standingOf(line, [confirmedEntry({ fund: 'support', fen, ...over })], YEAR, today);
  expect(of(499_999)).toEqual({ state: 'short', got: 499_999, left: 1, behind: false });
  expect(of(500_000)).toMatchObject({ state: 'reached', left: 0 });
  expect(of(500_000, { state: 'waiting' })).toMatchObject({ state: 'short', got: 0 });
  expect(of(500_000, { fund: 'purchase' })).toMatchObject({ state: 'reached' });
  expect(of(500_000, { fund: 'work' })).toMatchObject({ got: 0 });
  expect(of(500_000, { unit: 'unit:县水利局' })).toMatchObject({ got: 0 });
  expect(of(499_999, {}, '2026-12-31')).toMatchObject({ state: 'under-way', behind: false });
  expect([of(249_999, {}, '2026-07-01').behind, of(250_000, {}, '2026-07-01').behind]).toEqual([
    true,
    false,
  ]);
  expect(of(249_999, {}, '2026-06-30').behind).toBe(false);
  expect(standingOf({ ...line, due: undefined }, [], YEAR, DAY)).toEqual({
    ...{ state: 'open', got: 0, behind: false },
  });
});
