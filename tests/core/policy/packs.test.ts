import { addDays } from '../../../src/core/calendar/day';
import { explain, ruleNames } from '../../../src/core/policy/explain';
import type { Entry, Pack } from '../../../src/core/policy/schema';
import { parsePack } from '../../../src/core/policy/schema';
import { valueAt, valueOrRefuse } from '../../../src/core/policy/value-at';
import { Refused } from '../../../src/core/refusal';
import { packNamed as pack, packs } from '../../policies/all-packs';

test('the day targets the documents give, from the day they hold', () => {
  expect(valueAt(pack('guizhou-2018'), 'day-target', '2018-08-13')).toBeUndefined();
  expect(valueAt(pack('guizhou-2018'), 'day-target', '2018-08-14')).toEqual({
    days: 20,
    per: 'month',
    of: 'calendar-days',
    inPrinciple: true,
  });
  expect(valueAt(pack('hubei-2016'), 'day-target', '2026-11-21')).toEqual({
    days: 180,
    per: 'year',
    of: 'workdays',
    inPrinciple: false,
  });
});

test('explanations name document and clause', () => {
  expect(explain(pack('guizhou-2018'), 'day-target', '2026-10-31')).toMatchObject({
    title: '在村天数',
    document: 'DB52/T 1272—2018',
    clause: '6.2',
    from: '2018-08-14',
    text: '原则上每月在村不少于 20 天',
    unset: false,
  });
  expect(explain(pack('hubei-2016'), 'day-target', '2026-10-31')).toMatchObject({
    document: '鄂农队办发〔2016〕1号',
    clause: '三.3',
    text: '每年在村不少于 180 个工作日',
  });
});

test('where the source is silent the explanation says that the rule is a convention', () => {
  for (const each of ['guizhou-2018', 'hubei-2016'].map(pack)) {
    expect(explain(each, 'trip-counts', '2026-10-31').note).toMatch(
      /^来源文件未作规定，为本系统约定/,
    );
  }
});

test('every pack says which limit stands behind sign-in by app', () => {
  for (const each of packs) {
    const found = explain(each, 'presence-duty', '2026-10-31');
    expect(found.note).toContain('国办函〔2026〕12号');
    expect(found.note).toContain('据转载件');
  }
});

describe('dated values', () => {
  const base = pack('guizhou-2018');
  const target = (from: string, days: number): Entry<'day-target'> => ({
    from,
    clause: 'x',
    value: { days, per: 'month', of: 'calendar-days', inPrinciple: false },
  });
  const changed: Pack = {
    ...base,
    rules: {
      ...base.rules,
      'day-target': [
        target('2026-11-01', 22),
        target('2018-08-14', 20),
        { from: '2027-01-01', clause: 'y', unset: true, why: '文件缺页' },
      ],
    },
  };

  test('a change holds from its day on, and last month comes out as it did', () => {
    const on = (day: string) => valueAt(changed, 'day-target', day)?.days;
    expect([on(addDays('2026-11-01', -1)), on('2026-11-01'), on('2026-12-31')]).toEqual([
      20, 22, 22,
    ]);
  });

  test('an unset value is no value, is explained as 未设置, and refuses where it is needed', () => {
    expect(valueAt(changed, 'day-target', '2027-01-01')).toBeUndefined();
    const found = explain(changed, 'day-target', '2027-01-01');
    expect(found).toMatchObject({ unset: true, text: '未设置：文件缺页', clause: 'y' });
    expect(() => valueOrRefuse(changed, 'day-target', '2027-01-01')).toThrow(Refused);
  });

  test('without a pack every rule says so', () => {
    for (const rule of ruleNames) {
      const found = explain(undefined, rule, '2026-10-31');
      expect(found.unset).toBe(true);
      expect(found.text).toContain('还没有选定规则包');
    }
  });
});

test('a pack with a value and without a clause is not loaded', () => {
  const uncited = { from: '2026-01-01', value: { counts: true } };
  const bad = { ...packs[0], rules: { ...packs[0]?.rules, 'trip-counts': [uncited] } };
  expect(() => parsePack(bad)).toThrow('trip-counts');
  expect(parsePack(packs[0])).toEqual(packs[0]);
});

describe('a pack is not loaded', () => {
  const rulesWith = (rules: object) => ({ ...packs[0], rules: { ...packs[0]?.rules, ...rules } });
  const entry = { from: '2026-01-01', clause: 'x', value: { counts: true } };

  test.each([
    ['with a rule that there is none of', { 'no-rule': [entry] }, 'no-rule'],
    ['with two values for one day', { 'trip-counts': [entry, entry] }, 'trip-counts'],
    [
      'with a day that does not exist',
      { 'trip-counts': [{ ...entry, from: '2026-02-29' }] },
      'trip',
    ],
    ['with a value of another kind', { 'day-target': [entry] }, 'day-target'],
    ['with more than there is room for', { 'trip-counts': [{ ...entry, more: 1 }] }, 'trip-counts'],
    [
      'with neither value nor reason',
      { 'trip-counts': [{ from: '2026-01-01', clause: 'x' }] },
      'trip',
    ],
    ['with nothing', { 'trip-counts': [] }, 'trip-counts'],
    ['unset without why', { 'trip-counts': [{ ...entry, value: undefined, unset: true }] }, 'trip'],
  ])('%s', (_what, rules, named) => {
    expect(() => parsePack(rulesWith(rules))).toThrow(named);
  });
});
