import { changedRests } from '../../../src/core/leave/changed-rests';
import type { Leave } from '../../../src/core/leave/leave';
import { leaveId, leaveRef } from '../../../src/core/leave/places';
import type { Pack } from '../../../src/core/policy/schema';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packNamed } from '../../policies/all-packs';
import { TENANT, stored } from '../attendance/cases';
import { laid, rest, team } from './rest';

const dehong = laid(packNamed('dehong-2021'), 'rotation-rest-group', { of: 'team' });
const share = (oneOf: number): Pack =>
  laid(dehong, 'rotation-rest', {
    ...{ times: 1, days: 7, oneOf },
    ...{ specialPeriodsExcluded: true, besidesHolidays: true },
  });

function asked(person: string, at: string, from: string, to = from, over: Partial<Leave> = {}) {
  const body = rest(from, to, {
    person,
    name: person,
    askedAt: `2026-11-02T0${at}:00:00Z`,
    ...over,
  });
  return stored(leaveRef(TENANT, leaveId(person, 1)), body);
}
const changed = (leaves: ReturnType<typeof asked>[], after: Pack, before = dehong) =>
  changedRests({ leaves, postings: team(6), calendar: officialCalendar }, () => ({
    before,
    after,
  }));

test('who asked last has no place where fewer may rest at once, and the day before or after has', () => {
  const two = [asked('p1', '1', '2026-11-10'), asked('p2', '2', '2026-11-10')];
  expect(changed(two, share(3))).toEqual([]);
  expect(changed(two, share(6))).toMatchObject([
    {
      ...{ kind: 'rest', id: 'leave:p2:1', name: 'p2' },
      before: expect.stringMatching(/^可以轮休：.*最多 2 人/) as unknown,
      after: expect.stringMatching(/^不能轮休：11 月 10 日轮休的人已满/) as unknown,
    },
  ]);
  const apart = [asked('p1', '1', '2026-11-10'), asked('p2', '2', '2026-11-11')];
  expect(changed(apart, share(6))).toEqual([]);
});

test('what was handed back, or ended before its day, takes no place', () => {
  const second = asked('p2', '2', '2026-11-10');
  const back = asked('p1', '1', '2026-11-10', '2026-11-10', { state: 'sent-back' });
  expect(changed([back, second], share(6))).toEqual([]);
  const returned = { on: '2026-11-10', early: 1, late: 0 };
  const ended = asked('p1', '1', '2026-11-10', '2026-11-10', { state: 'returned', returned });
  expect(changed([ended, second], share(6))).toEqual([]);
});

test('a rest longer than the new limit is told, one as long is not; other words alone are no change', () => {
  const limit = (days: number) =>
    laid(dehong, 'rotation-rest', {
      ...{ times: 1, days, oneOf: 3 },
      ...{ specialPeriodsExcluded: true, besidesHolidays: true },
    });
  const three = [asked('p1', '1', '2026-11-10', '2026-11-12')];
  expect(changed(three, limit(3))).toEqual([]);
  expect(changed(three, limit(2))).toHaveLength(1);
});

test('where nobody could be counted before, it could be had after; other leave is none of it', () => {
  const one = asked('p1', '1', '2026-11-10');
  const [found] = changed([one], dehong, packNamed('dehong-2021'));
  expect(found?.before).toMatch(/^不能轮休/);
  const personal = asked('p1', '1', '2026-11-10', '2026-11-10', { kind: 'personal' });
  expect(changed([personal], dehong, packNamed('dehong-2021'))).toEqual([]);
  const nothing = { leaves: [one], postings: team(6), calendar: officialCalendar };
  expect(changedRests(nothing, () => undefined)).toEqual([]);
});
