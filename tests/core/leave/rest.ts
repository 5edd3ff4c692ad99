import type { RestAsked } from '../../../src/core/leave/check-rest';
import type { Leave, LeavePeriod } from '../../../src/core/leave/leave';
import { restSlotsRef } from '../../../src/core/leave/rest-slots';
import type { Pack, RuleName } from '../../../src/core/policy/schema';
import type { Posting } from '../../../src/core/roster/people';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { VILLAGE, posting, stored } from '../attendance/cases';

/** A pack with a county's own value of a rule from the beginning of 2026. */
export function laid(pack: Pack, rule: RuleName, value: unknown, from = '2026-01-01'): Pack {
  const entry = { from, clause: '', document: '县发〔2026〕1号', county: true, value };
  const rules = { ...pack.rules, [rule]: [...(pack.rules[rule] ?? []), entry] };
  return { ...pack, rules } as Pack;
}

export function period(from: string, to = from, over: Partial<LeavePeriod> = {}): LeavePeriod {
  return { from, to, fromNoon: false, toNoon: false, ...over };
}

/** So many people posted to the village. */
export function team(size: number, village = VILLAGE): Posting[] {
  return Array.from({ length: size }, (_, n) => posting({ person: `p${n}`, village }));
}

/** A 轮休 as far as counting needs one. */
export function rest(from: string, to = from, over: Partial<Leave> = {}): Leave {
  const body = { kind: 'rotation', state: 'granted', ...period(from, to), village: VILLAGE };
  return { ...body, person: 'p1', number: 1, ...over } as Leave;
}

export function asking(pack: Pack | undefined, over: Partial<RestAsked> = {}): RestAsked {
  return {
    ...{ pack, village: VILLAGE, others: [], day: '2026-11-21', postings: team(6) },
    ...{ calendar: officialCalendar, slots: [] },
    ...over,
  };
}

/** The record of one group and quarter with so many resting from–to. */
export function booked(group: string, quarter: string, from: string, to: string, count: number) {
  const at = restSlotsRef('t1', group, quarter);
  const bookings = Array.from({ length: count }, (_, n) => ({ leave: `leave:o${n}:1`, from, to }));
  return stored(at, { group, quarter, bookings });
}
