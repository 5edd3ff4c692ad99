import type { SheetLine, StepName } from '../../../src/core/attendance/month-end';
import { decideStep, linesOf, sheetStateOf } from '../../../src/core/attendance/month-end';
import type { Caller } from '../../../src/core/roster/caller';
import type { Posting } from '../../../src/core/roster/people';
import * as fc from '../../support/random';
import { refusalOf } from '../../support/refusal-of';
import { OTHER_VILLAGE, VILLAGE, cadre, posting } from './cases';
import {
  MONTH,
  first,
  member,
  roster,
  firstSecretary,
  secretary,
  clerk,
  facts,
  go,
  empty,
  lines,
} from './village-sheets';

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
