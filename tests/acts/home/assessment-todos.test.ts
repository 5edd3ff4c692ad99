import { assessmentTodos } from '../../../cloudfunctions/home/assessment-todos';
import {
  assessmentRoundId,
  assessmentRoundRef,
  assessmentSheetId,
  assessmentSheetRef,
} from '../../../src/core/assessment/places';
import type { AssessmentRound } from '../../../src/core/assessment/round';
import type { AssessmentSheet } from '../../../src/core/assessment/sheet';
import type { Stored } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import type { GrantedRole } from '../../../src/core/roster/people';
import { COUNTY, TENANT, TOWNSHIP, UNIT, VILLAGE } from '../../fixtures/small-county';

const opened = '2026-11-20T02:00:00.000Z';
const id = assessmentRoundId(COUNTY, '2026', 'annual');

function round(over: Partial<AssessmentRound> = {}): Stored<'assessmentRound'> {
  const body: AssessmentRound = {
    ...{ division: COUNTY, countyName: '盈江县', year: '2026', time: 'annual', state: 'open' },
    opinionsUntil: '2026-12-10',
    rule: {
      led: 'county-org',
      ...{ with: [], asks: [], components: [], ratings: false, explanations: [] },
    },
    steps: [{ step: 'open', by: 'one', byName: '人one', at: opened }],
    ...over,
  };
  return { ...assessmentRoundRef(TENANT, id), version: 1, body };
}

function sheet(state: AssessmentSheet['state']): Stored<'assessmentSheet'> {
  const body: AssessmentSheet = {
    ...{ round: id, year: '2026', time: 'annual', person: 'x', name: '人x', village: VILLAGE },
    ...{ villageName: '弄璋村', township: TOWNSHIP, unit: UNIT, position: 'member' },
    ...{ from: '2026-01-01', to: '2026-12-31', state, opinions: [] },
    steps: [{ step: 'decide', by: 'one', byName: '人one', at: '2026-12-20T02:00:00.000Z' }],
  };
  return { ...assessmentSheetRef(TENANT, assessmentSheetId(id, 'x')), version: 1, body };
}

function holder(role: GrantedRole, scope: string): Caller {
  const grants = [{ person: 'x', role, scope, from: '2026-01-01' }];
  return { person: 'x', name: '人x', township: TOWNSHIP, postings: [], grants };
}

const texts = (caller: Caller, day: string, over: Partial<AssessmentRound> = {}) =>
  assessmentTodos([round(over)], [], { caller, day }).map(({ text, since }) => `${text} ${since}`);

test.each([
  ['township-officer', TOWNSHIP],
  ['unit-officer', UNIT],
  ['village-secretary', VILLAGE],
] as const)('a %s is asked for a word until the last day', (role, scope) => {
  const who = holder(role, scope);
  const words = '2026 年年度考核：请写意见，到 12 月 10 日为止；没有派驻干部的不用办';
  expect(texts(who, '2026-12-10')).toEqual([`${words} ${opened}`]);
  expect(texts(who, '2026-12-11')).toEqual([]);
  expect(texts(who, '2026-12-01', { state: 'making' })).toEqual([]);
  expect(texts(who, '2026-12-01', { state: 'closed' })).toEqual([]);
});

test('the county decides once nobody is asked any more', () => {
  const county = holder('county-officer', COUNTY);
  expect(texts(county, '2026-12-10')).toEqual([]);
  expect(texts(county, '2026-12-11')).toEqual([
    '2026 年年度考核：征求意见的日子已过，等提交、决定和归档 2026-12-10T16:00:00.000Z',
  ]);
  expect(texts(holder('county-officer', '520102'), '2026-12-11')).toEqual([]);
});

test('whose result is told signs or objects, and has nothing to do before or after', () => {
  const caller = holder('village-official', VILLAGE);
  const own = (state: AssessmentSheet['state']) =>
    assessmentTodos([], [sheet(state)], { caller, day: '2026-12-20' });
  expect(own('decided')).toEqual([
    {
      kind: 'assessments',
      text: '2026 年年度考核：结果已定，请看一看，签字或提出异议',
      since: '2026-12-20T02:00:00.000Z',
      opens: { page: 'assessment-sheet', query: { sheet: assessmentSheetId(id, 'x') } },
    },
  ]);
  for (const state of ['gathering', 'handed', 'signed', 'closed'] as const) {
    expect(own(state)).toEqual([]);
  }
});
