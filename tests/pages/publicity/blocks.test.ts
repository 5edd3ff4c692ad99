import type { Block } from '../../../src/core/publicity/story';
import {
  emptyBlock,
  insertBlock,
  isBlank,
  keyed,
  moveBlock,
  unkeyed,
} from '../../../src/pages/publicity/blocks';
import type { Draft } from '../../../src/pages/publicity/write/draft';
import {
  emptyDraft,
  removeBlock,
  putBack,
  removePerson,
  replaceBlock,
  sentIndex,
  takeOut,
  textOf,
  tickNobody,
  tickPerson,
} from '../../../src/pages/publicity/write/draft';
import * as fc from '../../support/random';

const texts: Block[] = ['一', '二', '三'].map((text) => ({ kind: 'paragraph', text }));

test('a block goes behind the one it was asked for at, or to the end', () => {
  const words = (blocks: readonly Block[]) =>
    blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));
  const blocks = keyed(texts);
  expect(words(insertBlock(blocks, emptyBlock('quote'), 0))).toEqual(['一', 'quote', '二', '三']);
  expect(words(insertBlock(blocks, emptyBlock('quote')))).toEqual(['一', '二', '三', 'quote']);
});

test('keys stay with their blocks and no two are alike, whatever is done', () => {
  const deed = fc.oneof(
    fc.record({ insert: fc.nat(6) }),
    fc.record({ move: fc.nat(6), by: fc.constantFrom(-1 as const, 1 as const) }),
    fc.record({ remove: fc.nat(6) }),
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
      let draft: Draft = { ...emptyDraft, blocks: keyed(texts) };
      for (const each of deeds) {
        const { blocks } = draft;
        if ('insert' in each) {
          draft = { ...draft, blocks: insertBlock(blocks, emptyBlock('paragraph'), each.insert) };
        } else if ('move' in each) {
          const moved = moveBlock(blocks, each.move, each.by);
          expect([...moved].map(({ key }) => key).sort()).toEqual(
            blocks.map(({ key }) => key).sort(),
          );
          draft = { ...draft, blocks: moved };
        } else draft = removeBlock(draft, each.remove);
        const keys = draft.blocks.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }
      expect(unkeyed(draft.blocks).every((block) => !('key' in block))).toBe(true);
    }),
  );
});

test('up and down again is where it was; the first does not go up', () => {
  const blocks = keyed(texts);
  expect(moveBlock(moveBlock(blocks, 1, -1), 0, 1)).toEqual(blocks);
  expect(moveBlock(blocks, 0, -1)).toEqual(blocks);
  expect(moveBlock(blocks, 2, 1)).toEqual(blocks);
});

test('only what holds no word and no picture is blank', () => {
  expect(isBlank({ kind: 'quote', text: ' ', from: '' })).toBe(true);
  expect(isBlank({ kind: 'quote', text: '', from: '岳老三' })).toBe(false);
  expect(isBlank({ kind: 'figure', value: '', label: '\n' })).toBe(true);
  expect(isBlank({ kind: 'photo', picture: 'file:a', caption: '' })).toBe(false);
});

const shown = (name: string, pictures: string[]) => ({
  ...{ name, pictures, way: 'spoken' as const, takenBy: '陈明远', until: '2027-11-20' },
});
const withPhoto: Draft = {
  ...emptyDraft,
  blocks: keyed([{ kind: 'photo', picture: 'file:a', caption: '收果' }]),
  people: [shown('岳老三', []), shown('李大妈', ['file:a'])],
};
const seenIn = ({ people }: Draft) =>
  people.filter(({ pictures }) => pictures.includes('file:a')).map(({ name }) => name);
const nobodyIn = ({ blocks: [first] }: Draft) => first?.kind === 'photo' && first.nobody;

test('who is in a picture and that nobody is never stand together', () => {
  const nobody = tickNobody(withPhoto, 0, true);
  expect([seenIn(nobody), nobodyIn(nobody)]).toEqual([[], true]);
  const somebody = tickPerson(nobody, 0, 0, true);
  expect([seenIn(somebody), nobodyIn(somebody)]).toEqual([['岳老三'], undefined]);
  expect(seenIn(tickPerson(somebody, 0, 0, false))).toEqual([]);
});

test('with a picture goes who was in it, but not that they agreed', () => {
  const { people } = removeBlock(withPhoto, 0);
  expect(people.map(({ name, pictures }) => [name, pictures])).toEqual([
    ['岳老三', []],
    ['李大妈', []],
  ]);
  expect(removePerson(withPhoto, 1).people.map(({ name }) => name)).toEqual(['岳老三']);
});

test('what was taken out goes back where it stood, with who was in it, and loses nothing typed since', () => {
  const draft = { ...withPhoto, blocks: [...withPhoto.blocks, ...keyed(texts).slice(1)] };
  const removed = takeOut(draft, 0);
  const since = replaceBlock(removeBlock(draft, 0), 0, { kind: 'paragraph', text: '改过' });
  const back = putBack(since, removed!);
  expect(unkeyed(back.blocks).map((block) => ('text' in block ? block.text : block.kind))).toEqual([
    ...['photo', '改过', '三'],
  ]);
  expect(seenIn(back)).toEqual(['李大妈']);
});

test('who has no name yet, or took it back, is not sent; the others keep their order', () => {
  const people = [
    shown('', []),
    shown('岳老三', []),
    { ...shown('王大爷', []), withdrawnAt: '2026-11-01T00:00:00.000Z' },
    shown('李大妈', []),
  ];
  const sent = textOf({ ...emptyDraft, duty: 'industry', people }).people;
  expect(sent.map(({ name }) => name)).toEqual(['岳老三', '李大妈']);
  expect(people.map((_, at) => sentIndex(people, at))).toEqual([-1, 0, -1, 1]);
});
