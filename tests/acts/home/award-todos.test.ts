import { awardTodos } from '../../../cloudfunctions/home/award-todos';
import { awardRoundRef, roundId } from '../../../src/core/awards/places';
import type { AwardRound } from '../../../src/core/awards/round';
import type { Stored } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import type { GrantedRole } from '../../../src/core/roster/people';
import { COUNTY, TENANT, TOWNSHIP, UNIT } from '../../fixtures/small-county';

const opened = '2026-11-20T02:00:00.000Z';

function round(over: Partial<AwardRound> = {}): Stored<'awardRound'> {
  const id = roundId(COUNTY, '2026', 1);
  const body: AwardRound = {
    ...{ division: COUNTY, countyName: '盈江县', year: '2026', number: 1, form: 'awards' },
    ...{ classes: [], nominateUntil: '2026-11-27', contact: { office: '', phone: '' } },
    basis: {
      rule: 'awards',
      title: '',
      document: '',
      clause: '',
      from: '',
      text: '',
      unset: false,
    },
    ...{ state: 'open', listed: {}, openObjections: [] },
    steps: [{ step: 'open', by: 'one', byName: '人one', at: opened }],
    ...over,
  };
  return { ...awardRoundRef(TENANT, id), version: 1, body };
}

function holder(role: GrantedRole, scope: string): Caller {
  const grants = [{ person: 'x', role, scope, from: '2026-01-01' }];
  return { person: 'x', name: '人x', township: TOWNSHIP, postings: [], grants };
}

const county = holder('county-officer', COUNTY);
const texts = (caller: Caller, day: string, over: Partial<AwardRound> = {}) =>
  awardTodos([round(over)], caller, day).map(({ text, since }) => `${text} ${since}`);

const notice = { state: 'notice', notice: { from: '2026-11-30', to: '2026-12-07' } } as const;
const objection = { id: 'o', since: '2026-12-01T02:00:00.000Z' };

test.each([
  ['township-officer', TOWNSHIP],
  ['unit-officer', UNIT],
] as const)('a %s may nominate until the last day', (role, scope) => {
  const who = holder(role, scope);
  const words = `2026 年评优表扬：可以推荐，到 11 月 27 日为止，没有就不用办 ${opened}`;
  expect(texts(who, '2026-11-27')).toEqual([words]);
  expect(texts(who, '2026-11-28')).toEqual([]);
  expect(texts(who, '2026-12-01', notice)).toEqual([]);
});

test('the county reviews once nominating is over, and decides once the notice is', () => {
  expect(texts(county, '2026-11-27')).toEqual([]);
  expect(texts(county, '2026-11-28')).toEqual([
    '2026 年评优表扬：推荐已截止，等审核和公示 2026-11-27T16:00:00.000Z',
  ]);
  expect(texts(county, '2026-12-07', notice)).toEqual([]);
  expect(texts(county, '2026-12-08', notice)).toEqual([
    '2026 年评优表扬：公示期满，等决定 2026-12-07T16:00:00.000Z',
  ]);
  for (const state of ['announced', 'ended'] as const) {
    expect(texts(county, '2026-12-08', { ...notice, state })).toEqual([]);
  }
});

test('an objection waits before anything is decided, and after it was', () => {
  const open = { ...notice, openObjections: [objection] };
  const words = `2026 年评优表扬：1 条异议等核实 ${objection.since}`;
  for (const day of ['2026-12-07', '2026-12-08']) expect(texts(county, day, open)).toEqual([words]);
  expect(texts(county, '2026-12-09', { ...open, state: 'announced' })).toEqual([words]);
  expect(texts(holder('township-officer', TOWNSHIP), '2026-12-07', open)).toEqual([]);
});
