import type { Day, Instant } from '../calendar/day';
import { addDays } from '../calendar/day';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import { stepBy } from '../step';
import type { Basis } from './basis';
import { checkRoleWords } from './basis';
import type { SpotCheck } from './spot-check';
import type { CheckWay } from './ways';
import { wayWords } from './ways';

/** A check is planned at most so many days ahead: rosters change. Our own convention. */
const DAYS_AHEAD = 30;

/** What every order of a check says, drawn or directed. */
export interface Order {
  readonly way: CheckWay;
  readonly on: Day;
}

export interface Ordering {
  readonly tenant: string;
  readonly at: Instant;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly caller: Caller;
}

/** @throws Refused `check-way-not-given`, `check-day-wrong`. */
export function refuseBadOrder({ way, on }: Order, basis: Basis, today: Day): void {
  if (!basis.ways.includes(way)) {
    const ways = basis.ways.map((each) => wayWords[each]).join('、');
    const facts = { who: checkRoleWords[basis.role], way: wayWords[way], ways };
    throw refused('check-way-not-given', facts, { field: 'way', ...clauseOf(basis) });
  }
  const to = addDays(today, DAYS_AHEAD);
  if (on < today || on > to) throw refused('check-day-wrong', { from: today, to }, { field: 'on' });
}

function clauseOf({ explanation, byRule }: Basis): { clause?: string } {
  return byRule ? { clause: `${explanation.document} ${explanation.clause}` } : {};
}

/** A check that has just been ordered. */
export function plannedCheck(
  posting: Posting,
  { way, on }: Order,
  basis: Basis,
  actor: Actor,
  at: Instant,
): SpotCheck {
  const { person, name, position, village, township, unit } = posting;
  return {
    ...{ person, name, position, village, township, unit, on, way },
    ...{ role: basis.role, orderedAt: at, explanations: [basis.explanation] },
    ...{ state: 'planned', open: 'open' },
    steps: [stepBy('order', actor, at)],
  };
}
