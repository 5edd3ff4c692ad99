import type { County } from '../../fixtures/open-county';
import { report } from '../../fixtures/open-county';
import { VILLAGE, openLeaveCounty } from './leave-county';
import { at, code, livesIn } from './lives-in';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});
const { apply, granted, marks } = livesIn(() => county);

test('marks its days over the end of a month, weekends too, and counts for nothing', async () => {
  const leave = await apply({ from: '2026-11-28', to: '2026-12-01', kind: 'sick' });
  await county.call('leave.decide', 'county', { leave, decision: 'grant' });
  expect(await marks(27, 30, at('2026-12-05'))).toEqual([
    ...['not-reported', 'leave', 'leave', 'leave'],
  ]);
  const later = at('2026-12-05');
  expect(await marks(1, 2, later, '2026-12')).toEqual(['leave', 'not-reported']);
  const asked_ = { cadre: 'member', month: '2026-11' };
  const month = await county.call('attendance.month', 'member', asked_, later);
  expect(month.summary).toMatchObject({ leave: 3, counted: 0 });
  expect(month.days[27]).toMatchObject({ why: '请假（病假）', facts: { leave: { id: leave } } });
});

test('a report of the day goes before it; half a day is told', async () => {
  await granted({ from: '2026-11-23', to: '2026-11-24', toNoon: true });
  await report(county, 'member', '2026-11-24T08:00:00Z');
  expect(await marks(23, 24)).toEqual(['leave', 'in-village']);
  const input = { cadre: 'member', month: '2026-11' };
  const { days } = await county.call('attendance.month', 'member', input, at('2026-11-30'));
  expect(days[23]?.facts).toMatchObject({ presence: {}, leave: { half: 'morning' } });
});

test('a trip over the same days, and its end, leave it standing', async () => {
  await granted();
  const trip = { cadre: 'member', village: VILLAGE, destination: '昆明', purpose: '开会' };
  const on = (to: string) =>
    county.call('attendance.recordTrip', 'member', { ...trip, from: '2026-11-23', to });
  await on('2026-11-24');
  expect(await marks(23, 24)).toEqual(['trip', 'trip']);
  await on('2026-11-23');
  expect(await marks(23, 24)).toEqual(['trip', 'leave']);
});

test('taken back before it begins opens its days; once it has begun it is ended instead', async () => {
  const leave = await granted();
  expect(await marks(23, 24)).toEqual(['leave', 'leave']);
  const began = county.answer('leave.withdraw', 'member', { leave }, at('2026-11-23'));
  expect(await code(began)).toBe('leave-begun');
  const eve = await county.call('leave.withdraw', 'member', { leave }, at('2026-11-22'));
  expect(eve.state).toBe('withdrawn');
  expect(await marks(23, 24)).toEqual(['not-reported', 'not-reported']);
});

test.each([
  ['on the first day: none of it was taken', '2026-11-23', 2, 0, ['not-reported', 'not-reported']],
  ['a day early', '2026-11-24', 1, 0, ['leave', 'not-reported']],
  ['the day after its last: on time', '2026-11-25', 0, 0, ['leave', 'leave']],
  ['a day late', '2026-11-26', 0, 1, ['leave', 'leave', 'not-reported']],
])('ends %s', async (_name, on, early, late, expected) => {
  const leave = await granted();
  const given = await county.call('leave.return', 'member', { leave, on }, at('2026-11-27'));
  expect(given).toMatchObject({ state: 'returned', on, early, late });
  expect(await marks(23, 22 + expected.length)).toEqual(expected);
});

test.each([
  ['on its last day, which ends at noon', '2026-11-24', 0, 0],
  ['the day after that', '2026-11-25', 0, 1],
  ['the day before', '2026-11-23', 1.5, 0],
])('ends at noon: back %s', async (_name, on, early, late) => {
  const leave = await granted({ toNoon: true });
  const given = await county.call('leave.return', 'member', { leave, on }, at('2026-11-27'));
  expect(given).toMatchObject({ early, late });
});

test('of one morning is over the same day, and was taken', async () => {
  const leave = await granted({ to: '2026-11-23', toNoon: true });
  const on = '2026-11-23';
  const given = await county.call('leave.return', 'member', { leave, on }, at(on));
  expect(given).toMatchObject({ early: 0, late: 0 });
  expect(await marks(23, 24)).toEqual(['leave', 'not-reported']);
});

test('ends on no day before it began or that is still to come, and once', async () => {
  const leave = await granted();
  const end = (on: string, now: string, who = 'member') =>
    code(county.answer('leave.return', who, { leave, on }, at(now)));
  expect(await end('2026-11-22', '2026-11-23')).toBe('leave-not-begun');
  expect(await end('2026-11-24', '2026-11-23')).toBe('day-in-future');
  expect(await end('2026-11-25', '2026-11-25', 'first')).toBe('out-of-scope');
  expect(await end('2026-11-25', '2026-11-25', 'clerk')).toBeUndefined();
  expect(await end('2026-11-25', '2026-11-25')).toBe('leave-not-at-step');
});

test('one that goes on is counted together, and both end with the second', async () => {
  const first = await granted();
  const more = { from: '2026-11-25', to: '2026-11-26' };
  const second = await apply(more, 'member', at('2026-11-24'));
  expect((await county.call('leave.show', 'member', { leave: second })).route.days).toBe(4);
  await county.call('leave.decide', 'county', { leave: second, decision: 'grant' });
  const on = '2026-11-26';
  await county.call('leave.return', 'member', { leave: second, on }, at('2026-11-27'));
  expect(await marks(23, 26)).toEqual(['leave', 'leave', 'leave', 'not-reported']);
  const { mine } = await county.call('leave.list', 'member', {});
  expect(mine.map(({ leave, state, returned }) => [leave, state, returned?.early])).toEqual([
    [second, 'returned', 1],
    [first, 'returned', 0],
  ]);
});
