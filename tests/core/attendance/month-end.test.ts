import fc from 'fast-check';
import { decideCorrection } from '../../../src/core/attendance/correct';
import type { SheetLine, StepFacts, StepName } from '../../../src/core/attendance/month-end';
import { decideStep, linesOf, sheetStateOf } from '../../../src/core/attendance/month-end';
import { presenceRef, registerRef } from '../../../src/core/attendance/places';
import type { Presence } from '../../../src/core/attendance/presence';
import type { Register } from '../../../src/core/attendance/register';
import type { Stored, Write } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import type { Posting } from '../../../src/core/roster/people';
import { officialCalendar } from '../../../src/policies/official-calendar';
import {
  OTHER_VILLAGE,
  TENANT,
  TOWNSHIP,
  VILLAGE,
  cadre,
  officer,
  posting,
  present,
  refusalOf,
  sheetWith,
  stored,
} from './cases';

const MONTH = '2026-10';
const AT = '2026-11-02T02:00:00.000Z';
const first = posting({ person: 'first', name: '赵第一', position: 'first-secretary' });
const member = posting();
const roster = [member, first];
const firstSecretary = cadre({ ...first });
const secretary = officer('secretary', 'village-secretary', VILLAGE);
const clerk = officer('clerk', 'township-officer', TOWNSHIP);

type Sheets = Map<string, Stored<'register'>>;

function apply(sheets: Sheets, writes: readonly Write[]): Sheets {
  const next = new Map(sheets);
  for (const write of writes) {
    if (write.kind !== 'insert' && write.kind !== 'replace') throw new Error('unexpected write');
    const body = write.body as Register;
    const before = write.kind === 'replace' ? write.before.version : 0;
    const at = registerRef(TENANT, body.person, body.village, body.month);
    expect(before).toBe(next.get(at.id)?.version ?? 0);
    next.set(at.id, stored(at, body, before + 1));
  }
  return next;
}

function facts(caller: Caller, sheets: Sheets, over: Partial<StepFacts> = {}): StepFacts {
  return {
    ...{ tenant: TENANT, at: AT, today: '2026-11-02', village: VILLAGE, month: MONTH },
    caller,
    lines: linesOf(VILLAGE, MONTH, roster, [...sheets.values()]),
    calendar: officialCalendar,
    ...over,
  };
}

function go(step: StepName, caller: Caller, sheets: Sheets, over: Partial<StepFacts> = {}): Sheets {
  return apply(sheets, decideStep(step, facts(caller, sheets, over)).writes);
}

const empty: Sheets = new Map();
const lines = (sheets: Sheets) => linesOf(VILLAGE, MONTH, roster, [...sheets.values()]);

describe('the way of a sheet', () => {
  test('summed up, signed, confirmed: every cadre of the village, with or without a report', () => {
    const summed = go('sum-up', firstSecretary, empty);
    expect([...summed.values()].map(({ body }) => body.name)).toEqual(['赵第一', '李一']);
    const confirmed = go('confirm', clerk, go('sign', secretary, summed));
    expect(sheetStateOf(lines(confirmed))).toBe('confirmed');
    const [line] = lines(confirmed);
    expect(line?.register?.body.steps.map(({ step, by }) => `${step} ${by}`)).toEqual([
      'sum-up first',
      'sign secretary',
      'confirm clerk',
    ]);
  });

  test('waits until the month is over', () => {
    const early = refusalOf(() => go('sum-up', firstSecretary, empty, { today: '2026-10-31' }));
    expect(early.message).toBe('2026-10 还没有过完，2026-11-01 起才能汇总。');
    expect(go('sum-up', firstSecretary, empty, { today: '2026-11-01' }).size).toBe(2);
  });

  test('skips no step and says where it stands', () => {
    const refusal = refusalOf(() => go('confirm', clerk, go('sum-up', firstSecretary, empty)));
    expect(refusal.message).toBe('这个月的考勤表现在是“已汇总，待签字”，不能做“确认”。');
  });

  test('sent back, it goes the whole way again, and its history stays', () => {
    const signed = go('sign', secretary, go('sum-up', firstSecretary, empty));
    const back = go('send-back', clerk, signed, { note: '12 日请核对' });
    expect(sheetStateOf(lines(back))).toBe('draft');
    const [line] = lines(go('sum-up', firstSecretary, back));
    expect(line?.register?.body.steps.map(({ step }) => step)).toEqual([
      ...['sum-up', 'sign', 'send-back', 'sum-up'],
    ]);
    expect(line?.register?.body.steps[2]?.note).toBe('12 日请核对');
  });

  test('a village with nobody posted has nothing to sum up', () => {
    const refusal = refusalOf(() => decideStep('sum-up', facts(clerk, empty, { lines: [] })));
    expect(refusal.code).toBe('nobody-posted');
  });

  test('a year not announced stops with a request to load it', () => {
    const over = { month: '2027-01', today: '2027-02-01' };
    const posted = linesOf(VILLAGE, '2027-01', roster, []);
    const refusal = refusalOf(() =>
      go('sum-up', firstSecretary, empty, { ...over, lines: posted }),
    );
    expect(refusal.code).toBe('calendar-year-unknown');
  });
});

describe('who may', () => {
  test('nobody signs or confirms a sheet on which they stand', () => {
    const both: Caller = { ...secretary, ...cadre(), grants: secretary.grants };
    const summed = go('sum-up', firstSecretary, empty);
    expect(refusalOf(() => go('sign', both, summed)).code).toBe('own-sheet');
    const signed = go('sign', secretary, summed);
    expect(refusalOf(() => go('confirm', both, signed)).code).toBe('own-sheet');
  });

  test('who signed does not confirm, whatever grants they hold', () => {
    const grants = [...secretary.grants, ...clerk.grants];
    const both: Caller = { ...secretary, grants };
    const signed = go('sign', both, go('sum-up', firstSecretary, empty));
    const refusal = refusalOf(() => go('confirm', both, signed));
    expect(refusal.message).toBe('这张考勤表是您签的字，确认请由另一位有权限的同志办理。');
    expect(sheetStateOf(lines(go('confirm', clerk, signed)))).toBe('confirmed');
    // Signed anew by somebody else after it was sent back: the earlier signature no longer stands.
    const back = go('sum-up', firstSecretary, go('send-back', clerk, signed));
    const anew = go('sign', { ...secretary, person: 'other' }, back);
    expect(sheetStateOf(lines(go('confirm', both, anew)))).toBe('confirmed');
  });

  test('the township sums up only where there is no first secretary', () => {
    const refusal = refusalOf(() => go('sum-up', clerk, empty));
    expect(refusal.message).toBe('这个村有第一书记（赵第一），请先由第一书记汇总。');
    const alone = linesOf(VILLAGE, MONTH, [member], []);
    expect(decideStep('sum-up', facts(clerk, empty, { lines: alone })).output.sheets).toBe(1);
  });

  test('and where the first secretary has left since', () => {
    const left = linesOf(VILLAGE, MONTH, [member, { ...first, to: '2026-11-01' }], []);
    expect(decideStep('sum-up', facts(clerk, empty, { lines: left })).output.sheets).toBe(2);
    const stays = linesOf(VILLAGE, MONTH, [member, { ...first, to: '2026-11-02' }], []);
    const refusal = refusalOf(() => decideStep('sum-up', facts(clerk, empty, { lines: stays })));
    expect(refusal.code).toBe('first-secretary-sums-up');
  });
});

describe('whose line', () => {
  const line = (...postings: Posting[]): SheetLine[] => linesOf(VILLAGE, MONTH, postings, []);

  test.each([
    ['ended on the last day of September', { to: '2026-09-30' }, 0],
    ['ended on the first of October', { to: '2026-10-01' }, 1],
    ['began on the last day of October', { from: '2026-10-31' }, 1],
    ['began on the first of November', { from: '2026-11-01' }, 0],
    ['in another village', { village: OTHER_VILLAGE }, 0],
  ])('a posting that %s', (_name, over, count) => {
    expect(line(posting(over))).toHaveLength(count);
  });

  test('a posting of part of the month is written on the sheet', () => {
    const part = posting({ from: '2026-10-12', to: '2026-10-20' });
    const { writes } = decideStep('sum-up', facts(clerk, empty, { lines: line(part) }));
    expect(writes[0]).toMatchObject({
      body: { periods: [{ from: '2026-10-12', to: '2026-10-20' }] },
    });
  });

  test('two postings of one person to one village make one line', () => {
    const found = line(posting({ to: '2026-10-10' }), posting({ from: '2026-10-12' }));
    expect(found).toHaveLength(1);
    expect(found[0]?.periods).toEqual([
      { from: '2026-10-01', to: '2026-10-10' },
      { from: '2026-10-12', to: '2026-10-31' },
    ]);
    expect(found[0]?.posting.from).toBe('2026-10-12');
  });

  test('a posting entered late reopens nothing: the new line catches up alone', () => {
    const known = new Map(
      [...go('sum-up', firstSecretary, empty)].filter(([, { body }]) => body.person === 'first'),
    );
    expect(sheetStateOf(lines(known))).toBe('draft');
    const { output, writes } = decideStep('sum-up', facts(firstSecretary, known));
    expect(output.sheets).toBe(1);
    expect(writes[0]).toMatchObject({ kind: 'insert', body: { person: 'p1' } });
  });
});

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
      caller,
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
      ...{ at: AT, presence, posting: member, caller: clerk },
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

describe('any sequence of steps', () => {
  const actors = { firstSecretary, secretary, clerk };
  type Move = [StepName, keyof typeof actors, { today: string }];
  const move: fc.Arbitrary<Move> = fc.tuple(
    fc.constantFrom<StepName[]>('sum-up', 'sign', 'confirm', 'send-back'),
    fc.constantFrom<(keyof typeof actors)[]>('firstSecretary', 'secretary', 'clerk'),
    fc.constantFrom({ today: '2026-10-31' }, { today: '2026-11-01' }, { today: '2026-12-31' }),
  );
  /** The model: one word, and a table written apart from the code. */
  const table: Record<string, Record<string, string>> = {
    none: { 'sum-up': 'summed-up' },
    draft: { 'sum-up': 'summed-up' },
    'summed-up': { sign: 'signed', 'send-back': 'draft' },
    signed: { confirm: 'confirmed', 'send-back': 'draft' },
    confirmed: {},
  };

  test('goes as the model says, all lines together, and no step is ever forgotten', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let sheets = empty;
        let model = 'none';
        let taken = 0;
        let signer = '';
        for (const [step, who, { today }] of moves) {
          const next = table[model]?.[step];
          // The first secretary stands on the sheet; the others may not sum up beside one.
          const may = step === 'sum-up' ? who === 'firstSecretary' : true;
          const own = who === 'firstSecretary' && (step === 'sign' || step === 'confirm');
          const twice = step === 'confirm' && who === signer;
          const allowed = next !== undefined && today > '2026-10-31' && may && !own && !twice;
          const run = () => go(step, actors[who], sheets, { today });
          if (!allowed) {
            refusalOf(run);
            continue;
          }
          sheets = run();
          model = next;
          if (step === 'sign') signer = who;
          taken += 1;
        }
        expect(sheetStateOf(lines(sheets))).toBe(model);
        for (const { body } of sheets.values()) {
          expect(body.state).toBe(model);
          expect(body.steps).toHaveLength(taken);
        }
      }),
      { numRuns: 300 },
    );
  });
});
