import { align } from '../../../src/pages/publicity/align';
import { placeRemarks } from '../../../src/pages/publicity/place-remarks';
import * as fc from '../../support/random';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const heading = (text: string) => ({ kind: 'heading' as const, text });

test('equal blocks face each other; one of the same kind between them is the same, changed', () => {
  const before = [heading('做法'), paragraph('一'), paragraph('二')];
  const after = [heading('做法'), paragraph('一改'), paragraph('二')];
  expect(align(before, after)).toEqual([
    { before: 0, after: 0, same: true },
    { before: 1, after: 1, same: false },
    { before: 2, after: 2, same: true },
  ]);
});

test('what was added has no before, what was taken out no after', () => {
  const one = [paragraph('一')];
  const two = [paragraph('一'), heading('新')];
  expect(align(one, two).at(-1)).toEqual({ after: 1, same: false });
  expect(align(two, one).at(-1)).toEqual({ before: 1, same: false });
});

const block = fc
  .tuple(fc.constantFrom('paragraph' as const, 'heading' as const), fc.constantFrom('a', 'b', 'c'))
  .map(([kind, text]) => ({ kind, text }));
const blocks = fc.array(block, { maxLength: 8 });

test('every block of both texts has one place, each text in its order, and same means equal', () => {
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const places = align(before, after);
      const defined = (list: (number | undefined)[]) => list.filter((at) => at !== undefined);
      expect(defined(places.map((place) => place.before))).toEqual(before.map((_, i) => i));
      expect(defined(places.map((place) => place.after))).toEqual(after.map((_, i) => i));
      for (const { before: i, after: j, same } of places) {
        if (i === undefined || j === undefined) expect(same).toBe(false);
        else expect(before[i]?.kind).toBe(after[j]?.kind);
        if (same) expect(before[i!]).toEqual(after[j!]);
      }
    }),
  );
});

test('a text beside itself has not changed', () => {
  fc.assert(
    fc.property(blocks, (text) => {
      expect(align(text, text).every(({ same }) => same)).toBe(true);
    }),
  );
});

test('a remark follows its block when others come before it, and stays when the block is mended', () => {
  const reviewed = [heading('做法'), paragraph('亩产三百')];
  const now = [paragraph('背景'), heading('做法'), paragraph('亩产三百公斤')];
  const remarks = [
    { block: 1, text: '写明单位' },
    { block: 0, text: '换个标题' },
    { text: '再短一点' },
  ];
  const placed = placeRemarks(remarks, reviewed, now);
  expect([...placed.at]).toEqual([
    [2, ['写明单位']],
    [1, ['换个标题']],
  ]);
  expect(placed.whole).toEqual(['再短一点']);
});

test('a remark about what was taken out is not lost', () => {
  const placed = placeRemarks([{ block: 0, text: '删掉' }], [heading('甲')], []);
  expect(placed.whole).toEqual(['删掉（说的那一块已经删了）']);
});
