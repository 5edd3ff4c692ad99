import { sheetsOf } from '../../../src/core/assessment/make-sheets';
import type { AssessmentRound } from '../../../src/core/assessment/round';
import type { AssessmentTime } from '../../../src/core/assessment/rule';
import { assessmentFormOf, assessmentRoll, rollColumns } from '../../../src/core/assessment/form';
import type { Posting } from '../../../src/core/roster/people';

const posting = (over: Partial<Posting>): Posting => ({
  ...{ person: 'ann', name: '安', village: '533123104201', township: '533123104' },
  ...{ unit: 'unit:县水利局', position: 'member', teamLeader: false, from: '2024-03-01', ...over },
});

function made(time: AssessmentTime, ...postings: Posting[]) {
  const body: AssessmentRound = {
    ...{ division: '533123', countyName: '盈江县', year: '2026', time, state: 'making' },
    ...{ opinionsUntil: '2026-12-10', steps: [] },
    rule: {
      led: 'county-org',
      ...{ with: [], asks: [], components: [], ratings: false, explanations: [] },
    },
  };
  const round = { id: `assessmentRound:533123:2026:${time}`, body };
  return sheetsOf({ round, postings, nameOf: () => '弄璋村' });
}

const spans = (time: AssessmentTime, ...postings: Posting[]) =>
  made(time, ...postings).map(({ from, to, position }) => [from, to, position]);

test('a year is the posted part of it, with the latest posting', () => {
  expect(spans('annual', posting({}))).toEqual([['2026-01-01', '2026-12-31', 'member']]);
  expect(spans('annual', posting({ from: '2026-12-31' }))).toHaveLength(1);
  expect(spans('annual', posting({ from: '2027-01-01' }))).toEqual([]);
  expect(spans('annual', posting({ to: '2025-12-31' }))).toEqual([]);
  expect(spans('annual', posting({ to: '2026-01-01' }))).toEqual([
    ['2026-01-01', '2026-01-01', 'member'],
  ]);
  const moved = posting({ from: '2026-07-01', position: 'first-secretary' });
  expect(spans('annual', moved, posting({ to: '2026-06-30' }))).toEqual([
    ['2026-01-01', '2026-12-31', 'first-secretary'],
  ]);
});

test('a term is what ends in the year, with the postings it goes on from', () => {
  expect(spans('end-of-term', posting({}))).toEqual([]);
  expect(spans('end-of-term', posting({ to: '2026-05-31' }))).toEqual([
    ['2024-03-01', '2026-05-31', 'member'],
  ]);
  const next = posting({ from: '2025-03-01', to: '2026-05-31' });
  expect(spans('end-of-term', posting({ to: '2025-02-28' }), next)).toEqual([
    ['2024-03-01', '2026-05-31', 'member'],
  ]);
  expect(spans('end-of-term', posting({ to: '2025-02-27' }), next)).toEqual([
    ['2025-03-01', '2026-05-31', 'member'],
  ]);
  // Five years at most are looked at.
  expect(spans('end-of-term', posting({ from: '2016-01-01', to: '2026-05-31' }))).toEqual([
    ['2022-01-01', '2026-05-31', 'member'],
  ]);
});

test('a form prints what is there and leaves the rest empty', () => {
  const [sheet] = made('annual', posting({}));
  if (!sheet) throw new Error('there is a sheet');
  const lines = [{ title: '2026 年在村', text: '到现在计入 190 天', source: '考勤表' }];
  const form = assessmentFormOf(sheet, { lines, readOn: '2026-12-12' });
  expect(form.title).toBe('2026 年年度考核表');
  expect(form.data).toContainEqual({ name: '2026 年在村', text: '到现在计入 190 天' });
  expect(form.result).toContainEqual({ name: '等次', text: '' });
  expect(assessmentRoll([sheet])).toEqual([
    ['安', '弄璋村', '工作队员', '县水利局', '', '征求意见'],
  ]);
  expect(assessmentRoll([sheet])[0]).toHaveLength(rollColumns.length);
});
