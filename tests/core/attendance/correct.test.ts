import { inOwnRight } from '../../../src/core/roster/actor';
import { decideCorrection } from '../../../src/core/attendance/correct';
import { decideStep } from '../../../src/core/attendance/month-end';
import { presenceRef, registerRef } from '../../../src/core/attendance/places';
import type { Presence } from '../../../src/core/attendance/presence';
import type { Register } from '../../../src/core/attendance/register';
import { refusalOf } from '../../support/refusal-of';
import { TENANT, VILLAGE, present, sheetWith, stored } from './cases';
import type { Sheets } from './village-sheets';
import {
  MONTH,
  AT,
  member,
  firstSecretary,
  secretary,
  clerk,
  apply,
  facts,
  go,
} from './village-sheets';

describe('corrections', () => {
  const day = '2026-10-12';
  const place = registerRef(TENANT, 'p1', VILLAGE, MONTH);
  const input = { cadre: 'p1', day, becomes: 'in-village' as const, reason: '纸质签到漏登' };

  function correct(sheet: Register, over: Partial<typeof input> | object = {}, caller = clerk) {
    const registers = [stored(place, sheet, 3)];
    const all = { ...input, ...over };
    const { writes } = decideCorrection({
      at: AT,
      input: all,
      registers,
      presence: undefined,
      posting: member,
      actors: [inOwnRight(caller)],
    });
    return (writes[0] as { body: Register }).body;
  }
  const confirmed = sheetWith(['2026-10-13'], MONTH, { state: 'confirmed' });
  const waiting = {
    ...confirmed,
    corrections: [
      {
        ...{ day, was: {}, becomes: present(day, { late: true }), reason: '没有信号' },
        ...{ by: 'p1', byName: '李一', at: AT, state: 'open' as const },
      },
    ],
  };

  test('change the day, keep what it was, and leave the sheet confirmed', () => {
    const after = correct(confirmed);
    expect(after.state).toBe('confirmed');
    expect(after.days[day]?.presence).toMatchObject({ means: 'officer', byName: 'clerk名' });
    expect(after.corrections).toMatchObject([
      { day, was: {}, reason: '纸质签到漏登', by: 'clerk', state: 'made' },
    ]);
  });

  test('can take a day back, and then put it back', () => {
    const gone = correct(confirmed, { day: '2026-10-13', becomes: 'not-reported' });
    expect(gone.days).toEqual({});
    const again = correct(gone, { day: '2026-10-13' });
    expect(again.days['2026-10-13']?.presence?.means).toBe('officer');
    expect(again.corrections).toHaveLength(2);
  });

  test('an open one is made when the township says the same', () => {
    const after = correct(waiting);
    expect(after.days[day]?.presence).toMatchObject({ means: 'app', late: true });
    expect(after.corrections).toMatchObject([
      { state: 'made', by: 'p1', decided: { by: 'clerk', reason: '纸质签到漏登' } },
    ]);
  });

  test('and refused when it says that the day stays as it was', () => {
    const after = correct(waiting, { becomes: 'not-reported', reason: '当天在县城' });
    expect(after.days).toEqual(waiting.days);
    expect(after.corrections).toMatchObject([
      { state: 'refused', decided: { reason: '当天在县城' } },
    ]);
  });

  test('with the report that waited taken off, so that the day can be entered again', () => {
    const report = { person: 'p1', day, village: VILLAGE } as Presence;
    const presence = stored(presenceRef(TENANT, 'p1', day), report);
    const at = registerRef(TENANT, 'p1', VILLAGE, MONTH);
    const { writes } = decideCorrection({
      ...{ at: AT, presence, posting: member, actors: [inOwnRight(clerk)] },
      input: { cadre: 'p1', day, becomes: 'not-reported', reason: '当天在县城' },
      registers: [stored(at, waiting)],
    });
    expect(writes).toContainEqual({ kind: 'remove', before: presence });
  });

  test('one that changes nothing is refused', () => {
    const refusal = refusalOf(() => correct(confirmed, { becomes: 'not-reported' }));
    expect(refusal.message).toBe('更正前后一样，没有需要改的内容。');
  });

  test('a sheet still open is entered, not corrected', () => {
    const refusal = refusalOf(() => correct({ ...confirmed, state: 'draft' }));
    expect(refusal.message).toBe('2026-10 的考勤表还没有汇总，请直接补登，不用更正。');
  });

  test('except that a wrong entry is taken off it', () => {
    const wrong = { day: '2026-10-13', becomes: 'not-reported' };
    const after = correct({ ...confirmed, state: 'draft' }, wrong);
    expect(after).toMatchObject({ state: 'draft', days: {}, corrections: [{ state: 'made' }] });
  });

  test('nobody corrects their own days', () => {
    const own = { ...clerk, person: 'p1' };
    expect(refusalOf(() => correct(confirmed, {}, own)).code).toBe('own-sheet');
  });

  test('sending back puts what waited onto the sheet', () => {
    const summed: Sheets = new Map([[place.id, stored(place, { ...waiting, state: 'summed-up' })]]);
    const firstToo = apply(summed, decideStep('sum-up', facts(firstSecretary, summed)).writes);
    const back = go('send-back', secretary, firstToo).get(place.id)?.body;
    expect(back?.state).toBe('draft');
    expect(back?.days[day]?.presence?.late).toBe(true);
    expect(back?.corrections).toMatchObject([{ state: 'made' }]);
  });
});
