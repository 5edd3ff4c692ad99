import * as fc from '../../support/random';
import { openStoryCounty, publishOne, textWith } from './story-county';

const LINES = 10_000;
const AT_ONCE = 100;

/** What stands in documents, what people paste, and what people try. */
const pieces = [
  ...['<b>', '</script>', '<img src=x onerror=alert(1)>', '&amp;', '&#x202e;', '{{title}}', '${1}'],
  ...[
    '=1+1',
    '+86',
    '-2',
    '@SUM(A1)',
    '=HYPERLINK("x")',
    '\t',
    '\r\n',
    '\\u0000',
    '%00',
    "' or 1=1 --",
  ],
  ...[
    '$date',
    '{"$where":"1"}',
    '__proto__',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u2028',
    '\ufffd',
  ],
  ...[
    '\u{1f468}\u200d\u{1f33e}',
    '\u{20bb7}',
    '𠮷野家',
    'é',
    'e\u0301',
    'ก็็็็',
    '\u{e0041}',
    '\uffff',
  ],
  ...['李一', '三年', ' ', '　', '\n', '٣', 'שלום', 'مرحبا', '\u0301', '¥', '“”', '\\', '"', '`'],
];
/** What would turn the text around it, what is no letter, and what no store can keep. */
const refusedPieces = [
  ...['\u202e', '\u202a', '\u2066', '\u2069', '\u200f', '\u0000', '\u0007', '\u001b', '\u0085'],
  ...['\ud800', '\udc00'],
];

const line = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom(...refusedPieces) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Told a second time: half a pair, or a control character that is no tab or line end, or a turner. */
function isOdd(text: string): boolean {
  return [...text].some((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    const control = (point < 32 && ![9, 10, 13].includes(point)) || (point > 126 && point < 160);
    const half = point >= 0xd800 && point <= 0xdfff;
    const turner =
      (point >= 0x202a && point <= 0x202e) ||
      (point >= 0x2066 && point <= 0x2069) ||
      [0x61c, 0x200e, 0x200f].includes(point);
    return control || half || turner;
  });
}

test('10,000 odd lines are kept to the letter or refused with the place and the reason', async () => {
  const county = await openStoryCounty();
  const lines = fc.sample(line, LINES);
  let odd = 0;
  for (let i = 0; i < lines.length; i += AT_ONCE) {
    const some = lines.slice(i, i + AT_ONCE);
    const good: string[] = [];
    for (const text of some) {
      if (!isOdd(text)) {
        good.push(text);
        continue;
      }
      odd += 1;
      const blocks = [{ kind: 'paragraph' as const, text }];
      const { refusal } = await county.answer('publicity.save', 'writer', {
        ...textWith(),
        blocks,
      });
      expect(refusal).toMatchObject({ code: 'input-invalid', field: 'blocks.0.text' });
      expect(refusal?.message).toMatch(/字符/);
    }
    const blocks = good.map((text) => ({ kind: 'paragraph' as const, text }));
    const { story } = await county.call('publicity.save', 'writer', { ...textWith(), blocks });
    const kept = await county.call('publicity.story', 'writer', { story });
    expect(kept.blocks).toEqual(blocks);
  }
  // The corpus has enough of both kinds to mean something.
  expect(odd).toBeGreaterThan(LINES / 20);
  expect(odd).toBeLessThan(LINES * 0.9);
}, 120_000);

test('what is published is read to the letter, in every kind of block', async () => {
  const county = await openStoryCounty();
  const text = `${pieces.join('')}`.slice(0, 30);
  const blocks = [
    { kind: 'heading', text },
    { kind: 'paragraph', text: pieces.join('') },
    { kind: 'figure', value: text, label: text },
    { kind: 'quote', text, from: text },
  ] as const;
  const story = await publishOne(county, { ...textWith(), title: text, blocks: [...blocks] });
  const read = await county.call('publicity.read', '', { story });
  expect(read.blocks).toEqual(blocks);
  expect(read.title).toBe(text);
});

test('text that shows nothing is no title and no paragraph', async () => {
  const county = await openStoryCounty();
  for (const empty of ['', ' ', '\u200b\u200b', '\u3164', '\u2800', '\u0301', '　\n']) {
    const { story, edition } = await county.call('publicity.save', 'writer', {
      ...textWith(),
      title: empty,
    });
    const { refusal } = await county.answer('publicity.submit', 'writer', { story, edition });
    expect([empty, refusal?.code, refusal?.field]).toEqual([empty, 'story-title-needed', 'title']);
  }
});
