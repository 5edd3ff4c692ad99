import type { Leave } from '../../../src/core/leave/leave';
import { leaveOn } from '../../../src/core/leave/mark-days';
import { period } from './rest';

const leave = (number: number, kind: Leave['kind'], over: object): Leave =>
  ({ person: 'p1', number, kind, state: 'granted', ...period('2026-11-18'), ...over }) as Leave;

test('of two halves of one day the afternoon stands, in whatever order they are told', () => {
  const morning = leave(1, 'sick', { toNoon: true });
  const afternoon = leave(2, 'family', { fromNoon: true });
  const said = { id: 'leave:p1:2', kind: 'family' };
  expect(leaveOn('2026-11-18', [morning, afternoon])).toEqual(said);
  expect(leaveOn('2026-11-18', [afternoon, morning])).toEqual(said);
  expect(leaveOn('2026-11-18', [morning])).toMatchObject({ half: 'morning' });
  expect(leaveOn('2026-11-18', [afternoon])).toMatchObject({ half: 'afternoon' });
});
