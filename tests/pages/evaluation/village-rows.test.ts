import type { ListAnswer } from '../../../src/pages/evaluation/list/village-rows';
import { kindOf, rowsOf } from '../../../src/pages/evaluation/list/village-rows';

type Item = ListAnswer['assemblies'][number];
const assembly = (village: string, number: number, state: Item['state'], day: string): Item => ({
  ...{ assembly: `assembly:${village}:2026-Q4:${number}`, village, villageName: `${village} 村` },
  ...{ quarter: '2026-Q4', number, day, lastDay: '2027-01-10', place: '村委会', state },
  stateWords: '',
});
const answer: ListAnswer = {
  round: 'open',
  assemblies: [
    assembly('a', 1, 'published', '2026-11-01'),
    assembly('a', 2, 'planned', '2026-11-20'),
    assembly('b', 1, 'published', '2026-11-02'),
    assembly('c', 1, 'open', '2026-11-19'),
  ],
  without: [{ village: 'd', villageName: 'd 村' }],
};

test('one row for each village: without an assembly first, then under way, then published', () => {
  const rows = rowsOf(answer);
  expect(rows.map(({ village }) => village)).toEqual(['d', 'c', 'a', 'b']);
  expect(rows.map(kindOf)).toEqual(['none', 'going', 'going', 'published']);
});

test('a village that rates again stands where its re-test stands', () => {
  const a = rowsOf(answer).find(({ village }) => village === 'a');
  expect([a?.latest?.number, a?.earlier.map(({ number }) => number)]).toEqual([2, [1]]);
});
