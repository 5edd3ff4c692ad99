import type { Body } from '../policy/kinds/bodies';
import { bodies } from '../policy/kinds/bodies';
import { refused } from '../refusal';
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
 * somebody else than the applicant holds on `day`. A seat that the applicant shares with others is
 * passed over too: nobody is decided on from the next desk.
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
  const first = seatRoles.indexOf(named);
  let raised: Seat['raised'];
  for (const [role, , stands] of ladder.slice(first)) {
    // A branch secretary decides only where the rules name one.
    if (role !== named && role === 'village-secretary') continue;
    const held = holdersOf(role, applicant.village, holders, day);
    if (held.length > 0 && !held.includes(applicant.person)) {
      return { role, decides: role === named ? body : stands, ...(raised ? { raised } : {}) };
    }
    raised ??= held.includes(applicant.person) ? 'own-seat' : 'empty-seat';
  }
  throw refused('leave-no-seat', { who: bodies[body] });
}

function holdersOf(role: SeatRole, village: string, holders: Holders, day: Day): string[] {
  if (role === 'first-secretary') {
    return holders.postings
      .filter((each) => each.village === village && each.position === 'first-secretary')
      .filter((each) => within(day, each))
      .map(({ person }) => person);
  }
  return holders.grants
    .filter((grant) => grant.role === role && liesWithin(village, grant.scope))
    .filter((grant) => within(day, grant))
    .map(({ person }) => person);
}

/** The divisions a village lies in, itself first: where grants that reach it are found. */
export function divisionsAround(village: string): string[] {
  return [...new Set(ladder.map(([, digits]) => village.slice(0, digits)))];
}
