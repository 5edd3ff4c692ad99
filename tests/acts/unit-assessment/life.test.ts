import { wholeOrNot } from '../../kernel/whole-or-not';
import { memoryStore } from '../../support/memory-store';
import * as fc from '../../support/random';
import { storesToTry } from '../../support/stores';
import { COUNTY } from '../../fixtures/small-county';
import type { UnitCounty } from './unit-county';
import { findings, one, openUnitCounty, rectify } from './unit-county';

describe.each(storesToTry())('a year on %s', (_name, open) => {
  test('is opened, concluded on, answered and accepted', async () => {
    const county = await openUnitCounty(await open());
    const { mayOpen } = await county.call('unit-assessment.years', 'one', {});
    expect(mayOpen).toEqual(['2026', '2025']);
    await county.call('unit-assessment.open', 'one', { year: '2026' });
    const listed = await county.call('unit-assessment.units', 'one', {
      ...{ year: '2026', division: COUNTY },
    });
    expect(listed.units).toMatchObject([{ unitName: '县农业农村局', stateWords: '还没有结论' }]);
    const before = await county.call('unit-assessment.sheet', 'one', one);
    expect(before.areas.map(({ words }) => words)).toEqual([
      ...['帮扶工作绩效', '专项资金使用', '单位支持驻点村项目', '党员干部结对帮扶'],
    ]);
    expect(before.areas[0]?.facts[0]).toMatchObject({ title: '派驻', text: '派驻 1 人' });
    expect(before.areas[1]?.facts).toMatchObject([{ unset: true }]);
    await county.call('unit-assessment.conclude', 'one', rectify);
    expect((await county.told('unit'))[0]).toContain('结对户没有走到');
    expect(await county.todos('unit')).toEqual([
      '派出单位考核：有问题要整改，等您报整改情况，12 月 20 日前',
    ]);
    await county.call('unit-assessment.answer', 'unit', { ...one, text: '已走到 20 户' });
    expect(await county.todos('unit')).toEqual([]);
    expect(await county.todos('two')).toEqual(['县农业农村局报来整改情况，等您看']);
    await county.call('unit-assessment.review', 'two', { ...one, decision: 'accept' });
    expect(await county.todos('two')).toEqual([]);
    const after = await county.call('unit-assessment.sheet', 'unit', one);
    expect(after).toMatchObject({ stateWords: '整改已认可', answer: { late: false }, can: [] });
  });
});

test.each([
  ['2026-12-20', false],
  ['2026-12-21', true],
])('an answer on %s is late: %s', async (day, late) => {
  const county = await openUnitCounty();
  await county.call('unit-assessment.open', 'one', { year: '2026' });
  await county.call('unit-assessment.conclude', 'one', rectify);
  county.goTo(day);
  await county.call('unit-assessment.answer', 'unit', { ...one, text: '已走到 20 户' });
  const { answer } = await county.call('unit-assessment.sheet', 'one', one);
  expect(answer?.late).toBe(late);
});

test.each([
  ['2026-11-20', 'unit-assessment-due'],
  ['2026-11-21', 'done'],
  ['2027-11-20', 'done'],
  ['2027-11-21', 'unit-assessment-due'],
])('to be put right by %s: %s', async (dueBy, expected) => {
  const county = await openUnitCounty();
  await county.call('unit-assessment.open', 'one', { year: '2026' });
  expect(await county.code('unit-assessment.conclude', 'one', { ...rectify, dueBy })).toBe(
    expected,
  );
});

test('only where a document has it, by somebody apart, with a finding in each area', async () => {
  const without = await openUnitCounty(undefined, 'guizhou-2018');
  expect(await without.code('unit-assessment.open', 'one', { year: '2026' })).toBe(
    'unit-assessment-no-rule',
  );
  const county = await openUnitCounty();
  expect(await county.code('unit-assessment.conclude', 'one', rectify)).toBe(
    'unit-assessment-not-open',
  );
  expect(await county.code('unit-assessment.open', 'one', { year: '2024' })).toBe(
    'unit-assessment-year',
  );
  await county.call('unit-assessment.open', 'one', { year: '2026' });
  expect(await county.code('unit-assessment.open', 'one', { year: '2026' })).toBe(
    'unit-assessment-open',
  );
  expect(await county.code('unit-assessment.conclude', 'both', rectify)).toBe(
    'unit-assessment-own',
  );
  const some = { ...rectify, findings: findings.slice(1) };
  expect(await county.code('unit-assessment.conclude', 'one', some)).toBe(
    'unit-assessment-finding',
  );
});

test('a pack that names no areas looks at the help as a whole', async () => {
  const county = await openUnitCounty(undefined, 'qinghai-2018');
  await county.call('unit-assessment.open', 'one', { year: '2026' });
  const { areas } = await county.call('unit-assessment.sheet', 'one', one);
  expect(areas.map(({ words }) => words)).toEqual(['帮扶工作']);
});

const acts: Readonly<Record<string, (county: UnitCounty) => Promise<() => Promise<object>>>> = {
  async conclude(county) {
    await county.call('unit-assessment.open', 'one', { year: '2026' });
    return () => county.answer('unit-assessment.conclude', 'one', rectify, { key: 'once' });
  },
  async answer(county) {
    await county.call('unit-assessment.open', 'one', { year: '2026' });
    await county.call('unit-assessment.conclude', 'one', rectify);
    const input = { ...one, text: '已走到' };
    return () => county.answer('unit-assessment.answer', 'unit', input, { key: 'once' });
  },
};

wholeOrNot(acts, memoryStore, async (ready, store) => {
  const county = await openUnitCounty(store);
  const call = await ready(county);
  const held = async () => ({
    sheet: await county.call('unit-assessment.sheet', 'one', one),
    told: await county.told('unit'),
    todos: [await county.todos('unit'), await county.todos('one')],
  });
  return { call, held };
});

// Each sequence runs the real acts; UNIT_RUNS=<number> for a long one.
const RUNS = Number(process.env.UNIT_RUNS ?? 40);
const deeds = ['praise', 'rectify', 'answer', 'accept', 'hand-back', 'take-back'] as const;
type Deed = (typeof deeds)[number];
const who = ['one', 'two', 'unit', 'both'] as const;
type Who = (typeof who)[number];

/** The rules told a second time. */
function next(state: string, deed: Deed, person: Who): string | undefined {
  const county = person === 'one' || person === 'two';
  const unit = person === 'unit' || person === 'both';
  const free = state === '' || state === 'taken-back';
  switch (deed) {
    case 'praise':
      return county && free ? 'concluded' : undefined;
    case 'rectify':
      return county && free ? 'rectifying' : undefined;
    case 'answer':
      return unit && ['rectifying', 'answered'].includes(state) ? 'answered' : undefined;
    case 'accept':
      return county && state === 'answered' ? 'accepted' : undefined;
    case 'hand-back':
      return county && state === 'answered' ? 'rectifying' : undefined;
    case 'take-back':
      return county && !free ? 'taken-back' : undefined;
  }
}

function attempt(county: UnitCounty, deed: Deed, person: Who) {
  switch (deed) {
    case 'praise':
      return county.code('unit-assessment.conclude', person, {
        ...{ ...one, findings, conclusion: 'praise', words: '帮得好' },
      });
    case 'rectify':
      return county.code('unit-assessment.conclude', person, rectify);
    case 'answer':
      return county.code('unit-assessment.answer', person, { ...one, text: '走到了' });
    case 'take-back':
      return county.code('unit-assessment.takeBack', person, { ...one, reason: '写错了' });
    default:
      return county.code('unit-assessment.review', person, {
        ...{ ...one, decision: deed, reason: '看过' },
      });
  }
}

const step = fc.record({ deed: fc.constantFrom(...deeds), person: fc.constantFrom(...who) });

test('people in any order do what the rules let them, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const county = await openUnitCounty();
      await county.call('unit-assessment.open', 'one', { year: '2026' });
      let state = '';
      for (const { deed, person } of steps) {
        const code = await attempt(county, deed, person);
        const after = next(state, deed, person);
        expect([deed, person, state, code === 'done']).toEqual([
          ...[deed, person, state, after !== undefined],
        ]);
        state = after ?? state;
        // What waits is on the one side or the other, never on both.
        expect((await county.todos('unit')).length).toBe(state === 'rectifying' ? 1 : 0);
        expect((await county.todos('one')).length).toBe(state === 'answered' ? 1 : 0);
      }
    }),
    { numRuns: RUNS },
  );
}, 120_000);
