import type { Day, Instant, Month } from '../calendar/day';
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../calendar/day';
import type { CalendarTable } from '../calendar/workdays';
import { kindOfDay } from '../calendar/workdays';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn, callerAs, inOwnRight, isOneself } from '../roster/actor';
import type { Caller, CallerRules } from '../roster/caller';
import { rolesOn } from '../roster/caller';
import type { Posting } from '../roster/people';
import { applyCorrection } from './apply-correction';
import type { PostedMonth } from './open-register';
import { currentRegister, postedMonth, withDay } from './open-register';
import { registerRef } from './places';
import type { Register, RegisterState, RegisterStep } from './register';

export type StepName = RegisterStep['step'];
/** A village's month: `none` where nothing is on record yet. */
export type SheetState = RegisterState | 'none';

/** Which states a step starts from, and where it leads. Nothing leads back from `confirmed`. */
const moves: Readonly<Record<StepName, { from: readonly SheetState[]; to: RegisterState }>> = {
  'sum-up': { from: ['none', 'draft'], to: 'summed-up' },
  sign: { from: ['summed-up'], to: 'signed' },
  confirm: { from: ['signed'], to: 'confirmed' },
  'send-back': { from: ['summed-up', 'signed'], to: 'draft' },
};

/** Who takes each step, by this project's convention; the contract says the same by these. */
export const rolesOfStep = {
  'sum-up': { 'first-secretary': 'division', 'township-officer': 'division' },
  sign: { 'village-secretary': 'division' },
  confirm: { 'township-officer': 'division' },
  'send-back': { 'village-secretary': 'division', 'township-officer': 'division' },
} as const satisfies Record<StepName, CallerRules>;

const order: readonly SheetState[] = ['none', 'draft', 'summed-up', 'signed', 'confirmed'];

export const stateInWords: Readonly<Record<SheetState, string>> = {
  none: '还没有记录',
  draft: '还没有汇总',
  'summed-up': '已汇总，待签字',
  signed: '已签字，待确认',
  confirmed: '已确认',
};
const stepInWords: Readonly<Record<StepName, string>> = {
  'sum-up': '汇总',
  sign: '签字',
  confirm: '确认',
  'send-back': '退回',
};

/** One cadre's line on the village's sheet: posted in the month, with or without a record yet. */
export interface SheetLine extends PostedMonth {
  readonly register: Stored<'register'> | undefined;
}

/**
 * Everybody posted to the village in the month, once each. Two postings of one person to one
 * village make one line, with the days of both.
 */
export function linesOf(
  village: string,
  month: Month,
  postings: readonly Posting[],
  registers: readonly Stored<'register'>[],
): SheetLine[] {
  const people = [...new Set(postings.map(({ person }) => person))];
  const posted = people.flatMap((person) => {
    const own = postings.filter((posting) => posting.person === person);
    return postedMonth(own, village, month) ?? [];
  });
  return posted.sort(byPosition).map((line) => ({
    ...line,
    register: registers.find(
      ({ body }) =>
        body.person === line.posting.person && body.village === village && body.month === month,
    ),
  }));
}

/** First secretary first, then by name: the order of a printed sheet. */
function byPosition({ posting: a }: PostedMonth, { posting: b }: PostedMonth): number {
  if (a.position !== b.position) return a.position === 'first-secretary' ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.person < b.person ? -1 : 1;
}

/** The village's month is as far as its last line: a posting added late holds it back. */
export function sheetStateOf(lines: readonly SheetLine[]): SheetState {
  const states = lines.map(({ register }) => register?.body.state ?? 'draft');
  if (lines.every(({ register }) => !register)) return 'none';
  return order.find((state) => states.some((s) => s === state)) ?? 'none';
}

export interface StepFacts {
  readonly tenant: string;
  readonly at: Instant;
  /** Today, UTC+8. */
  readonly today: Day;
  readonly village: string;
  readonly month: Month;
  readonly note?: string | undefined;
  readonly caller: Caller;
  readonly lines: readonly SheetLine[];
  readonly calendar: CalendarTable;
}

/**
 * What the caller can do with the sheet now: what a page offers, by the same rules as `decideStep`.
 * Roles are checked by reach before; here, what depends on the sheet.
 */
export function stepRefusal(
  step: StepName,
  facts: StepFacts,
): ReturnType<typeof refused> | undefined {
  const { lines, month, today } = facts;
  if (lines.length === 0) return refused('nobody-posted', { month });
  if (today <= lastDayOf(month)) {
    return refused('month-not-over', { month, from: firstDayOf(addMonths(month, 1)) });
  }
  const state = sheetStateOf(lines);
  if (!moves[step].from.includes(state)) {
    return refused('month-not-at-step', { state: stateInWords[state], step: stepInWords[step] });
  }
  if (step === 'sum-up') return sumUpRefusal(facts);
  // Sending one's own sheet back settles nothing in one's favour, so it is not barred.
  const others = actorsFor(step, facts).filter(
    (actor) => step === 'send-back' || !onSheet(actor, lines),
  );
  if (others.length === 0) return refused('own-sheet');
  const signed = step === 'confirm' && others.every((actor) => signedBy(actor, lines));
  return signed ? refused('own-step') : undefined;
}

/** As whom the caller could take the step. Reach was checked before, so there is always somebody. */
function actorsFor(step: StepName, { caller, village, today }: StepFacts): readonly Actor[] {
  const actors = actorsOn(caller, rolesOfStep[step], { division: village }, today);
  return actors.length > 0 ? actors : [inOwnRight(caller)];
}

/** Who takes the step: the first who is neither on the sheet nor signed it. */
function actorOf(step: StepName, facts: StepFacts): Actor {
  const actors = actorsFor(step, facts);
  const barred = (actor: Actor) =>
    (step === 'sign' || step === 'confirm') &&
    (onSheet(actor, facts.lines) || (step === 'confirm' && signedBy(actor, facts.lines)));
  return actors.find((actor) => !barred(actor)) ?? inOwnRight(facts.caller);
}

function onSheet(actor: Actor, lines: readonly SheetLine[]): boolean {
  return lines.some(({ posting }) => isOneself(actor, posting.person));
}

/** Somebody may hold or stand in for two offices; the two signatures still come from two people. */
function signedBy(actor: Actor, lines: readonly SheetLine[]): boolean {
  return lines.some(({ register }) => {
    const signature = (register?.body.steps ?? []).filter(({ step }) => step === 'sign').at(-1);
    const signers = signature ? [signature.by, signature.onBehalfOf ?? signature.by] : [];
    return signers.some((person) => isOneself(actor, person));
  });
}

/** The first secretary in post sums up; the township only where the village has none. */
function sumUpRefusal({ caller, village, today, lines }: StepFacts) {
  const isFirst = rolesOn(caller, today).some(
    ({ role, scope }) => role === 'first-secretary' && scope === village,
  );
  if (isFirst) return undefined;
  const first = lines.find(
    ({ posting }) =>
      posting.position === 'first-secretary' && (posting.to === undefined || posting.to >= today),
  );
  return first && refused('first-secretary-sums-up', { name: first.posting.name });
}

/**
 * One step of month-end over every line of the sheet at once; `sheets` are the registers it leaves.
 * @throws Refused `nobody-posted`, `month-not-over`, `month-not-at-step`, `own-sheet`,
 * `own-step`, `first-secretary-sums-up`, and on summing up `calendar-year-unknown`.
 */
export function decideStep(
  step: StepName,
  facts: StepFacts,
): { output: { state: SheetState; sheets: number }; sheets: Register[]; writes: Write[] } {
  const refusal = stepRefusal(step, facts);
  if (refusal) throw refusal;
  if (step === 'sum-up') kindOfDay(lastDayOf(facts.month), facts.calendar);
  const touched = facts.lines.filter(({ register }) =>
    moves[step].from.includes(register?.body.state ?? 'none'),
  );
  const sheets = touched.map((line) => moved(step, line, facts));
  const writes = touched.map(({ register, posting: { person, village } }, i) =>
    put(registerRef(facts.tenant, person, village, facts.month), register, sheets[i] as Register),
  );
  return { output: { state: moves[step].to, sheets: writes.length }, sheets, writes };
}

function moved(step: StepName, line: SheetLine, facts: StepFacts): Register {
  const { at, note } = facts;
  const { onBehalfOf, ...actor } = actorOf(step, facts);
  const caller = callerAs(facts.caller, actor);
  const sheet = currentRegister(line, line.register?.body);
  const record: RegisterStep = {
    step,
    by: caller.person,
    byName: caller.name,
    at,
    ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
    ...(note ? { note } : {}),
  };
  return {
    ...(step === 'send-back' ? withOpenCorrectionsMade(sheet, caller, at) : sheet),
    state: moves[step].to,
    steps: [...sheet.steps, record],
  };
}

/** A draft takes late reports as they come, so those that waited go onto the reopened sheet. */
function withOpenCorrectionsMade(sheet: Register, { person, name }: Caller, at: Instant): Register {
  const open = sheet.corrections.filter(({ state }) => state === 'open');
  const decided = { by: person, byName: name, at, reason: '考勤表退回，补发的报到直接计入' };
  return {
    ...open.reduce(
      (register, each) =>
        withDay(register, each.day, applyCorrection(register.days[each.day] ?? {}, each)),
      sheet,
    ),
    corrections: sheet.corrections.map((correction) =>
      correction.state === 'open' ? { ...correction, state: 'made', decided } : correction,
    ),
  };
}

/** The months of which something may be waiting, latest first, seen from `today`. */
export function monthsToClose(today: Day): Month[] {
  return [-1, -2].map((back) => addMonths(monthOf(today), back));
}
