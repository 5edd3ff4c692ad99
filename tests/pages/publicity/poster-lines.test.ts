import { linesOf } from '../../../src/pages/publicity/poster/lines';
import * as fc from '../../support/random';

/** A Chinese sign is 10 wide, a Latin letter 5, and what belongs to a sign has no width. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, point) => {
    if (/[\u0300-\u036f\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]/u.test(point)) return sum;
    return sum + (/[ -~]/.test(point) ? 5 : 10);
  }, 0);
const set = (text: string, width = 100, most = 3) => linesOf(text, { width, most, measure });

test.each<[string, string[]]>([
  ['一条路', ['一条路']],
  ['', []],
  [' \n ', []],
  ['一二三四五六七八九十', ['一二三四五六七八九十']],
  ['一二三四五六七八九十一', ['一二三四五六七八九十', '一']],
  ['一二三四五\n六七', ['一二三四五 六七']],
  // What closes a sentence takes the sign before it along.
  ['一二三四五六七八九十。好', ['一二三四五六七八九', '十。好']],
  ['一二三四五六七八九十”。好', ['一二三四五六七八九', '十”。好']],
  // A number with its letters stays whole; one longer than a line cannot.
  ['一二三四五六七八 2026ABC', ['一二三四五六七八', '2026ABC']],
  ['ABCDEFGHIJKLMNOPQRSTUVWXY', ['ABCDEFGHIJKLMNOPQRST', 'UVWXY']],
  ['一二三四五六七八九👩🏽‍🌾好', ['一二三四五六七八九', '👩🏽‍🌾好']],
  ['一二三四五六七八九e\u0301好', ['一二三四五六七八九e\u0301', '好']],
])('%j', (text, lines) => {
  expect(set(text)).toEqual(lines);
});

test('what is left out is said, and the last line still fits', () => {
  expect(set('一二三四五六七八九十一二三四五六七八九十一', 100, 2)).toEqual([
    '一二三四五六七八九十',
    '一二三四五六七八九…',
  ]);
});

test('only closing signs: still lines that end', () => {
  expect(set('。'.repeat(25)).map((line) => line.length)).toEqual([10, 10, 5]);
});

test('any text: as many lines as asked for at most, each within its width, nothing lost but at the end', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (one, most) => {
      const lines = set(one, 60, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      const whole = lines.join('').replace(/…$/, '').replace(/\s/g, '');
      expect(one.replace(/\s/g, '').startsWith(whole)).toBe(true);
      for (const line of lines) {
        // One sign that is wider than the line cannot be broken.
        expect(measure(line) <= 60 || Array.from(line).length <= 12).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
