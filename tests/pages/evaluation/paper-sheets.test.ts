import type { PaperForm } from '../../../src/pages/evaluation/paper/sheets';
import { saySheet, sheetOf } from '../../../src/pages/evaluation/paper/sheets';

const options = [
  { option: 'good', text: '好' },
  { option: 'fair', text: '较好' },
  { option: 'unknown', text: '不了解' },
] as const;
const rated = { party: 'cadres', ratedOn: '帮扶成效' } as const;
const form: PaperForm = {
  party: 'villagers',
  partyName: '村群众',
  way: 'secret',
  rates: [
    { subject: 'cadres:a', name: '陈明远', ...rated },
    { subject: 'cadres:b', name: '杨秀兰', ...rated },
  ],
};
const read = (text: string) => sheetOf(text, form, [...options]);

test('a digit for each question, in order; what follows is the comment', () => {
  expect(read('13')).toEqual({ sheet: { ratings: ['good', 'unknown'] } });
  expect(read('  21  路灯 坏了 ')).toEqual({
    sheet: { ratings: ['fair', 'good'], comment: '路灯 坏了' },
  });
});

test.each([
  ['1', '现在是 1 个'],
  ['123', '现在是 3 个'],
  ['路灯坏了', '现在是 0 个'],
  ['10', '1 到 3'],
  ['14', '1 到 3'],
])('%s is said to be wrong, not guessed', (text, words) => {
  expect(read(text)).toEqual({ wrong: expect.stringContaining(words) as unknown });
});

test('a sheet reads as names and words, to be compared with the paper', () => {
  const sheet = { ratings: ['good', 'unknown'], comment: '路灯坏了' } as const;
  const said = saySheet({ ...sheet, ratings: [...sheet.ratings] }, form, [...options]);
  expect(said).toBe('陈明远 好，杨秀兰 不了解。意见：路灯坏了');
});
