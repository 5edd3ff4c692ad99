import type { Drawn, PosterWords } from '../../../src/pages/publicity/poster/layout';
import { POSTER, layPoster } from '../../../src/pages/publicity/poster/layout';

const words: PosterWords = {
  ...{ title: '一条路修了三年', place: '弄璋镇弄璋村', county: '盈江县', demo: false },
  ...{ excerpt: '村里的路修好了，运坚果不用再等天晴。'.repeat(20), hasPicture: true },
  scanWith: '微信扫一扫，看全文',
};
/** Every sign as wide as it is high. */
const lay = (over: Partial<PosterWords> = {}) =>
  layPoster(
    { ...words, ...over },
    ({ size }) =>
      (text) =>
        Array.from(text).length * size,
  );
const texts = (drawn: readonly Drawn[]) =>
  drawn.flatMap((one) => (one.kind === 'text' ? [one] : []));

const longest = '在'.repeat(60);

test.each<[string, Partial<PosterWords>]>([
  ['the usual', {}],
  ['the longest title', { title: longest }],
  ['without a picture', { title: longest, hasPicture: false }],
  ['without a code', { title: longest, scanWith: undefined, demo: true }],
  ['with nothing to say', { title: '', excerpt: '', county: '' }],
  ['of the longest names', { place: longest, county: longest, demo: true }],
])('%s: every word within the poster, no line over another', (_name, over) => {
  const set = texts(lay(over));
  for (const { text, x, y, type } of set) {
    expect(x + Array.from(text).length * type.size).toBeLessThanOrEqual(POSTER.width);
    expect(y - type.size / 2).toBeGreaterThanOrEqual(0);
    expect(y + type.size / 2).toBeLessThanOrEqual(POSTER.height);
  }
  const tops = set.map(({ y, type }) => [y - type.size / 2, y + type.size / 2] as const);
  tops.slice(1).forEach(([top], i) => expect(top).toBeGreaterThanOrEqual(tops[i]?.[1] ?? 0));
});

test('title, village, two lines of text and whose it is, beside the code', () => {
  const set = texts(lay()).map(({ text }) => text);
  expect(set.slice(0, 2)).toEqual(['一条路修了三年', '弄璋镇弄璋村']);
  expect(set[3]).toMatch(/…$/);
  expect(set.slice(4)).toEqual(['盈江县典型案例', '微信扫一扫，看全文']);
  expect(lay().map(({ kind }) => kind)).toContain('code');
});

test('where there is no code one reads where to find it', () => {
  const drawn = lay({ scanWith: undefined });
  expect(drawn.map(({ kind }) => kind)).not.toContain('code');
  expect(
    texts(drawn)
      .map(({ text }) => text)
      .join(''),
  ).toMatch(/在微信里打开“在村”小程序/);
});
