import type { AssessmentSheet } from '../../../src/core/assessment/sheet';
import { assessmentSheetRef } from '../../../src/core/assessment/places';
import { isUnqualified } from '../../../src/core/proposal/open';
import type { Stored } from '../../../src/core/records';

const sheet = (over: Partial<AssessmentSheet>): Stored<'assessmentSheet'> => ({
  ...assessmentSheetRef('t', 'assessmentSheet:630000:2025:annual:ann'),
  version: 1,
  body: {
    ...{ round: 'assessmentRound:630000:2025:annual', year: '2025', time: 'annual' },
    ...{
      person: 'ann',
      name: '安',
      village: 'v',
      villageName: '村',
      township: 't',
      unit: 'unit:u',
    },
    ...{ position: 'member', from: '2025-01-01', to: '2025-12-31', opinions: [], steps: [] },
    ...{ state: 'closed', closedOn: '2026-02-05' },
    decided: { grade: 'unqualified', reason: '', on: '2026-01-20', by: ['one'] },
    ...over,
  },
});

/** Whether Qinghai 6 would bar somebody who is recalled on the day. */
const on = (day: string, over: Partial<AssessmentSheet> = {}) =>
  isUnqualified({ effects: [], assessments: [sheet(over)] }, day);

test('不称职 of a closed assessment counts for a recall from its closing to the end of the next year', () => {
  expect(on('2026-02-04')).toBe(false);
  expect(on('2026-02-05')).toBe(true);
  expect(on('2026-12-31')).toBe(true);
  expect(on('2027-01-01')).toBe(false);
});

test('what is not closed, or another grade, counts for nothing', () => {
  expect(on('2026-03-01', { state: 'answered', closedOn: undefined })).toBe(false);
  const basic = { grade: 'basic' as const, reason: '', on: '2026-01-20', by: ['one'] };
  expect(on('2026-03-01', { decided: basic })).toBe(false);
  expect(isUnqualified({ effects: [], assessments: [] }, '2026-03-01')).toBe(false);
});
