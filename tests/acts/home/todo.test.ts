import { nameOldest, oldestFirst } from '../../../cloudfunctions/home/todo';
import type { Todo } from '../../../cloudfunctions/home/todo';

const on = (day: number): Todo => ({
  ...{ kind: 'leave', text: `${day} 日的`, since: `2026-11-${10 + day}T00:00:00.000Z` },
  opens: { page: 'leave-one', query: { leave: String(day) } },
});
const sayRest = (count: number) => ({
  ...{ text: `另有 ${count} 件`, opens: { page: 'leave' as const, query: {} } },
});
const named = (days: readonly number[]) =>
  nameOldest(days.map(on), sayRest).map(({ text }) => text);

test('up to four are named, the longest waiting first', () => {
  expect(named([])).toEqual([]);
  expect(named([2, 1])).toEqual(['1 日的', '2 日的']);
  expect(named([4, 2, 3, 1])).toEqual(['1 日的', '2 日的', '3 日的', '4 日的']);
});

test('of more, three are named and the rest counted, waiting as long as the oldest of them', () => {
  expect(named([5, 4, 2, 3, 1])).toEqual(['1 日的', '2 日的', '3 日的', '另有 2 件']);
  const rest = nameOldest([5, 4, 2, 3, 1].map(on), sayRest).at(-1);
  expect(rest).toEqual({
    ...{ kind: 'leave', text: '另有 2 件', since: on(4).since },
    opens: { page: 'leave', query: {} },
  });
});

test('of one instant they stay as they were given', () => {
  const same = [on(2), { ...on(1), since: on(2).since }];
  expect(oldestFirst(same)).toEqual(same);
});
