import type { Day } from '../calendar/day';
import type { Pack } from '../policy/schema';
import { titleOf } from '../policy/words';
import { refused } from '../refusal';
import type { Posting, UnitLevel } from '../roster/people';
import { unitName } from '../roster/places';
import type { KeptRoute, Leave, LeaveKind, LeavePeriod } from './leave';
import { holdsDays, leaveDays, takenPart } from './period';
import { daysTogether, routeFor } from './route';
import type { Holders } from './seats';
import { seatFor } from './seats';

export interface RouteFacts {
  readonly pack: Pack | undefined;
  readonly posting: Posting;
  readonly unitLevel: UnitLevel | undefined;
  /** The person's other requests. */
  readonly others: readonly Leave[];
  readonly holders: Holders;
  /** Today, UTC+8: the rules and the people of this day. */
  readonly day: Day;
}

/**
 * The route of a request, counted with what joins on to it.
 * @throws Refused `value-unset`, `unit-level-unknown`, `leave-no-seat`.
 */
export function chooseRoute(period: LeavePeriod, kind: LeaveKind, facts: RouteFacts): KeptRoute {
  const { pack, posting, unitLevel, others, holders, day } = facts;
  if (!pack) throw refused('value-unset', { rule: titleOf('leave-route') });
  if (!unitLevel) throw refused('unit-level-unknown', { unit: unitName(posting.unit) });
  const span = (each: LeavePeriod) => ({ from: each.from, to: each.to, days: leaveDays(each) });
  const joining = others.filter(holdsDays).flatMap((other) => takenPart(other) ?? []);
  const days = daysTogether(pack, span(period), joining.map(span), day);
  const { position } = posting;
  const route = routeFor(pack, { days, position, unitLevel, reason: kind }, day);
  const { role, decides, raised } = seatFor(route.decides, posting, holders, day);
  return { ...route, names: route.decides, decides, role, ...(raised ? { raised } : {}) };
}
