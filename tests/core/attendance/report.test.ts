import type { Presence } from '../../../src/core/attendance/presence';
import type { Register } from '../../../src/core/attendance/register';
import { reportedAt } from '../../../src/core/attendance/late';
import { presenceRef, registerRef } from '../../../src/core/attendance/places';
import type { ReportFacts } from '../../../src/core/attendance/report';
import { decideReport } from '../../../src/core/attendance/report';
import type { Write } from '../../../src/core/records';
import { villageRef } from '../../../src/core/roster/places';
import { refusalOf } from '../../support/refusal-of';
import {
  OTHER_VILLAGE,
  TENANT,
  VILLAGE,
  cadre,
  sheetWith,
  stored,
  village,
  written,
} from './cases';

const at = (text: string) => Date.parse(text);
const NOON = at('2026-11-20T04:00:00Z');
const inside = { longitude: 98, latitude: 24.7, accuracy: 20.4, system: 'gcj02' as const };
const faraway = { ...inside, latitude: 25 };

function facts(over: Partial<Omit<ReportFacts, 'input'>> = {}, input = {}): ReportFacts {
  return {
    tenant: TENANT,
    now: NOON,
    input: { cadre: 'p1', village: VILLAGE, point: inside, ...input },
    presence: undefined,
    register: undefined,
    village: stored(villageRef(TENANT, VILLAGE), village),
    caller: cadre(),
    keyedHash: (purpose, text) => `${purpose}-${text}-0123456789`,
    ...over,
  };
}

const registerOf = (writes: readonly Write[]) => written<Register>(writes, 'register');
const presenceOf = (writes: readonly Write[]) => written<Presence>(writes, 'presence');

describe('a report', () => {
  test('inside the fence needs one tap: presence and register, no point', () => {
    const { output, writes } = decideReport(facts());
    expect(output).toEqual({
      day: '2026-11-20',
      time: '12:00',
      place: 'inside',
      late: false,
      already: false,
      asCorrection: false,
    });
    expect(writes.map(({ kind }) => kind)).toEqual(['insert', 'insert']);
    expect(presenceOf(writes)).toMatchObject({
      band: '0-500',
      accuracy: 21,
      means: 'app',
      by: 'p1',
    });
    expect(JSON.stringify(writes)).not.toMatch(/24\.7|longitude|latitude/);
    expect(Object.keys(registerOf(writes).days)).toEqual(['2026-11-20']);
  });

  test.each([
    ['outside', faraway, '您现在不在村附近。请写一句在哪里、因为什么，照样可以报到。'],
    [
      'without a fix',
      undefined,
      '没有拿到可用的定位。请写一句现在在哪里、为什么没有定位，照样可以报到。',
    ],
  ])('%s asks where and why once, and then takes it', (_name, point, message) => {
    const asked = refusalOf(() => decideReport(facts({}, { point })));
    expect(asked).toEqual({ code: 'reason-needed', message, field: 'reason' });
    const { output, writes } = decideReport(facts({}, { point, reason: '在县里开会' }));
    expect(output.already).toBe(false);
    expect(presenceOf(writes).reason).toBe('在县里开会');
  });

  test('in a village without a centre asks nothing', () => {
    const unplaced = { ...village, centre: undefined };
    const where = stored(villageRef(TENANT, VILLAGE), unplaced);
    const { output } = decideReport(facts({ village: where }, { point: undefined }));
    expect(output.place).toBe('no-fix');
  });

  test('the first of a day stands: a second writes nothing, wherever it comes from', () => {
    const first = presenceOf(decideReport(facts()).writes);
    const presence = stored(presenceRef(TENANT, 'p1', first.day), first);
    const { output, writes } = decideReport(facts({ presence, now: NOON + 1 }, { point: faraway }));
    expect(writes).toEqual([]);
    expect(output).toMatchObject({ already: true, place: 'inside', time: '12:00' });
  });

  test.each([
    ['the last minute of a day', '2026-11-20T15:59:59.999Z', '2026-11-20', '23:59'],
    ['midnight in China', '2026-11-20T16:00:00Z', '2026-11-21', '00:00'],
    ['the leap day', '2024-02-29T00:00:00Z', '2024-02-29', '08:00'],
  ])('%s', (_name, now, day, time) => {
    const caller = cadre({ from: '2024-01-01' });
    const { output } = decideReport(facts({ now: at(now), caller }));
    expect(output).toMatchObject({ day, time });
  });

  test.each([
    ['before the posting', { from: '2026-11-21' }],
    ['after it', { to: '2026-11-19' }],
    ['in another village', { village: OTHER_VILLAGE }],
  ])('%s is refused', (_name, over) => {
    const refusal = refusalOf(() => decideReport(facts({ caller: cadre(over) })));
    expect(refusal.code).toBe('no-posting');
    expect(refusal.message).toBe('2026-11-20 这一天没有在这个村的派驻记录，请乡镇核对名册。');
  });

  test.each([
    ['first', { from: '2026-11-20' }],
    ['last', { to: '2026-11-20' }],
  ])('on the %s day of the posting is taken', (_name, over) => {
    expect(decideReport(facts({ caller: cadre(over) })).output.already).toBe(false);
  });

  test('knows a phone only by a short hash', () => {
    const { device } = presenceOf(decideReport(facts({}, { device: 'abc' })).writes);
    expect(device).toBe('device-abc-0');
  });
});

describe('a report that waited for a signal', () => {
  test('is of the day of the phone clock, put right by its offset', () => {
    const queued = { clock: '2026-11-19T15:59:00.000Z', offset: 120_000 };
    const { output, writes } = decideReport(facts({}, { queued }));
    expect(output).toMatchObject({ day: '2026-11-20', time: '00:01', late: true });
    expect(presenceOf(writes)).toMatchObject({
      madeAt: '2026-11-19T16:01:00.000Z',
      at: '2026-11-20T04:00:00.000Z',
    });
  });

  test('a clock ahead of the server counts as now', () => {
    expect(reportedAt(NOON, { clock: '2030-01-01T00:00:00Z' })).toBe(NOON);
    expect(reportedAt(NOON, { clock: '2026-11-20T03:59:00Z', offset: 60_001 })).toBe(NOON);
    expect(reportedAt(NOON, { clock: '2026-11-20T03:59:00Z' })).toBe(NOON - 60_000);
  });

  test('may be 35 days old, not 36', () => {
    const queued = (day: string) => ({ queued: { clock: `${day}T04:00:00.000Z` } });
    expect(decideReport(facts({}, queued('2026-10-16'))).output.day).toBe('2026-10-16');
    const refusal = refusalOf(() => decideReport(facts({}, queued('2026-10-15'))));
    expect(refusal.message).toBe('只能登记 2026-10-16 以来的日子；更早的请走更正。');
  });

  test('waits as an open correction once the month is summed up, and changes no day', () => {
    const sheet = sheetWith(['2026-10-28'], '2026-10', { state: 'confirmed' });
    const register = stored(registerRef(TENANT, 'p1', VILLAGE, '2026-10'), sheet, 4);
    const queued = { clock: '2026-10-29T04:00:00.000Z' };
    const { output, writes } = decideReport(facts({ register }, { queued }));
    expect(output).toMatchObject({ asCorrection: true, late: true });
    const after = registerOf(writes);
    expect(after.days).toEqual(sheet.days);
    expect(after.state).toBe('confirmed');
    expect(after.corrections).toMatchObject([{ day: '2026-10-29', state: 'open', was: {} }]);
    expect(presenceOf(writes).day).toBe('2026-10-29');
  });
});
