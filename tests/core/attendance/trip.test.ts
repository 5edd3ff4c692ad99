import { registerRef, tripRef } from '../../../src/core/attendance/places';
import type { Register } from '../../../src/core/attendance/register';
import type { Trip, TripFacts } from '../../../src/core/attendance/trip';
import { decideTrip, tripRegisterRefs, tripsAround } from '../../../src/core/attendance/trip';
import type { Write } from '../../../src/core/records';
import { refusalOf } from '../../support/refusal-of';
import {
  OTHER_VILLAGE,
  TENANT,
  VILLAGE,
  cadre,
  posting,
  present,
  sheetWith,
  stored,
} from './cases';

const AT = '2026-11-02T02:00:00.000Z';

function facts(from: string, to: string, over: Partial<TripFacts> = {}): TripFacts {
  const text = { destination: '昆明', purpose: '参加培训' };
  return {
    tenant: TENANT,
    at: AT,
    day: from,
    input: { cadre: 'p1', village: VILLAGE, from, to, ...text },
    caller: cadre(),
    postings: [posting()],
    trip: undefined,
    others: [],
    registers: [],
    ...over,
  };
}

function registers(writes: readonly Write[]): Register[] {
  return writes.slice(1).map((write) => (write as { body: Register }).body);
}

const daysOn = (sheets: readonly Register[]) => sheets.flatMap(({ days }) => Object.keys(days));

test('touches the register of every month it covers', () => {
  const { output, writes } = decideTrip(
    facts('2024-01-31', '2024-03-01', { postings: [posting({ from: '2024-01-01' })] }),
  );
  expect(output).toEqual({ trip: 'trip:p1:2024-01-31', days: 31 });
  expect(registers(writes).map(({ month }) => month)).toEqual(['2024-01', '2024-02', '2024-03']);
  expect(daysOn(registers(writes))).toHaveLength(31);
  expect(daysOn(registers(writes))).toContain('2024-02-29');
});

test('is at most 31 days, one at least, and not backwards', () => {
  const tooLong = refusalOf(() => decideTrip(facts('2026-10-01', '2026-11-01')));
  expect(tooLong.message).toBe('一次出差最多登记 31 天，更长的请分段登记。');
  expect(decideTrip(facts('2026-10-01', '2026-10-31')).output.days).toBe(31);
  expect(decideTrip(facts('2026-10-01', '2026-10-01')).output.days).toBe(1);
  const backwards = refusalOf(() => decideTrip(facts('2026-10-02', '2026-10-01')));
  expect(backwards).toMatchObject({ code: 'trip-backwards', field: 'to' });
});

test('is recorded at most 60 days ahead, and back to the first of the month before last', () => {
  const taken = (from: string, day: string) => decideTrip(facts(from, from, { day })).output.days;
  expect(taken('2026-12-31', '2026-11-01')).toBe(1);
  const early = refusalOf(() =>
    decideTrip(facts('2027-01-01', '2027-01-01', { day: '2026-11-01' })),
  );
  expect(early.message).toBe('出差最多提前 60 天登记，请检查日期。');
  expect(taken('2026-09-01', '2026-11-30')).toBe(1);
  const old = refusalOf(() => decideTrip(facts('2026-08-31', '2026-08-31', { day: '2026-11-01' })));
  expect(old).toMatchObject({ code: 'day-too-old', field: 'from' });
});

test('needs a posting on every day of it', () => {
  const postings = [posting({ to: '2026-10-10' })];
  expect(decideTrip(facts('2026-10-09', '2026-10-10', { postings })).output.days).toBe(2);
  const refusal = refusalOf(() => decideTrip(facts('2026-10-09', '2026-10-11', { postings })));
  expect(refusal.message).toContain('2026-10-11 这一天没有');
});

test('is refused where a month it touches was summed up', () => {
  const place = registerRef(TENANT, 'p1', VILLAGE, '2026-09');
  const closed = stored(place, sheetWith([], '2026-09', { state: 'summed-up' }));
  const over = { registers: [closed] };
  const refusal = refusalOf(() => decideTrip(facts('2026-09-30', '2026-10-01', over)));
  expect(refusal.message).toContain('2026-09 的考勤表已经汇总');
  expect(decideTrip(facts('2026-10-01', '2026-10-02', over)).output.days).toBe(2);
});

test('keeps the reports of its days', () => {
  const place = registerRef(TENANT, 'p1', VILLAGE, '2026-10');
  const sheet = stored(place, sheetWith(['2026-10-12'], '2026-10'), 2);
  const [after] = registers(
    decideTrip(facts('2026-10-12', '2026-10-13', { registers: [sheet] })).writes,
  );
  expect(after?.days['2026-10-12']).toMatchObject({
    ...present('2026-10-12'),
    trip: { destination: '昆明' },
  });
});

test('recorded again with the same first day, it replaces the earlier one', () => {
  const long = decideTrip(facts('2026-10-30', '2026-11-03'));
  const body = (long.writes[0] as { body: Trip }).body;
  const over = {
    trip: stored(tripRef(TENANT, 'p1', '2026-10-30'), body),
    registers: registers(long.writes).map((sheet) =>
      stored(registerRef(TENANT, 'p1', VILLAGE, sheet.month), sheet),
    ),
  };
  const { writes } = decideTrip(facts('2026-10-30', '2026-10-31', over));
  expect(daysOn(registers(writes))).toEqual(['2026-10-30', '2026-10-31']);
  expect(registers(writes).map(({ month }) => month)).toEqual(['2026-10', '2026-11']);
});

test('shortened, it leaves the days of a longer trip that covers them to that trip', () => {
  const tripOf = (from: string, to: string, over: Partial<TripFacts> = {}) => {
    const { writes } = decideTrip(facts(from, to, over));
    return { body: (writes[0] as { body: Trip }).body, sheet: registers(writes)[0] };
  };
  const place = registerRef(TENANT, 'p1', VILLAGE, '2026-10');
  const onRecord = (sheet: Register | undefined) => {
    if (!sheet) throw new Error('no register');
    return { registers: [stored(place, sheet)] };
  };
  const long = tripOf('2026-10-09', '2026-10-20');
  const inside = tripOf('2026-10-12', '2026-10-16', onRecord(long.sheet));
  const cut = tripOf('2026-10-12', '2026-10-13', {
    ...onRecord(inside.sheet),
    trip: stored(tripRef(TENANT, 'p1', '2026-10-12'), inside.body),
    others: [long.body, inside.body],
  });
  const idOn = (day: string) => cut.sheet?.days[`2026-10-${day}`]?.trip?.id;
  expect(['11', '12', '13', '14', '16', '20'].map(idOn)).toEqual([
    ...['trip:p1:2026-10-09', 'trip:p1:2026-10-12', 'trip:p1:2026-10-12'],
    ...['trip:p1:2026-10-09', 'trip:p1:2026-10-09', 'trip:p1:2026-10-09'],
  ]);
  const elsewhere = { ...long.body, village: OTHER_VILLAGE };
  const alone = tripOf('2026-10-12', '2026-10-13', {
    ...onRecord(inside.sheet),
    trip: stored(tripRef(TENANT, 'p1', '2026-10-12'), inside.body),
    others: [elsewhere, inside.body],
  });
  expect(alone.sheet?.days).not.toHaveProperty('2026-10-14');
});

test('asks for every trip that can share a day with it', () => {
  expect(tripsAround('2026-10-31')).toEqual({ from: '2026-10-01', until: '2026-12-01' });
});

test('reads every register a trip of full length could touch', () => {
  const months = Object.keys(tripRegisterRefs(TENANT, 'p1', VILLAGE, '2026-01-31'));
  expect(months).toEqual(['2026-01', '2026-02', '2026-03']);
});
