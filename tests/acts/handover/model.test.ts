import { addDays, within } from '../../../src/core/calendar/day';
import { VILLAGE } from '../../fixtures/small-county';
import * as fc from '../../support/random';
import type { HandoverCounty } from './handover-county';
import { ANN, application, minutes, naming, openHandoverCounty } from './handover-county';

// Each sequence runs the real acts; HANDOVER_RUNS=<number> for a long one.
const RUNS = Number(process.env.HANDOVER_RUNS ?? 40);

const people = ['ann', 'bob', 'zoe', 'clerk', 'one', 'unit'] as const;
type Who = (typeof people)[number];

const deeds = [
  ...(['apply', 'withdraw', 'pass', 'hand-back', 'refuse', 'open', 'name', 'confirm'] as const),
  ...(['return-name', 'call-off', 'release', 'add', 'sign', 'instead'] as const),
  ...(['return-list', 'see', 'wait'] as const),
] as const;
type Deed = (typeof deeds)[number];

/** The rules told a second time: Dehong, a county unit, 压茬交接. */
interface Sheet {
  state: string;
  /** Stops of the route that are passed. */
  stop: number;
  /** Days since the beginning; and the first day of who comes. */
  day: number;
  comes: number | undefined;
  old: boolean;
  new: boolean;
  posted: boolean;
}

const route: readonly Who[] = ['one', 'clerk', 'unit', 'unit', 'one'];
const free = ['', 'refused', 'withdrawn', 'called-off', 'handed-back'];

function may(sheet: Sheet, deed: Deed, who: Who): boolean {
  const { state } = sheet;
  const both = sheet.old && sheet.new;
  const signed = sheet.old || sheet.new;
  const here = state === 'handing-over';
  const comes = sheet.comes ?? 0;
  const zoe = who === 'zoe' && comes <= sheet.day;
  switch (deed) {
    case 'apply':
      return who === 'ann' && free.includes(state) && sheet.posted;
    case 'withdraw':
      return who === 'ann' && ['applied', 'handed-back'].includes(state);
    case 'pass':
    case 'hand-back':
    case 'refuse':
      return state === 'applied' && route[sheet.stop] === who;
    case 'open':
      return who === 'one' && free.includes(state);
    case 'name':
      return who === 'unit' && ['asked', 'named'].includes(state);
    case 'confirm':
      return who === 'one' && state === 'named' && comes >= sheet.day;
    case 'return-name':
      return who === 'one' && state === 'named';
    case 'call-off':
      return who === 'one' && ['asked', 'named'].includes(state);
    case 'release':
      // The old one stays until the new one has come; nobody is recalled here.
      return false;
    case 'add':
      return here && !signed && (who === 'ann' || zoe);
    case 'sign':
      return here && ((who === 'ann' && !sheet.old) || (zoe && !sheet.new));
    case 'instead':
      return here && who === 'clerk' && !sheet.old;
    case 'return-list':
      return here && signed && (who === 'ann' || zoe || (who === 'clerk' && both));
    case 'see':
      return here && who === 'clerk' && both;
    case 'wait':
      return true;
  }
}

function happens(sheet: Sheet, deed: Deed, who: Who): void {
  const move = (state: string) => void (sheet.state = state);
  switch (deed) {
    case 'apply':
      sheet.stop = 0;
      return move('applied');
    case 'withdraw':
      return move('withdrawn');
    case 'pass':
      sheet.stop += 1;
      return sheet.stop === route.length ? move('asked') : undefined;
    case 'hand-back':
      return move('handed-back');
    case 'refuse':
      return move('refused');
    case 'open':
      return move('asked');
    case 'name':
      sheet.comes = sheet.day + 2;
      return move('named');
    case 'confirm':
      return move('handing-over');
    case 'return-name':
      sheet.comes = undefined;
      return move('asked');
    case 'call-off':
      return move('called-off');
    case 'sign':
      if (who === 'ann') sheet.old = true;
      else sheet.new = true;
      return;
    case 'instead':
      sheet.old = true;
      return;
    case 'return-list':
      sheet.old = sheet.new = false;
      return;
    case 'see':
      sheet.posted = false;
      return move('done');
    case 'wait':
      sheet.day += 1;
      return;
    default:
      return;
  }
}

const BEGINS = '2026-11-20';

async function attempt(county: HandoverCounty, sheet: Sheet, deed: Deed, who: Who) {
  const succession = ANN;
  const step = { succession, remark: '原因' };
  switch (deed) {
    case 'apply':
      return county.code('handover.apply', who, application);
    case 'withdraw':
      return county.code('handover.withdraw', who, { succession });
    case 'pass':
      return county.code('handover.review', who, {
        ...{ succession, decision: 'pass', proofSeen: true, ...minutes },
      });
    case 'hand-back':
    case 'refuse':
      return county.code('handover.review', who, { ...step, decision: deed });
    case 'open':
      return county.code('handover.open', who, { cadre: 'ann', cause: 'term-end' });
    case 'name':
      return county.code('handover.name', who, { ...naming, from: addDays(BEGINS, sheet.day + 2) });
    case 'confirm':
      return county.code('handover.confirm', who, { succession, decision: 'confirm' });
    case 'return-name':
      return county.code('handover.confirm', who, { ...step, decision: 'hand-back' });
    case 'call-off':
      return county.code('handover.callOff', who, { succession, reason: '不派了' });
    case 'release':
      return county.code('handover.release', who, { succession, lastDay: county.day() });
    case 'add':
      return county.code('handover.addLine', who, { succession, kind: 'other', text: '钥匙' });
    case 'sign':
      return county.code('handover.sign', who, { succession });
    case 'instead':
      return county.code('handover.sign', who, { succession, instead: '住院' });
    case 'return-list':
      return county.code('handover.returnList', who, { succession, text: '少一行' });
    case 'see':
      return county.code('handover.see', who, { succession });
    case 'wait':
      county.goTo(addDays(BEGINS, sheet.day + 1));
      return 'done';
  }
}

const waitsFor: Readonly<Record<string, Who>> = { asked: 'unit', named: 'one' };

/** One desk holds it, whose turn it is; two lead the village only while they hand over. */
async function holds(county: HandoverCounty, sheet: Sheet): Promise<void> {
  const both = sheet.state === 'handing-over' && sheet.old && sheet.new;
  const turn =
    sheet.state === 'applied'
      ? route[sheet.stop]
      : both
        ? 'clerk'
        : (waitsFor[sheet.state] ?? undefined);
  for (const office of ['clerk', 'one', 'unit'] as const) {
    expect([office, (await county.todos(office)).length]).toEqual([
      office,
      office === turn ? 1 : 0,
    ]);
  }
  const day = county.day();
  const leading = (await county.postings()).filter(
    (each) => each.village === VILLAGE && each.position === 'first-secretary' && within(day, each),
  );
  const come = sheet.comes !== undefined && sheet.comes <= sheet.day;
  const overlap = sheet.state === 'handing-over' && come;
  expect(leading.length).toBeLessThanOrEqual(overlap || sheet.state === 'done' ? 2 : 1);
  expect(leading.length).toBeGreaterThanOrEqual(1);
}

const step = fc.record({
  deed: fc.constantFrom(...deeds),
  who: fc.constantFrom(...people),
  /** Mostly something that may be done, so that sequences get far. */
  wild: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  pick: fc.nat(1000),
});

test('people in any order do what the rules let them, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const county = await openHandoverCounty();
      const sheet: Sheet = {
        ...{ state: '', stop: 0, day: 0, comes: undefined },
        ...{ old: false, new: false, posted: true },
      };
      for (const one of steps) {
        const [deed, who] = one.wild ? [one.deed, one.who] : chosen(sheet, one.pick);
        const code = await attempt(county, sheet, deed, who);
        const allowed = may(sheet, deed, who);
        expect([deed, who, sheet.state, code === 'done' ? 'done' : 'refused', code]).toEqual([
          ...[deed, who, sheet.state, allowed ? 'done' : 'refused', code],
        ]);
        if (allowed) happens(sheet, deed, who);
        await holds(county, sheet);
      }
    }),
    { numRuns: RUNS },
  );
}, 120_000);

function chosen(sheet: Sheet, pick: number): [Deed, Who] {
  // Waiting now and then is enough, and what undoes things comes less often than what goes on.
  const rare: readonly Deed[] = ['wait', 'refuse', 'withdraw', 'call-off', 'return-list'];
  const all = deeds.flatMap((deed) =>
    people.filter((who) => may(sheet, deed, who)).map((who): [Deed, Who] => [deed, who]),
  );
  const usual = all.filter(([deed]) => !rare.includes(deed));
  const from = usual.length > 0 && pick % 5 > 0 ? usual : all;
  return from[pick % from.length] ?? ['wait', 'one'];
}
