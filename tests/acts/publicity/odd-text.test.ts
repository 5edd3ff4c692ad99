import type { Input } from '../../../src/contract/contract';
import * as fc from '../../support/random';
import { handIn, openStoryCounty, publishOne, textWith } from './story-county';

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
  for (const empty of ['', ' ', '\u200b\u200b', '\u3164', '\u2800', '\u0301', '　']) {
    const { story, edition } = await county.call('publicity.save', 'writer', {
      ...textWith(),
      title: empty,
    });
    const { refusal } = await county.answer('publicity.submit', 'writer', { story, edition });
    expect([empty, refusal?.code, refusal?.field]).toEqual([empty, 'story-title-needed', 'title']);
  }
});

describe('what is one line', () => {
  type Text = Partial<Input<'publicity.save'>>;
  const figure = (value: string, label: string): Text => ({
    blocks: [{ kind: 'figure', value, label }],
  });
  const person = (name: string, takenBy: string): Text => ({
    people: [{ name, takenBy, pictures: [], way: 'spoken', until: '2027-01-01' }],
  });
  const fields: readonly (readonly [what: string, of: (line: string) => Text, field: string])[] = [
    ['a title', (title) => ({ title }), 'title'],
    ['a heading', (text) => ({ blocks: [{ kind: 'heading', text }] }), 'blocks.0.text'],
    [
      'who said it',
      (from) => ({ blocks: [{ kind: 'quote', text: '一\n二', from }] }),
      'blocks.0.from',
    ],
    ['a figure', (line) => figure(line, '亩数'), 'blocks.0.value'],
    ['what a figure is of', (line) => figure('320', line), 'blocks.0.label'],
    ['a name', (line) => person(line, '李一'), 'people.0.name'],
    ['who asked them', (line) => person('岳老三', line), 'people.0.takenBy'],
  ];

  test.each(fields)(
    '%s of two lines is refused with the place, and kept on one',
    async (_what, of, field) => {
      const county = await openStoryCounty();
      const save = (line: string) =>
        county.answer('publicity.save', 'writer', { ...textWith(), ...of(line) });
      for (const end of ['\n', '\r', '\r\n', '\u2028', '\u2029']) {
        const { refusal } = await save(`坚果园${end}做法`);
        expect(refusal).toMatchObject({ code: 'input-invalid', field });
        expect(refusal?.message).toContain('“坚果园”后面换了行');
      }
      expect((await save('坚果园\t做法')).refusal).toBeUndefined();
    },
  );

  test('a paragraph, a quote and a remark may have as many as they like', async () => {
    const county = await openStoryCounty();
    const story = await handIn(county, {
      ...textWith(),
      blocks: [
        { kind: 'paragraph', text: '一\n二\u2028三' },
        { kind: 'quote', text: '四\r\n五', from: '岳老三' },
      ],
    });
    const remarks = [{ text: '第一\n第二' }];
    const back = { story, version: 1, decision: 'hand-back' as const, remarks };
    expect(await county.code('publicity.review', 'clerk', back)).toBe('done');
  });
});
