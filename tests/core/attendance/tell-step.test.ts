import type { StepFacts, StepName } from '../../../src/core/attendance/month-end';
import { decideStep, linesOf } from '../../../src/core/attendance/month-end';
import type { Summary } from '../../../src/core/attendance/target';
import { figuresInWords, tellStep } from '../../../src/core/attendance/tell-step';
import type { Notice } from '../../../src/core/notice/notice';
import type { Caller } from '../../../src/core/roster/caller';
import type { Grant } from '../../../src/core/roster/people';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packOf } from '../../../src/policies/packs';
import { TOWNSHIP, VILLAGE, cadre, officer, posting } from './cases';
import type { Sheets } from './village-sheets';
import { MONTH, clerk, empty, facts, firstSecretary, go, secretary } from './village-sheets';

const grant = (person: string, over: Partial<Grant> = {}): Grant => ({
  ...{ person, role: 'village-secretary', scope: VILLAGE, from: '2026-01-01' },
  ...over,
});

/** Who is told of the step, and what. */
function told(
  step: StepName,
  caller: Caller,
  sheets: Sheets,
  { grants = [], over = {} }: { grants?: readonly Grant[]; over?: Partial<StepFacts> } = {},
): [string, string][] {
  const all = facts(caller, sheets, over);
  const after = decideStep(step, all).sheets;
  const context = {
    ...{ calendar: officialCalendar, today: all.today },
    pack: packOf('guizhou-2018'),
  };
  const audience = { villageName: '新建村', grants, context };
  return tellStep(step, all, after, audience).map((write) => {
    const { person, text } = (write as { body: Notice }).body;
    return [person, text];
  });
}
const whom = (...args: Parameters<typeof told>) => told(...args).map(([person]) => person);

describe('summed up: who may sign', () => {
  const tell = (...grants: Grant[]) => whom('sum-up', firstSecretary, empty, { grants });

  test('is the party secretary of the village today: first and last day included', () => {
    expect(tell(grant('s'), grant('t', { to: '2026-11-02' }))).toEqual(['s', 't']);
    expect(tell(grant('s', { from: '2026-11-02' }))).toEqual(['s']);
    expect(tell(grant('s', { to: '2026-11-01' }))).toEqual([]);
    expect(tell(grant('s', { from: '2026-11-03' }))).toEqual([]);
  });

  test('is no other official, and is told once', () => {
    expect(tell(grant('o', { role: 'village-official' }))).toEqual([]);
    expect(tell(grant('t', { scope: TOWNSHIP }))).toEqual([]);
    expect(tell(grant('s'), grant('s', { from: '2026-02-01' }))).toEqual(['s']);
  });

  test('is not told of their own deed', () => {
    expect(tell(grant(firstSecretary.person))).toEqual([]);
  });
});

describe('sent back', () => {
  const summedUp = go('sum-up', firstSecretary, empty);
  const signed = go('sign', secretary, summedUp);

  test('goes to the first secretary in post, who sums up again', () => {
    expect(whom('send-back', secretary, summedUp)).toEqual(['first']);
    expect(whom('send-back', clerk, signed)).toEqual(['first', 'secretary']);
  });

  test('goes to whoever summed up where the first secretary has left', () => {
    const left = [
      posting(),
      posting({ person: 'first', name: '赵第一', position: 'first-secretary', to: '2026-11-01' }),
    ];
    const lines = linesOf(VILLAGE, MONTH, left, []);
    const sheets = go('sum-up', clerk, empty, { lines });
    const now = { lines: linesOf(VILLAGE, MONTH, left, [...sheets.values()]) };
    expect(whom('send-back', secretary, sheets, { over: now })).toEqual(['clerk']);
    expect(whom('send-back', clerk, sheets, { over: now })).toEqual([]);
  });

  test('a signature of a round before is not told of again', () => {
    const second = go('sum-up', firstSecretary, go('send-back', clerk, signed));
    expect(whom('send-back', clerk, second)).toEqual(['first']);
  });

  test('the first secretary who sends back is told nothing', () => {
    const both = { ...firstSecretary, grants: [grant('first')] };
    expect(whom('send-back', both, signed)).toEqual(['secretary']);
  });
});

test('signed: nobody is told; confirmed: each cadre of the sheet, and the officer not', () => {
  const summedUp = go('sum-up', firstSecretary, empty);
  expect(whom('sign', secretary, summedUp)).toEqual([]);
  const signed = go('sign', secretary, summedUp);
  expect(whom('confirm', officer('other', 'township-officer', TOWNSHIP), signed)).toEqual([
    ...['first', 'p1'],
  ]);
});

test('part of a month has figures and no requirement', () => {
  const late = [posting({ from: '2026-10-10' })];
  const lines = (sheets: Sheets) => linesOf(VILLAGE, MONTH, late, [...sheets.values()]);
  const over = (sheets: Sheets) => ({ lines: lines(sheets) });
  const one = go('sum-up', cadre({ position: 'first-secretary' }), empty, over(empty));
  const two = go('sign', secretary, one, over(one));
  expect(told('confirm', clerk, two, { over: over(two) })).toEqual([
    ['p1', 'clerk名确认了您 10 月在新建村的考勤：在村 0 天。'],
  ]);
});

test('figures in words', () => {
  const summary: Summary = {
    ...{ inVillage: 21, trip: 0, leave: 0, rotation: 0, rest: 8, notReported: 2, absent: 0 },
    ...{ counted: 21, target: 20, per: 'month', short: 0 },
  };
  const say = (over: Partial<Summary>) => figuresInWords({ ...summary, ...over });
  expect(say({})).toBe('在村 21 天，要求 20 天');
  expect(say({ inVillage: 19, trip: 2 })).toBe('在村 19 天、出差 2 天，计入 21 天，要求 20 天');
  expect(say({ inVillage: 19, trip: 2, counted: 19, short: 1 })).toBe(
    '在村 19 天、出差 2 天，要求 20 天',
  );
  expect(say({ per: 'year', target: 180 })).toBe('在村 21 天');
  const { counted, per, ...days } = summary;
  const { inVillage, trip, leave, rotation, rest, notReported, absent } = days;
  const unset = { inVillage, trip, leave, rotation, rest, notReported, absent, counted, per };
  expect(figuresInWords(unset)).toBe('在村 21 天');
});
