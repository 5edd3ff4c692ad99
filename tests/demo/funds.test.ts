import { sumsOf } from '../../src/core/funds/fund-book';
import { deskOf } from '../../src/core/funds/fund-desk';
import { isLate } from '../../src/core/funds/village-project';
import { dayOf } from '../../src/core/calendar/day';
import { bodiesOf, now, planned } from './county';

const writes = planned();
const books = [...bodiesOf(writes, 'fundBook').values()];

test('money came, went and waits; no day of it is still to come', () => {
  expect(books.length).toBeGreaterThan(5);
  for (const { entries } of books) {
    expect(sumsOf(entries).balance).toBeGreaterThan(0);
    expect(entries.every(({ on, fen }) => on <= dayOf(now) && fen > 0)).toBe(true);
  }
});

test('what waits lies on its desk, and nothing else does', () => {
  const waiting = books.flatMap((book) =>
    book.entries
      .filter(({ state }) => state === 'waiting')
      .map((entry) => `${deskOf(entry, book)} ${book.village}`),
  );
  const desks = [...bodiesOf(writes, 'fundDesk').values()];
  const lie = desks.flatMap(({ place, books: own }) =>
    own.flatMap(({ village, count }) => Array.from({ length: count }, () => `${place} ${village}`)),
  );
  expect(waiting.length).toBeGreaterThan(1);
  expect(lie.sort()).toEqual(waiting.sort());
});

test('every project that money was spent on is there, and one is late', () => {
  const projects = bodiesOf(writes, 'villageProject');
  const named = books.flatMap(({ entries }) => entries.flatMap(({ project }) => project ?? []));
  expect(named.every((id) => projects.has(id))).toBe(true);
  expect([...projects.values()].filter((each) => isLate(each, dayOf(now)))).toHaveLength(1);
});
