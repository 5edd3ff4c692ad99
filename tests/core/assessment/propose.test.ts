import type { Cap } from '../../../src/core/assessment/cap';
import { capInWords, capsOn, highestUnder } from '../../../src/core/assessment/cap';
import { allGrades, isBetter, upTo } from '../../../src/core/assessment/grade';
import { proposeGrade } from '../../../src/core/assessment/propose';
import { excellentCount } from '../../../src/core/assessment/quota';
import * as fc from '../../support/random';

const cap = (highest: Cap['highest']): Cap => ({
  ...{ highest, text: '不得评为优秀', document: '《办法》', clause: '6.6.1' },
  ...{ from: '2026-06-01', to: '2026-12-31', proposal: 'proposal:strike:ann:1' },
});

const scoring = {
  parts: [
    { name: '甲', weight: 60 },
    { name: '乙', weight: 40 },
  ],
  lines: [
    { grade: 'competent' as const, from: 70 },
    { grade: 'excellent' as const, from: 90 },
    { grade: 'basic' as const, from: 60 },
  ],
};

test('without marks in a document there is no grade by arithmetic, only what the caps leave open', () => {
  expect(proposeGrade([], undefined, undefined)).toEqual({ highest: 'excellent' });
  expect(proposeGrade([cap('competent')], undefined, { 甲: 100 })).toEqual({
    highest: 'competent',
  });
  expect(proposeGrade([], scoring, undefined)).toEqual({ highest: 'excellent' });
});

test.each([
  [100, 75, 90, 'excellent'],
  [90, 89, 89.6, 'competent'],
  [70, 70, 70, 'competent'],
  [69, 70, 69.4, 'basic'],
  [60, 60, 60, 'basic'],
  [59, 60, 59.4, undefined],
])('%d and %d marks are %d and make %s', (a, b, total, grade) => {
  const { score, suggested } = proposeGrade([], scoring, { 甲: a, 乙: b });
  expect([score?.total, suggested]).toEqual([total, grade]);
});

test('weights need not come to a hundred, and a line is held against the unrounded total', () => {
  const parts = [
    { name: '甲', weight: 2 },
    { name: '乙', weight: 1 },
  ];
  // (2 × 90 + 89) / 3 is 89.666…: told as 89.67, below 90.
  const { score, suggested } = proposeGrade([], { ...scoring, parts }, { 甲: 90, 乙: 89 });
  expect([score?.total, suggested]).toEqual([89.67, 'competent']);
});

test('marks never lift a grade above a cap', () => {
  const { highest, suggested } = proposeGrade([cap('basic')], scoring, { 甲: 100, 乙: 100 });
  expect([highest, suggested]).toEqual(['basic', 'basic']);
});

test('a grade never rises when a cap is added', () => {
  const caps = fc.array(fc.constantFrom(...allGrades).map(cap), { maxLength: 5 });
  const mark = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(caps, fc.constantFrom(...allGrades), mark, mark, (some, added, a, b) => {
      const before = proposeGrade(some, scoring, { 甲: a, 乙: b });
      const after = proposeGrade([...some, cap(added)], scoring, { 甲: a, 乙: b });
      expect(isBetter(after.highest, before.highest)).toBe(false);
      expect(upTo(before.highest)).toEqual(expect.arrayContaining(upTo(after.highest)));
      if (before.suggested && after.suggested) {
        expect(isBetter(after.suggested, before.suggested)).toBe(false);
        expect(isBetter(after.suggested, after.highest)).toBe(false);
      }
    }),
  );
});

test('caps are effects on the person that say so, in force on some day of the time', () => {
  const effect = {
    ...{ on: 'person' as const, effect: 'not-excellent', text: '不得评为优秀', proposal: 'p' },
    ...{ from: '2026-03-01', to: '2026-12-31' },
  };
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const lifted = { by: 'x', byName: '某', at: '2026-04-01T00:00:00Z', reason: '误' };
  const on = (over: object, period = year) => capsOn([{ ...effect, ...over }], period).length;
  expect(on({})).toBe(1);
  expect(on({ lifted })).toBe(0);
  expect(on({ on: 'unit' })).toBe(0);
  expect(on({ effect: 'no-honours' })).toBe(0);
  expect(on({}, { from: '2025-01-01', to: '2026-02-28' })).toBe(0);
  expect(on({}, { from: '2025-01-01', to: '2026-03-01' })).toBe(1);
  expect(highestUnder([])).toBe('excellent');
  expect(capInWords(cap('competent'))).toBe('不得评为优秀（《办法》 6.6.1），最高称职');
});

describe('优秀 is counted beside what the document says of its quota', () => {
  const sheets = (excellent: number, all: number) =>
    Array.from({ length: all }, (_, i) => ({
      decided: {
        grade: i < excellent ? ('excellent' as const) : ('competent' as const),
        ...{ reason: '', on: '2026-12-01', by: ['one'] },
      },
    }));
  const quota = { outside: ['unit' as const], optional: true, shareMayRise: false };

  test('a share is rounded down, and more than it is told', () => {
    // 20 % of 14 are 2.8: two.
    const told = (excellent: number) =>
      excellentCount(sheets(excellent, 14), { ...quota, share: 20 });
    expect(told(2)).toMatchObject({ most: 2, over: 0 });
    expect(told(3)).toMatchObject({ most: 2, over: 1 });
    expect(told(3).text).toBe('可以不占派出单位的名额；按比例最多 2 名，已多 1 名');
  });

  test('what no document sets is not set', () => {
    expect(excellentCount(sheets(1, 2), quota).text).toBe('可以不占派出单位的名额；优秀比例未设置');
    expect(excellentCount([], undefined).text).toBe('文件没有写“优秀”占谁的名额；优秀比例未设置');
  });
});
