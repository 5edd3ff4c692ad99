import { inOwnRight } from '../../../src/core/roster/actor';
import { decideEntry } from '../../../src/core/attendance/enter';
import { registerRef } from '../../../src/core/attendance/places';
import type { Presence } from '../../../src/core/attendance/presence';
import type { Register } from '../../../src/core/attendance/register';
import type { Write } from '../../../src/core/records';
import { refusalOf } from '../../support/refusal-of';
import { TENANT, VILLAGE, officer, posting, sheetWith, stored, written } from './cases';

const NOON = Date.parse('2026-11-20T04:00:00Z');
const registerOf = (writes: readonly Write[]) => written<Register>(writes, 'register');
const presenceOf = (writes: readonly Write[]) => written<Presence>(writes, 'presence');

describe('an entry for somebody else', () => {
  const entry = (over = {}, input = {}) => ({
    ...{ tenant: TENANT, now: NOON, day: '2026-11-20', presence: undefined, register: undefined },
    input: {
      ...{ cadre: 'p1', village: VILLAGE, day: '2026-11-18', means: 'paper' as const },
      ...input,
    },
    postings: [posting()],
    actors: [inOwnRight(officer('clerk', 'township-officer', VILLAGE.slice(0, 9)))],
    ...over,
  });

  test('has the same force and says who entered it', () => {
    const { output, writes } = decideEntry(entry());
    expect(output).toEqual({ day: '2026-11-18', already: false });
    expect(presenceOf(writes)).toMatchObject({ means: 'paper', by: 'clerk', byName: 'clerk名' });
    expect(registerOf(writes).days['2026-11-18']?.presence?.byName).toBe('clerk名');
  });

  test('today is taken, tomorrow is not', () => {
    expect(decideEntry(entry({}, { day: '2026-11-20' })).output.already).toBe(false);
    const refusal = refusalOf(() => decideEntry(entry({}, { day: '2026-11-21' })));
    expect(refusal).toMatchObject({ code: 'day-in-future', field: 'day' });
  });

  test('reaches back to the first of the month before last', () => {
    expect(decideEntry(entry({}, { day: '2026-09-01' })).output.day).toBe('2026-09-01');
    expect(refusalOf(() => decideEntry(entry({}, { day: '2026-08-31' }))).code).toBe('day-too-old');
  });

  test('of a month summed up goes through a correction', () => {
    const sheet = sheetWith([], '2026-11', { state: 'summed-up' });
    const register = stored(registerRef(TENANT, 'p1', VILLAGE, '2026-11'), sheet);
    const refusal = refusalOf(() => decideEntry(entry({ register })));
    expect(refusal.message).toBe('2026-11 的考勤表已经汇总，要改请走更正并写明原因。');
  });

  test('is not for oneself, whatever offices one holds', () => {
    const own = { ...officer('clerk', 'township-officer', VILLAGE.slice(0, 9)), person: 'p1' };
    const refusal = refusalOf(() => decideEntry(entry({ actors: [inOwnRight(own)] })));
    expect(refusal).toMatchObject({ code: 'own-sheet', field: 'cadre' });
    expect(refusal.message).toBe(
      '不能代自己登记。本人在村请用“报到”，没带手机时请由其他有权限的同志登记。',
    );
  });
});
