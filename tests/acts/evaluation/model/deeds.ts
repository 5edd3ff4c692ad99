import type { EndpointName, Input, Output } from '../../../../src/contract/contract';
import { addDays, dayOf } from '../../../../src/core/calendar/day';
import { aboutBallot } from '../../../../src/core/evaluation/ballot-keys';
import { writeBallot } from '../../../../src/core/evaluation/ballot-text';
import { ENVELOPE_LENGTH } from '../../../../src/core/evaluation/envelope';
import type { Party } from '../../../../src/core/evaluation/party';
import { sealBallot } from '../../../../src/core/evaluation/seal';
import { blindToken, BLINDING_BYTES, finishToken } from '../../../../src/core/evaluation/token';
import { VILLAGE } from '../../../fixtures/open-county';
import type { Held, Meeting, Model } from './meeting';
import { isBelow, partiesAsked, ratingsBy, SMALLEST, usedIn } from './meeting';
import type { Aim, Step } from './steps';
import { lineAsked, onRoster, whyNotCounted } from './why-not';

/** One call, and what the sheet of paper says after it where it was not refused. */
export interface Deed<N extends EndpointName = EndpointName> {
  readonly endpoint: N;
  readonly who: string | undefined;
  readonly input: Input<N>;
  readonly learn: (output: Output<N>) => void;
}

/** Public keys of an assembly, as a phone reads them. */
export type KeysOf = (assembly: string) => {
  readonly boxKey: string;
  readonly tokenKeys: Readonly<Partial<Record<Party, string>>>;
};

const idOf = (number: number) => `assembly:${VILLAGE}:2026-Q4:${number}`;
const NOBODY = 'line:assembly:nobody';

function deed<N extends EndpointName>(
  endpoint: N,
  who: string | undefined,
  input: Input<N>,
  learn: (output: Output<N>) => void = () => undefined,
): Deed {
  return { endpoint, who, input, learn } as unknown as Deed;
}

/** The call a step makes; nothing where there is nothing to call with. */
export function deedOf(model: Model, step: Step, aim: Aim, keysOf: KeysOf): Deed | undefined {
  const { meeting, line, slip } = aim;
  const today = dayOf(model.now);
  const assembly = meeting?.id ?? idOf(1);
  const at = { assembly, line: line?.id ?? NOBODY };
  switch (step.do) {
    case 'pass':
    case 'timer':
      return undefined;
    case 'plan':
      return plan(model, step, today);
    case 'replan': {
      const day = addDays(today, step.ahead);
      const input = { assembly, day, place: '村委会' };
      return deed('evaluation.replan', step.who, input, () => meeting && (meeting.day = day));
    }
    case 'open':
    case 'close':
    case 'count':
    case 'publish':
      return deed(`evaluation.${step.do}`, step.who, { assembly }, () => {
        if (meeting) after[step.do](meeting, model.now);
      });
    case 'add':
      return add(model, step, meeting, assembly);
    case 'remove':
      return deed('evaluation.removeFromRoll', step.who, at, () => {
        meeting?.lines.splice(
          meeting.lines.findIndex((each) => each === line),
          1,
        );
        for (const each of meeting?.slips ?? []) if (each.line === line?.id) delete each.line;
      });
    case 'print':
      return deed('evaluation.printSlips', 'clerk', { assembly, count: step.count }, (printed) => {
        meeting?.slips.push(...printed.slips.map(({ serial, code }) => ({ serial, code })));
      });
    case 'hand':
      return deed('evaluation.handSlip', 'first', { ...at, serial: slip?.serial ?? '9999' }, () => {
        for (const each of meeting?.slips ?? []) if (each.line === line?.id) delete each.line;
        if (slip && line) [slip.line, line.slip] = [line.id, slip.serial];
      });
    case 'ask':
      return ask(model, step, aim, assembly);
    case 'cast':
      return aim.held && cast(model, step, aim.held, keysOf);
    case 'surrender':
      return deed(
        'evaluation.surrenderForPaper',
        step.who,
        at,
        () => line && (line.used = 'paper'),
      );
    case 'sign': {
      const ratings = ratingsBy(model.counter, line?.party ?? 'villagers');
      const filled = step.wrong ? [...ratings, 'good' as const] : ratings;
      return deed('evaluation.rateSigned', 'clerk', { ...at, ratings: filled }, () => {
        if (line && meeting) [line.used, meeting.signed] = ['signed', meeting.signed + 1];
      });
    }
    case 'type':
      return type(step, meeting, assembly);
  }
}

/** What opening, closing, counting and publishing make of an assembly. */
export const after = {
  open(meeting: Meeting): void {
    meeting.state = 'open';
    for (const party of partiesAsked) enter(meeting, party, 0);
  },
  close(meeting: Meeting, now: number): void {
    [meeting.state, meeting.closingAt] = ['closing', now];
  },
  count(meeting: Meeting): void {
    [meeting.state, meeting.below] = ['counted', isBelow(meeting)];
  },
  publish(meeting: Meeting): void {
    meeting.state = 'published';
  },
};

/** What the timers do, by the time there is. */
export function runTimer(model: Model, which: Extract<Step, { do: 'timer' }>['which']): void {
  for (const meeting of model.meetings) {
    const { state, lastDay } = meeting;
    if (which === 'closeLate' && state === 'open' && lastDay < dayOf(model.now)) {
      after.close(meeting, model.now);
    }
    if (which === 'countClosed' && !whyNotCounted(meeting, model.now)) after.count(meeting);
    if (which === 'emptyBoxes' && (state === 'counted' || state === 'published')) {
      [meeting.box, meeting.papers, meeting.emptied] = [[], new Map(), true];
    }
  }
}

/** A party votes in secret from k people on, by those who came in together. */
function enter(meeting: Meeting, party: Party, before: number): void {
  const people = meeting.lines.filter((line) => line.party === party).length - before;
  if (people <= 0 || meeting.ways[party]) return;
  meeting.ways[party] = people >= SMALLEST ? 'secret' : 'signed';
}

function plan(model: Model, step: Extract<Step, { do: 'plan' }>, today: string): Deed {
  const last = model.meetings.at(-1);
  const day = addDays(today, step.ahead);
  const known = { village: VILLAGE, quarter: '2026-Q4', day, place: '村委会院坝' };
  const retest = step.again ? { retestOf: last?.id ?? idOf(1) } : {};
  return deed('evaluation.plan', step.who, { ...known, ...retest }, ({ assembly }) => {
    const lastDay = step.again ? addDays(today, 90) : '2027-01-15';
    model.meetings.push({
      ...{ id: assembly, state: 'planned', day, lastDay, ways: {}, lines: [], made: 0 },
      ...{ slips: [], box: [], papers: new Map(), signed: 0 },
    });
  });
}

function add(
  model: Model,
  step: Extract<Step, { do: 'add' }>,
  meeting: Meeting | undefined,
  assembly: string,
): Deed {
  const lines = linesToAdd(model, step, meeting);
  return deed('evaluation.addToRoll', step.who, { assembly, lines }, ({ lines: ids }) => {
    if (!meeting) return;
    meeting.lines.push(...lines.map((line, i) => ({ ...line, id: ids[i] ?? '' })));
    meeting.made += lines.length;
    if (meeting.state !== 'open') return;
    for (const party of partiesAsked) {
      const came = lines.filter((line) => line.party === party).length;
      const all = meeting.lines.filter((line) => line.party === party).length;
      enter(meeting, party, all - came);
    }
  });
}

function linesToAdd(
  model: Model,
  { how, party, count }: Extract<Step, { do: 'add' }>,
  meeting: Meeting | undefined,
): { party: Party; name: string; person?: string }[] {
  const [known] = meeting?.lines ?? [];
  if (how === 'elsewhere') return [{ party: 'villagers', name: '赵第一' }];
  if (how === 'twice' && known) return [{ party: known.party, name: known.name }];
  if (how !== 'roster') {
    return Array.from({ length: count }, () => ({ party, name: `人${(model.counter += 1)}` }));
  }
  const person = onRoster(count);
  return person === 'first'
    ? [{ party: 'cadres', name: '赵第一', person }]
    : [{ party: 'village-cadres', name: '王书记', person }];
}

function ask(model: Model, step: Extract<Step, { do: 'ask' }>, aim: Aim, assembly: string): Deed {
  const { meeting, slip } = aim;
  const line = lineAsked(step, aim);
  const blinding = blindToken(drawn(model));
  const again = step.same ? line?.blinded : undefined;
  const blinded = again ?? blinding.blinded;
  const learn = ({ party, evaluation }: Output<'evaluation.askToken'>) => {
    if (!meeting || !line) return;
    const known = model.held.find((each) => each.blinding.blinded === again);
    if (known) return expect({ party, evaluation }).toEqual(shownOf(known));
    [line.used, line.blinded] = [step.by, blinded];
    model.held.push({ meeting, party, blinding, evaluation });
  };
  const asked = { assembly, blinded };
  if (step.by === 'phone') return deed('evaluation.askToken', step.who, asked, learn);
  const here = line?.id ?? NOBODY;
  return step.by === 'slip'
    ? deed('evaluation.askTokenBySlip', undefined, { ...asked, slip: codeOf(slip) }, learn)
    : deed('evaluation.askTokenOnTablet', 'clerk', { ...asked, line: here }, learn);
}

const codeOf = (slip: Aim['slip']) => slip?.code ?? 'A'.repeat(27);
const shownOf = ({ party, evaluation }: Held) => ({ party, evaluation });

/** Chance that no other number of the run has. */
function drawn(model: Model): Uint8Array {
  model.counter += 1;
  const count = model.counter;
  return Uint8Array.from(
    { length: BLINDING_BYTES },
    (_, i) => (i < 4 ? count >> (8 * i) : i) & 255,
  );
}

function cast(
  model: Model,
  { how, pick }: Extract<Step, { do: 'cast' }>,
  held: Held,
  keysOf: KeysOf,
): Deed {
  const { meeting, party, blinding, evaluation } = held;
  const { id } = meeting;
  const { boxKey, tokenKeys } = keysOf(id);
  const token = finishToken(blinding, evaluation, tokenKeys[party] ?? '');
  const ratings = ratingsBy(pick, party);
  // Each one another: a comment that nobody wrote before.
  const bytes = writeBallot({ ratings, comment: `${(model.counter += 1)}` });
  const sealed = sealBallot(bytes, boxKey, aboutBallot(id, party), new Uint8Array(32));
  const junk = `${model.counter}`.padEnd(ENVELOPE_LENGTH, 'f');
  const fresh = how === 'void' ? junk : sealed;
  const envelope = how === 'again' ? (held.envelope ?? fresh) : fresh;
  const other = partiesAsked.find((each) => each !== party) ?? party;
  const elsewhere = model.meetings.find((each) => each !== meeting)?.id ?? idOf(99);
  const input = {
    assembly: how === 'elsewhere' ? elsewhere : id,
    party: how === 'other-party' ? other : party,
    token: how === 'forged' ? { ...token, output: 'f'.repeat(128) } : token,
    envelope,
  };
  return deed('ballot-box.cast', undefined, input, () => {
    if (meeting.box.some(({ nonce }) => nonce === token.nonce)) return;
    held.envelope = envelope;
    const { nonce } = token;
    meeting.box.push(how === 'void' ? { nonce, party } : { nonce, party, ratings });
  });
}

function type(
  { who, party, more, wrong, pick }: Extract<Step, { do: 'type' }>,
  meeting: Meeting | undefined,
  assembly: string,
): Deed {
  const surrendered = meeting ? usedIn(meeting, party, ['paper']) : 0;
  const count = Math.max(0, surrendered + more);
  const ratings = Array.from({ length: count }, (_, i) => ratingsBy(pick + i, party));
  const sheets = ratings.map((each) => ({ ratings: wrong ? [...each, 'good' as const] : each }));
  const rows = ratings.map((each) => each.join(' ')).sort();
  return deed('evaluation.enterPaper', who, { assembly, party, sheets }, ({ entry, agrees }) => {
    if (!meeting) return;
    meeting.papers.set(`${party} ${entry}`, { by: who, rows, ratings });
    const other = meeting.papers.get(`${party} ${entry === 'first' ? 'second' : 'first'}`);
    expect(agrees).toBe(other && other.rows.join() === rows.join());
  });
}
