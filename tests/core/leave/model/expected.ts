import { addDays, dayOf } from '../../../../src/core/calendar/day';
import type { Leave, LeaveState } from '../../../../src/core/leave/leave';
import { VILLAGE } from '../../attendance/cases';
import { loansIn, seatLent } from './loans';
import type { Loan, Seats } from './seats';
import { decidersOf, sittersOf, urgersOf } from './seats';
import type { Step } from './steps';
import { RIGHT } from './steps';
import { inputOf, nth } from './take';
import type { World } from './world';
import { all, leavesIn, today } from './world';

/** What must be so, kept by rules written apart from the code. */
export interface Expected {
  readonly states: Map<string, LeaveState>;
  loans: readonly Loan[];
}

export const nothingYet = (): Expected => ({ states: new Map(), loans: [] });

export function seatsOf({ loans }: Expected, world: World): Seats {
  return { people: world.people, loans, day: today(world) };
}

type Named<D extends Step['do']> = Extract<Step, { do: D }>;

/** The step with somebody who can take it in the place of “right”, on a thing it can be taken on, where there is one. */
export function named(step: Step, expected: Expected, world: World): Step {
  if (!('who' in step) || step.who !== RIGHT) return step;
  if (!('which' in step)) return { ...step, who: rightFor(step, expected, world)[0] ?? '' };
  const count = Math.max(1, countOf(step, expected, world));
  const ways = Array.from({ length: count }, (_, at) => (step.which + at) % count).flatMap(
    (which) =>
      rightFor({ ...step, which }, expected, world).map((who) => ({ ...step, which, who })),
  );
  const nobody = { ...step, who: world.people[0]?.person ?? '' };
  return ways.find((way) => mustBeDone(way, expected, world)) ?? ways[0] ?? nobody;
}

function countOf(step: Step, { loans }: Expected, world: World): number {
  if (step.do === 'end-loan') return loans.length;
  return step.do === 'see' ? all(world, 'filing').length : leavesIn(world).length;
}

function rightFor(step: Step, expected: Expected, world: World): string[] {
  const seats = seatsOf(expected, world);
  if (step.do === 'ask') return applicant(step, expected, world);
  if (step.do === 'lend') return inOffice(world, step.ahead + step.long);
  if (step.do === 'end-loan')
    return [nth(expected.loans, step.which)?.lender ?? ''].filter(Boolean);
  if (step.do === 'see') {
    const filing = nth(all(world, 'filing'), step.which)?.body;
    return filing ? sittersOf(filing.role, filing.village, seats).map((one) => one.person) : [];
  }
  const leave = 'which' in step ? nth(leavesIn(world), step.which)?.body : undefined;
  if (!leave) return [];
  if (step.do === 'decide') return turned(decidersOf(leave, seats), step.which);
  return step.do === 'urge' ? turned(urgersOf(leave, seats), step.which) : [leave.person];
}

/** So that it is not always the first of them. */
function turned(list: readonly string[], by: number): string[] {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

/** Whose request was handed back or granted, where one is asked again or gone on with. */
function applicant(
  { again, goesOn, ahead, long }: Named<'ask'>,
  { states }: Expected,
  world: World,
) {
  const from = again ? 'sent-back' : goesOn ? 'granted' : undefined;
  const found = leavesIn(world).filter(({ id }) => from && states.get(id) === from);
  const posted = world.people.filter((each) => each.posted).map(({ person }) => person);
  const any = posted[Math.abs(ahead + long) % posted.length] ?? '';
  return [found.at(-1)?.body.person ?? any];
}

function inOffice({ people }: World, chance: number): string[] {
  const held = people.filter(
    ({ posted, seats }) => seats ?? posted?.position === 'first-secretary',
  );
  const one = held[(chance + 2) % held.length];
  return one ? [one.person] : [];
}

/** Whether a step must be let through or refused; nothing where the model does not say. */
export function mustBeDone(step: Step, expected: Expected, world: World): boolean | undefined {
  switch (step.do) {
    case 'ask':
      return mustBeAsked(step, expected, world);
    case 'lend':
      return mayLend(step, expected, world);
    case 'end-loan': {
      const loan = nth(expected.loans, step.which);
      const party = loan?.lender === step.who || loan?.borrower === step.who;
      return loan !== undefined && party && loan.to >= today(world);
    }
    case 'see':
      return maySee(step, expected, world);
    case 'decide':
    case 'withdraw':
    case 'return':
    case 'prove':
    case 'urge': {
      const leave = nth(leavesIn(world), step.which);
      return leave !== undefined && mayWith(leave.body, step, expected, world);
    }
    default:
      return true;
  }
}

/** What is asked again was handed back; the rest is told from what comes of it. */
function mustBeAsked(step: Named<'ask'>, { states }: Expected, world: World): false | undefined {
  const { again, extends: first, from, to } = inputOf(world, step);
  if (again && states.get(again) !== 'sent-back') return false;
  if (first && states.get(first) !== 'granted') return false;
  return to < from ? false : undefined;
}

function mayLend(step: Named<'lend'>, { loans }: Expected, world: World): boolean {
  const { who, to: borrower, ahead, long } = step;
  const { role, scope } = seatLent(world, who);
  const seats = { people: world.people, loans: [], day: today(world) };
  const sits = sittersOf(role, VILLAGE, seats).some(({ person }) => person === who);
  const [from, to] = [addDays(today(world), ahead), addDays(today(world), ahead + long)];
  const twice = loans.some(
    (each) =>
      each.lender === who &&
      each.role === role &&
      each.scope === scope &&
      each.to >= from &&
      each.from <= to,
  );
  return sits && borrower !== who && ahead >= 0 && long >= 0 && !twice;
}

function maySee({ who, which }: Named<'see'>, expected: Expected, world: World): boolean {
  const filing = nth(all(world, 'filing'), which)?.body;
  if (!filing || filing.sentTo) return false;
  const sitters = sittersOf(filing.role, filing.village, seatsOf(expected, world));
  return sitters.some(({ person }) => person === who);
}

function mayWith(
  leave: Leave,
  step: Named<'decide' | 'withdraw' | 'return' | 'prove' | 'urge'>,
  expected: Expected,
  world: World,
): boolean {
  const { state, person, from } = leave;
  const seats = seatsOf(expected, world);
  switch (step.do) {
    case 'decide':
      return state === 'asked' && decidersOf(leave, seats).includes(step.who);
    case 'withdraw':
      if (step.who !== person) return false;
      if (state === 'granted') return today(world) < from;
      return state === 'asked' || state === 'sent-back';
    case 'return': {
      const on = addDays(today(world), -step.back);
      return state === 'granted' && from <= on && on <= today(world);
    }
    case 'prove':
      return mayProve(leave, step, world);
    case 'urge': {
      const urged = leave.urged && dayOf(Date.parse(leave.urged.at)) === today(world);
      return !urged && urgersOf(leave, seats).includes(step.who);
    }
  }
}

function mayProve(
  { person, state, proof = [] }: Leave,
  step: Named<'prove'>,
  world: World,
): boolean {
  const file = nth(all(world, 'file'), step.file);
  if (!file || step.who !== person) return false;
  if (proof.includes(file.id)) return true;
  const { owner, attached, check } = file.body;
  const good = owner === person && !attached && check !== 'refused';
  return good && proof.length < 3 && (state === 'asked' || state === 'granted');
}

const becomes = { grant: 'granted', refuse: 'refused', 'send-back': 'sent-back' } as const;

/** What a step that was done leads to; throws where the records say otherwise. */
export function follow(step: Step, expected: Expected, world: World): void {
  const { states } = expected;
  const leaves = leavesIn(world);
  if (step.do === 'lend') expected.loans = [...expected.loans, loanOf(world)];
  if (step.do === 'end-loan') endIn(expected, step.which, today(world));
  const leave = 'which' in step ? nth(leaves, step.which) : undefined;
  if (step.do === 'decide' && leave) states.set(leave.id, becomes[step.decision]);
  if (step.do === 'withdraw' && leave) states.set(leave.id, 'withdrawn');
  if (step.do === 'return' && leave) states.set(leave.id, 'returned');
  for (const { id, body } of leaves) {
    const was = states.get(id);
    if (was === body.state) continue;
    const asked = step.do === 'ask' && body.state === 'asked' && (!was || was === 'sent-back');
    // Leave that joins the one that is ended ends with it.
    const ended = step.do === 'return' && body.state === 'returned' && was === 'granted';
    const own = body.person === (step.do === 'ask' ? step.who : leave?.body.person);
    if (!own || (!asked && !ended))
      throw new Error(`${id} is ${body.state}, not ${was ?? 'there'}`);
    states.set(id, body.state);
  }
}

function loanOf(world: World): Loan {
  const grant = loansIn(world).at(-1)?.body;
  if (!grant) throw new Error('nothing was lent');
  const { role, scope, person: borrower, lentBy: lender = '', from, to = '' } = grant;
  return { role, scope, borrower, lender, from, to };
}

function endIn(expected: Expected, which: number, day: string): void {
  const ended = nth(expected.loans, which);
  const to = addDays(day, -1);
  expected.loans = expected.loans.flatMap((loan) =>
    loan !== ended ? [loan] : loan.from <= to ? [{ ...loan, to }] : [],
  );
}
