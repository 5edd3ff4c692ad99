import type { Input } from '../../../src/contract/contract';
import { daysFrom } from '../../../src/core/calendar/day';
import type { RuleName } from '../../../src/core/policy/schema';
import { valueAt } from '../../../src/core/policy/value-at';
import { countyRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { UNPLACED, VILLAGE, openCounty } from '../../fixtures/open-county';
import { packOf } from '../../../src/policies/packs';

const TODAY = '2026-11-20';
const document = '盈组发〔2026〕3号';
const target = (days: number) => ({ days, per: 'month', of: 'calendar-days', inPrinciple: false });

let county: County;

beforeEach(async () => {
  county = await openCounty();
});

function lay(over: Partial<Input<'policy.layValue'>> = {}) {
  const input = { rule: 'day-target', from: TODAY, value: target(22), document, ...over };
  return county.answer('policy.layValue', 'county', input);
}

async function ruleOn(rule: string, day: string) {
  const { headings } = await county.call('policy.show', 'county', { day });
  return headings.flatMap(({ rules }) => rules).find((each) => each.rule === rule);
}

test('a value holds from its day on, with the county’s document; before it the pack’s stands', async () => {
  const { output } = await lay();
  expect(output).toEqual({ rule: 'day-target', from: TODAY, text: '每月在村不少于 22 天' });
  expect(await ruleOn('day-target', '2026-11-19')).toMatchObject({
    ...{ text: '原则上每月在村不少于 20 天', document: 'DB52/T 1272—2018', county: false },
  });
  expect(await ruleOn('day-target', TODAY)).toMatchObject({
    ...{ text: '每月在村不少于 22 天', document, from: TODAY, county: true, state: 'set' },
    note: '本县自定（县干部录入），在 DB52/T 1272—2018 之外执行',
    history: [
      { from: TODAY, text: '每月在村不少于 22 天', document },
      { from: '2018-08-14', text: '原则上每月在村不少于 20 天', document: 'DB52/T 1272—2018 6.2' },
    ],
  });
});

test('figures of this month go by it, those of last month as they did', async () => {
  await lay();
  const month = async (asked: string) => {
    const shown = await county.call('attendance.month', 'member', {
      cadre: 'member',
      month: asked,
    });
    const [first] = shown.explanations;
    return [shown.summary.target, first?.document];
  };
  expect(await month('2026-10')).toEqual([20, 'DB52/T 1272—2018']);
  expect(await month('2026-11')).toEqual([22, document]);
});

test('an unset value is filled, a rule the document lacks is laid', async () => {
  expect((await lay({ rule: 'assessment-details', value: { scored: true } })).output?.text).toBe(
    '按分数考核',
  );
  const measures = { rule: 'strike-unit-measure', value: { measures: ['no-unit-honours'] } };
  expect((await lay(measures)).output?.text).toBe('取消单位评先资格');
  expect(await ruleOn('strike-unit-measure', '2026-11-19')).toMatchObject({ state: 'unset' });
  expect(await ruleOn('strike-unit-measure', TODAY)).toMatchObject({ state: 'set', county: true });
});

test('two values for one day are refused, another day is another value', async () => {
  await lay();
  const again = await lay({ value: target(23) });
  expect(again.refusal).toMatchObject({ code: 'value-day-taken', field: 'from' });
  expect(await lay({ from: '2026-11-21', value: target(23) })).toHaveProperty('output');
  expect((await ruleOn('day-target', TODAY))?.text).toContain('22');
  expect((await ruleOn('day-target', '2026-11-21'))?.text).toContain('23');
});

test('of two officers who lay a value for one day at once, one is told', async () => {
  const both = await Promise.all([lay({ value: target(22) }), lay({ value: target(23) })]);
  expect(both.filter(({ output }) => output)).toHaveLength(1);
  expect(both.flatMap(({ refusal }) => refusal?.code ?? [])).toEqual(['value-day-taken']);
});

test('sent twice with one key it is laid once', async () => {
  const input = { rule: 'day-target', from: TODAY, value: target(22), document };
  const twice = { key: 'the-same' };
  const first = await county.call('policy.layValue', 'county', input, twice);
  expect(await county.call('policy.layValue', 'county', input, twice)).toEqual(first);
  expect((await ruleOn('day-target', TODAY))?.history).toHaveLength(2);
});

test('from today on, never back', async () => {
  const past = await lay({ from: '2026-11-19' });
  expect(past.refusal).toEqual({
    code: 'value-from-past',
    message: '自定的值只能从 2026-11-20 或更晚的日子起；以前的结果不变。',
    field: 'from',
  });
});

test.each([
  [{ value: target(0) }, 'value.days', '“天数”请填 1 到 366 的整数。'],
  [{ value: target(367) }, 'value.days', '“天数”请填 1 到 366 的整数。'],
  [
    { value: { ...target(20), per: 'week' } },
    'value.per',
    '“按月还是按年”请从给出的选项里选一项。',
  ],
  [{ value: { ...target(20), more: 1 } }, 'value', '填写的内容不符合要求，请检查后再提交。'],
  [
    { value: { ...target(20), inPrinciple: '是' } },
    'value.inPrinciple',
    '“留有余地（原则上）”请选“是”或“否”。',
  ],
])('%j is sent back with the field named', async (over, field, message) => {
  expect((await lay(over)).refusal).toEqual({ code: 'value-wrong', field, message });
});

test('what does not exist, or is the same for everybody, is refused', async () => {
  expect((await lay({ rule: 'no-such-rule' })).refusal?.code).toBe('rule-unknown');
  expect((await lay({ rule: 'constructor' })).refusal?.code).toBe('rule-unknown');
  expect((await lay({ rule: 'app-limits' })).refusal?.code).toBe('value-fixed');
  const silent = await lay({ document: '  ' });
  expect(silent.refusal).toMatchObject({ code: 'input-invalid', field: 'document' });
  county = await openCounty('');
  expect((await lay()).refusal?.code).toBe('pack-not-chosen');
});

test('only the county', async () => {
  const input = { rule: 'day-target', from: TODAY, value: target(22), document };
  const clerk = await county.answer('policy.layValue', 'clerk', input);
  expect(clerk.refusal?.code).toBe('not-allowed');
});

test('values stay with the pack they were laid over', async () => {
  await lay();
  await county.call('policy.choosePack', 'county', { pack: 'hubei-2016', from: '2026-12-01' });
  expect((await ruleOn('day-target', '2026-12-01'))?.text).toBe('每年在村不少于 180 个工作日');
  await county.call('policy.choosePack', 'county', { pack: 'guizhou-2018', from: '2027-01-01' });
  expect((await ruleOn('day-target', '2027-01-01'))?.text).toBe('每月在村不少于 22 天');
});

test('the form has the fields of the kind and what holds today', async () => {
  const form = await county.call('policy.form', 'county', { rule: 'day-target' });
  expect(form.fields.map(({ name, kind, optional }) => [name, kind, optional])).toEqual([
    ['days', 'number', false],
    ['per', 'choice', false],
    ['of', 'choice', false],
    ['inPrinciple', 'yes-no', false],
  ]);
  expect(form.value).toEqual({ ...target(20), inPrinciple: true });
  expect((await county.answer('policy.form', 'county', { rule: 'x' })).refusal?.code).toBe(
    'rule-unknown',
  );
});

function valueOf<N extends RuleName>(rule: N) {
  const pack = packOf('guizhou-2018');
  return pack && valueAt(pack, rule, TODAY);
}

describe('a dry run', () => {
  const ask = (over: Partial<Input<'policy.dryRun'>> = {}) =>
    county.call('policy.dryRun', 'county', {
      ...{ rule: 'day-target', from: TODAY, value: target(22) },
      ...over,
    });

  test('says whose results of which months change, and how', async () => {
    for (const day of ['12', '13']) {
      const input = {
        cadre: 'member',
        village: VILLAGE,
        day: `2026-10-${day}`,
        means: 'paper' as const,
      };
      await county.call('attendance.enter', 'clerk', input, { now: '2026-10-15T04:00:00Z' });
    }
    const found = await ask();
    expect(found).toMatchObject({
      ...{ text: '每月在村不少于 22 天', reach: 'figures', routes: [] },
      explanations: [{ text: '原则上每月在村不少于 20 天', clause: '6.2', from: '2018-08-14' }],
    });
    expect([found.months[0], found.months.at(-1), found.months.length]).toEqual([
      ...['2025-11', '2026-10', 12],
    ]);
    // Three cadres since January; the two months before have no pack.
    expect(found.total).toBe(30);
    expect(found.changes.find((c) => c.month === '2026-10' && c.cadre === 'member')).toEqual({
      ...{ month: '2026-10', cadre: 'member', name: '李一', village: '533123100201' },
      villageName: '新建村',
      before: { counted: 2, target: 20, per: 'month', short: 18 },
      after: { counted: 2, target: 22, per: 'month', short: 20 },
    });
  });

  test('the same value changes nothing', async () => {
    const found = await ask({ value: { ...target(20), inPrinciple: true } });
    expect([found.total, found.changes, found.routes]).toEqual([0, [], []]);
  });

  test('trips counted change the months with a trip, and no other', async () => {
    const trip = { destination: '县城', purpose: '开会', from: '2026-10-12', to: '2026-10-13' };
    const input = { cadre: 'member', village: '533123100201', ...trip };
    const when = { now: '2026-10-12T04:00:00Z' };
    await county.call('attendance.recordTrip', 'member', input, when);
    const found = await ask({ rule: 'trip-counts', value: { counts: true } });
    const counted = found.changes.map(({ month, cadre, before, after }) => [
      ...[month, cadre, before.counted, after.counted],
    ]);
    expect(counted).toEqual([['2026-10', 'member', 0, 2]]);
    expect([found.nowShort, found.nowEnough]).toEqual([0, 0]);
  });

  test('a yearly target takes the months before into account', async () => {
    const value = { days: 180, per: 'year', of: 'workdays', inPrinciple: false };
    const { changes } = await ask({ value });
    const october = changes.find((c) => c.month === '2026-10' && c.cadre === 'alone');
    expect(october?.after).toEqual({ counted: 0, target: 180, per: 'year', short: 180 });
  });

  test('says where no figure comes from the rule yet', async () => {
    const meeting = { per: 'week', calledByFirstSecretary: true, committeesMayJoin: true };
    const value = { ...meeting, taskListWithOwners: false };
    const found = await ask({ rule: 'team-meeting', value });
    expect(found).toMatchObject({
      reach: 'said-only',
      total: 0,
      explanations: [{ text: '未设置：这份文件没有这一项规定', unset: true }],
    });
    expect(found.text).toBe('第一书记每周召集工作例会，可以扩大到村“两委”成员');
  });

  test('says that a rule is gone by where past results cannot be made again', async () => {
    const found = await ask({
      rule: 'accountability-grounds',
      value: valueOf('accountability-grounds'),
    });
    expect(found).toMatchObject({ reach: 'not-tried', total: 0 });
  });

  test('tells the months that were enough and would not be, and the other way round', async () => {
    for (const day of daysFrom('2026-10-08', '2026-10-27')) {
      const of = { cadre: 'member', village: VILLAGE, day, means: 'paper' as const };
      await county.call('attendance.enter', 'clerk', of, { now: `${day}T04:00:00Z` });
    }
    const turned = async (days: number) => {
      const { nowShort, nowEnough } = await ask({ value: target(days) });
      return [nowShort, nowEnough];
    };
    expect(await turned(20)).toEqual([0, 0]);
    expect(await turned(21)).toEqual([1, 0]);
    const alone = { cadre: 'alone', village: UNPLACED, day: '2026-10-12', means: 'paper' as const };
    await county.call('attendance.enter', 'clerk', alone, { now: '2026-10-12T04:00:00Z' });
    expect(await turned(1)).toEqual([0, 1]);
  });

  test('writes nothing', async () => {
    const read = async () => county.store.read({ county: countyRef(county.tenant) });
    const before = await read();
    const commits: unknown[] = [];
    const { commit } = county.store;
    county.store.commit = async (writes) => {
      commits.push(writes);
      return commit(writes);
    };
    try {
      await ask();
      await ask({ rule: 'trip-counts', value: { counts: true } });
    } finally {
      county.store.commit = commit;
    }
    expect(commits).toEqual([]);
    expect(await read()).toEqual(before);
    expect((await ruleOn('day-target', TODAY))?.text).toContain('20');
  });

  test('a wrong value and a township clerk are refused', async () => {
    const input = { rule: 'day-target', from: TODAY, value: target(0) };
    const wrong = await county.answer('policy.dryRun', 'county', input);
    expect(wrong.refusal).toMatchObject({ code: 'value-wrong', field: 'value.days' });
    const clerk = await county.answer('policy.dryRun', 'clerk', { ...input, value: target(22) });
    expect(clerk.refusal?.code).toBe('not-allowed');
  });
});
