import { addDays } from '../../../src/core/calendar/day';
import type { Step } from './steps';

/** A check as the rules have it, told apart from the code. */
export interface Expected {
  readonly person: string;
  readonly on: string;
  /** 1 township, 2 county, 3 prefecture. */
  readonly level: number;
  state: string;
  found?: string;
  day?: string;
  until?: string;
  /** Whoever recorded it, and in whose stead. */
  recordedBy: string[];
}

export type OfCheck = Extract<Step, { which: number }>;

interface Seat {
  readonly level: number;
  /** In whose stead it is held. */
  readonly of?: string;
}

const seats: Readonly<Record<string, readonly Seat[]>> = {
  clerk: [{ level: 1 }],
  county: [{ level: 2 }],
  both: [{ level: 2 }],
  prefecture: [{ level: 3 }],
  helper: [
    { level: 2, of: 'both' },
    { level: 1, of: 'clerk' },
  ],
};

const seatsOf = (who: string): readonly Seat[] => seats[who] ?? [];

/** The seat a thing is ordered with: the highest. */
export function orderingSeat(who: string): Seat | undefined {
  return seatsOf(who)[0];
}

/** A seat that suffices and is nobody's whom it concerns. */
function seatFor(who: string, { level }: Expected, barred: readonly string[]): Seat | undefined {
  if (barred.includes(who)) return undefined;
  return seatsOf(who).find((seat) => seat.level >= level && !barred.includes(seat.of ?? ''));
}

const held = (found: string | undefined, ground?: string) =>
  found === 'not-there' || found === 'pulled-back' || ground !== undefined;

/** Whom a step may not be taken by, or in the stead of. */
function barredFrom({ do: what }: OfCheck, { person, recordedBy }: Expected): string[] {
  return [person, ...(['record', 'cancel'].includes(what) ? [] : recordedBy)];
}

/** In whose stead a step is taken by somebody who may. */
export function steadOf(step: OfCheck, check: Expected): string | undefined {
  return step.do === 'answer' ? undefined : seatFor(step.who, check, barredFrom(step, check))?.of;
}

/** Somebody who may do it, if anybody: what `RIGHT` stands for. */
export function rightOne(step: OfCheck, check: Expected | undefined): string {
  if (!check) return 'clerk';
  if (step.do === 'answer') return check.person;
  const barred = barredFrom(step, check);
  return Object.keys(seats).find((who) => seatFor(who, check, barred)) ?? 'clerk';
}

/** Whether a step about a check is to be let through, told apart from the code. */
export function mayTake(
  step: OfCheck,
  check: Expected,
  { day, onLeave }: { day: string; onLeave: boolean },
): boolean {
  const { state } = check;
  const holds = seatFor(step.who, check, barredFrom(step, check)) !== undefined;
  switch (step.do) {
    case 'answer':
      return step.who === check.person && state === 'checked';
    case 'cancel':
      return state === 'planned' && holds;
    case 'record': {
      const on = addDays(day, -step.back);
      const inTime = on >= check.on && step.back >= 0 && step.back <= 3;
      const fits = !(step.ground && step.found === 'not-reached');
      return state === 'planned' && holds && inTime && fits;
    }
    case 'confirm': {
      const ready = state === 'answered' || (state === 'checked' && day > (check.until ?? ''));
      return holds && ready && !(check.found === 'not-there' && onLeave);
    }
    case 'drop':
      return holds && (state === 'checked' || state === 'answered');
    case 'lift':
      return holds && state === 'confirmed';
  }
}

const becomes = {
  ...{ cancel: 'cancelled', answer: 'answered', confirm: 'confirmed', drop: 'dropped' },
  lift: 'lifted',
} as const;

/** What a step that was let through makes of the check. */
export function apply(step: OfCheck, check: Expected, today: string): void {
  if (step.do !== 'record') {
    check.state = becomes[step.do];
    return;
  }
  const seat = seatFor(step.who, check, [check.person]);
  check.recordedBy = [step.who, ...(seat?.of ? [seat.of] : [])];
  check.found = step.found;
  check.day = addDays(today, -step.back);
  check.state = held(step.found, step.ground) ? 'checked' : 'done';
  if (check.state === 'checked') check.until = addDays(today, 3);
}

/** Days of a person that a confirmed absence stands on. */
export function absentDays(checks: Iterable<Expected>, person: string): string[] {
  const days = [...checks]
    .filter((each) => each.person === person && each.state === 'confirmed')
    .filter(({ found }) => found === 'not-there')
    .map(({ day }) => day ?? '');
  return [...new Set(days)].sort();
}
