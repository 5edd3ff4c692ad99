import type { Leave } from '../../src/core/leave/leave';
import { bodiesOf, planned } from './county';

const writes = planned();
const leaves = [...bodiesOf(writes, 'leave').values()];
const some = (what: (leave: Leave) => unknown) => leaves.filter((each) => what(each)).length;

test('the demo has a leave of every kind that one should have seen', () => {
  expect({
    proved: some(({ proof }) => proof),
    goneOn: some((each) => each.extends),
    afterwards: some((each) => each.afterwards),
    reminded: some(({ reminded, raisedFor }) => reminded && !raisedFor),
    shownAbove: some(({ raisedFor, waitsAbove }) => raisedFor === 'late' && waitsAbove),
    refused: some(({ state }) => state === 'refused'),
  }).toEqual({ proved: 1, goneOn: 1, afterwards: 1, reminded: 1, shownAbove: 1, refused: 1 });
});

test('on two days of this month as many of the township rest as may, all of them granted', () => {
  const slots = bodiesOf(writes, 'restSlots').get('restSlots:533123104:2026-Q4');
  const rests = leaves.filter(({ kind }) => kind === 'rotation');
  expect(new Set(rests.map(({ state, from, to }) => `${state} ${from} ${to}`))).toEqual(
    new Set(['granted 2026-11-27 2026-11-28']),
  );
  expect(slots?.bookings).toHaveLength(rests.length);
  expect(rests.at(-1)?.route.rest).toContain(`同一天最多 ${rests.length} 人轮休`);
});

test('a picture that proves one belongs to it and has a place only once its bytes are there', () => {
  const files = [...bodiesOf(writes, 'file').entries()];
  const named = leaves.flatMap(({ proof = [] }) => proof);
  const own = files.filter(([id]) => named.includes(id));
  expect(own).toHaveLength(1);
  expect(own[0]?.[1]).toMatchObject({ check: 'clean', attached: {} });
  expect(own[0]?.[1].picture?.place).toBeUndefined();
});

test.each(['2026-11-29T20:00:00Z', '2026-12-31T16:00:00Z', '2028-02-28T01:30:00Z'])(
  'on %s it can be told too, and nothing of it is still to come',
  (instant) => {
    const found = [...bodiesOf(planned(Date.parse(instant)), 'leave').values()];
    expect(found.length).toBeGreaterThan(5);
    const late = found.flatMap(({ steps }) => steps).filter(({ at }) => at > instant);
    expect(late).toEqual([]);
  },
);
