import type { Body } from '../policy/kinds/bodies';
import { bodies } from '../policy/kinds/bodies';
import { refused } from '../refusal';
import { isOneself } from '../roster/actor';
import { liesWithin } from '../roster/division';
import type { Grant, Posting, Role } from '../roster/people';
import type { Day } from '../calendar/day';
import { within } from '../calendar/day';

/** Roles that decide on leave, from the village upwards, with the digits of their division's code. */
const ladder = [
  ['first-secretary', 12, 'first-secretary'],
  ['village-secretary', 12, 'village-secretary'],
  ['township-officer', 9, 'township-party-committee'],
  ['county-officer', 6, 'county-org'],
  ['prefecture-officer', 4, 'prefecture-org'],
  ['province-officer', 2, 'province-org'],
] as const satisfies readonly (readonly [Role, number, Body])[];

export type SeatRole = (typeof ladder)[number][0];

/** Roles that decide on leave, the lowest first. */
export const seatRoles: readonly SeatRole[] = ladder.map(([role]) => role);

/** Which role stands for a body that documents name. What is not here decides nothing in this system. */
const seatOfBody: Partial<Record<Body, SeatRole>> = {
  'first-secretary': 'first-secretary',
  'village-secretary': 'village-secretary',
  'township-party-secretary': 'township-officer',
  'township-party-committee': 'township-officer',
  'township-coordinating-body': 'township-officer',
  'township-coordinating-leader': 'township-officer',
  'county-org': 'county-officer',
  'county-party-secretary': 'county-officer',
  'county-standing-committee': 'county-officer',
  'county-coordinating-body': 'county-officer',
  'county-leading-group': 'county-officer',
  'prefecture-org': 'prefecture-officer',
  'prefecture-party-secretary': 'prefecture-officer',
  'prefecture-standing-committee': 'prefecture-officer',
  'province-org': 'province-officer',
  'province-work-committee': 'province-officer',
  'province-work-committee-head': 'province-officer',
};

/** The role that stands for a body, where one does. */
export function seatOf(body: Body): SeatRole | undefined {
  return seatOfBody[body];
}

const standsFor = Object.fromEntries(ladder.map(([role, , body]) => [role, body])) as Readonly<
  Record<SeatRole, Body>
>;

/** The body that a seat stands for where no document names one. */
export function bodyOfSeat(seat: SeatRole): Body {
  return standsFor[seat];
}

/** Who holds what around one village: the postings to it, and the grants that reach it. */
export interface Holders {
  readonly postings: readonly Posting[];
  readonly grants: readonly Grant[];
}

export interface Seat {
  readonly role: SeatRole;
  readonly decides: Body;
  readonly raised?: 'own-seat' | 'empty-seat' | undefined;
}

/**
 * Who decides for the body that the rules name: the role that stands for it, or the next above that
 * somebody else than the applicant holds on `day`. A seat that the applicant shares with others,
 * lent to them or by them, is passed over too: nobody is decided on from the next desk.
 * @throws Refused `leave-no-seat` where no role stands for the body, or nobody is left above.
 */
export function seatFor(
  body: Body,
  applicant: { readonly person: string; readonly village: string },
  holders: Holders,
  day: Day,
): Seat {
  const named = seatOf(body);
  if (!named) throw refused('leave-no-seat', { who: bodies[body] });
  const found = openSeat(named, applicant, holders, day);
  if (!found) throw refused('leave-no-seat', { who: bodies[body] });
  const { role, stands, raised } = found;
  return { role, decides: role === named ? body : stands, ...(raised ? { raised } : {}) };
}

/**
 * The first seat from `named` upwards that somebody holds on `day` and that is not the applicant's:
 * neither their own, nor lent to them, nor lent by them.
 */
export function openSeat(
  named: SeatRole,
  applicant: { readonly person: string; readonly village: string },
  holders: Holders,
  day: Day,
): { role: SeatRole; stands: Body; raised?: Seat['raised'] } | undefined {
  let raised: Seat['raised'];
  for (const [role, , stands] of ladder.slice(seatRoles.indexOf(named))) {
    // A branch secretary decides only where the rules name one.
    if (role !== named && role === 'village-secretary') continue;
    const held = holdersOf(role, applicant.village, holders, day);
    const own = held.some((each) => isOneself(each, applicant.person));
    if (held.length > 0 && !own) return { role, stands, ...(raised ? { raised } : {}) };
    raised ??= own ? 'own-seat' : 'empty-seat';
  }
  return undefined;
}

/** The seat next above one that somebody else than the applicant holds. */
export function seatAbove(
  role: SeatRole,
  applicant: { readonly person: string; readonly village: string },
  holders: Holders,
  day: Day,
): SeatRole | undefined {
  const higher = seatRoles[seatRoles.indexOf(role) + 1];
  const next = higher === 'village-secretary' ? 'township-officer' : higher;
  return next && openSeat(next, applicant, holders, day)?.role;
}

export type Holder = Pick<Grant, 'person' | 'onBehalfOf'>;

/** Who holds a seat that reaches the village on `day`, those it is lent to among them. */
export function holdersOf(role: SeatRole, village: string, holders: Holders, day: Day): Holder[] {
  const posted = holders.postings.filter(
    (each) => role === 'first-secretary' && each.village === village && each.position === role,
  );
  const granted = holders.grants.filter(
    (grant) => grant.role === role && liesWithin(village, grant.scope),
  );
  return [...posted, ...granted].filter((each) => within(day, each));
}

/** The divisions a village lies in, itself first: where grants that reach it are found. */
export function divisionsAround(village: string): string[] {
  return [...new Set(ladder.map(([, digits]) => village.slice(0, digits)))];
}
