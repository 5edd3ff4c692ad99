import type { Register } from '../../../src/core/attendance/register';
import { currentRegister, postedMonth } from '../../../src/core/attendance/open-register';
import { changedRankings } from '../../../src/core/proposal/changed-rankings';
import { changedStrikes } from '../../../src/core/proposal/changed-strikes';
import type { Pack, RuleName } from '../../../src/core/policy/schema';
import { valueAt } from '../../../src/core/policy/value-at';
import type { Posting } from '../../../src/core/roster/people';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packNamed } from '../../policies/all-packs';
import { workdaysOf } from '../../acts/proposal/proposal-county';
import { TOWNSHIP, posting, present } from '../attendance/cases';
import { breachOn } from './cases';

function withValue(pack: Pack, rule: RuleName, value: unknown): Pack {
  const rules = { ...pack.rules, [rule]: [{ from: '2016-01-01', clause: '', value }] };
  return { ...pack, rules } as Pack;
}

describe('the ladder', () => {
  const guizhou = packNamed('guizhou-2018');
  const ladder = valueAt(guizhou, 'strike-ladder', '2026-11-20')!;
  const person = posting({ person: 'p1' });
  const breaches = [breachOn('2026-09-03'), breachOn('2026-10-09')];
  const records = [{ person: 'p1', breaches, lastDay: '2026-10-09' }];
  const changed = (after: Pack, from = '2026-01-01') =>
    changedStrikes({ records, postings: [person], from }, () => ({ before: guizhou, after }));

  test('counted by the year, or the second step moved: whose and what', () => {
    expect(changed(guizhou)).toEqual([]);
    const steps = ladder.steps.map((step) => (step.at === 2 ? { ...step, at: 3 } : step));
    const later = changed(withValue(guizhou, 'strike-ladder', { ...ladder, steps }));
    expect(later).toMatchObject([
      { kind: 'strike', id: 'check:2026-10-09', name: person.name, village: person.village },
    ]);
    expect(later[0]?.before).toMatch(/^本次派驻期内第 2 次.*取消/);
    expect(later[0]?.after).not.toContain('取消');
  });

  test('what lies before the time that is tried counts and is not told', () => {
    const steps = ladder.steps.map((step) => ({ ...step, person: [] }));
    const after = withValue(guizhou, 'strike-ladder', { ...ladder, steps });
    expect(changed(after).map(({ id }) => id)).toEqual(breaches.map(({ check }) => check));
    expect(changed(after, '2026-09-04').map(({ id }) => id)).toEqual(['check:2026-10-09']);
  });

  test('without a ladder nothing would be proposed', () => {
    const bare = { ...guizhou, rules: { ...guizhou.rules, 'strike-ladder': undefined } } as Pack;
    expect(changed(bare).map(({ after }) => after)).toEqual(['不提出处置建议', '不提出处置建议']);
  });
});

describe('the ranking', () => {
  const dehong = packNamed('dehong-2021');
  const ordered = valueAt(dehong, 'ranking', '2026-11-20')!;
  const month = '2026-10';
  const people = ['甲', '乙', '丙'].map((name, i) => posting({ person: `p${i}`, name }));
  const days = workdaysOf(month);

  /** In the village on every workday but so many. */
  function sheet(one: Posting, missed: number): Register {
    const posted = postedMonth([one], one.village, month)!;
    const kept = days.slice(missed).map((day) => [day, present(day)]);
    const marks = Object.fromEntries(kept) as Register['days'];
    return { ...currentRegister(posted, undefined), days: marks, state: 'confirmed' };
  }
  const registers = people.map((one, i) => sheet(one, i + 1));
  const changed = (after: Pack, sheets = registers, before = dehong) =>
    changedRankings(
      {
        ...{ months: [month], registers: sheets, townships: new Map([[TOWNSHIP, '弄璋镇']]) },
        context: { calendar: officialCalendar, today: '2026-11-20' },
      },
      () => ({ before, after }),
    );

  test('fewer are named, by name; as many are no change', () => {
    expect(changed(withValue(dehong, 'ranking', { ...ordered, last: 3 }))).toEqual([]);
    expect(changed(withValue(dehong, 'ranking', { ...ordered, last: 2 }))).toEqual([
      {
        ...{ kind: 'ranking', id: `${TOWNSHIP} ${month}`, name: '弄璋镇', village: '' },
        ...{ what: '2026 年 10 月末位名单', before: '丙、乙、甲', after: '丙、乙' },
      },
    ]);
  });

  test('switched off, nobody is named; before all sheets are confirmed nobody is either way', () => {
    const off = withValue(dehong, 'ranking', { ...ordered, ordered: false });
    expect(changed(off).map(({ after }) => after)).toEqual(['不排名']);
    const [first, ...rest] = registers as [Register, ...Register[]];
    expect(changed(off, [{ ...first, state: 'signed' }, ...rest])).toEqual([]);
    const guizhou = packNamed('guizhou-2018');
    expect(changed(guizhou, registers, guizhou)).toEqual([]);
  });
});
