import type { SharedOpen } from '../../../src/core/sharing/card';
import { countOpens, emptySpread } from '../../../src/core/sharing/count';
import { MOST_WAITING, openRefs } from '../../../src/core/sharing/places';
import { seeSpread } from '../../../src/core/sharing/spread';

const open = (over: Partial<SharedOpen> = {}): SharedOpen => ({
  ...{ of: 'story:533123104201:ABCD', card: 'abcdefghjk', channel: 'chat', day: '2026-11-20' },
  opening: 'aaabbbcccddd',
  ...over,
});

test('“at least” from the number waiting at which some may have found no place', () => {
  const count = (waiting: number) => countOpens(emptySpread('story'), [open()], waiting).atLeast;
  expect(count(MOST_WAITING / 4 - 1)).toBeUndefined();
  expect(count(MOST_WAITING / 4)).toBe(true);
});

test('once said, “at least” stays', () => {
  const many = countOpens(emptySpread('story'), [open()], MOST_WAITING);
  expect(countOpens(many, [open()], 1).atLeast).toBe(true);
});

test('a card keeps the channel of its first opening, and the earliest day', () => {
  const opens = [open(), open({ channel: 'poster', day: '2026-11-19' })];
  expect(countOpens(emptySpread('story'), opens, 2).cards).toEqual([
    { card: 'abcdefghjk', channel: 'chat', since: '2026-11-19', opens: 2 },
  ]);
});

test('cards of one day stand by their id, whatever their number', () => {
  const cards = [
    { card: 'b', channel: 'chat', since: '2026-11-20', opens: 9 },
    { card: 'a', channel: 'chat', since: '2026-11-20', opens: 1 },
    { card: 'c', channel: 'chat', since: '2026-11-19', opens: 5 },
  ] as const;
  const seen = seeSpread({ of: 'story', cards, others: {} });
  expect(seen.cards.map(({ card }) => card)).toEqual(['c', 'a', 'b']);
});

test('an opening has four places, told from itself', () => {
  const ids = openRefs('small', 'story:1', 'aaabbbcccddd').map(({ id }) => id);
  expect(ids).toEqual(['aaa', 'bbb', 'ccc', 'ddd'].map((place) => `open:story:1:${place}`));
});
