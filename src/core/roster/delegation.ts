import type { Day, Instant } from '../calendar/day';
import { addDays, daysBetween, within } from '../calendar/day';
import { daysInWords } from '../calendar/in-words';
import type { Stored, Write } from '../records';
import { insert, remove, replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from './caller';
import { liesWithin, townshipOf } from './division';
import type { Grant } from './people';
import { lentGrantRef } from './places';
import { tellEnded, tellLent } from './tell-delegation';
import type { Standing } from './with-grants';
import { withGrants } from './with-grants';

/** Ours: how long one 代办 may be, and how far ahead it may be arranged. Days. */
export const LONGEST_DELEGATION = 90;

/** Seats that can be lent: those that sign, decide or receive something in a body’s name. */
export const lentRoles = [
  'first-secretary',
  'village-secretary',
  'township-officer',
  'county-officer',
  'prefecture-officer',
  'province-officer',
] as const;

export type LentRole = (typeof lentRoles)[number];

/** A seat somebody holds themselves; `to`: its last day, where it has one. */
export interface OwnSeat {
  readonly role: LentRole;
  readonly scope: string;
  readonly to?: Day | undefined;
}

/** The seats a person holds on a day in their own right: what is lent to them is none. */
export function ownSeats(
  { postings, grants }: Pick<Caller, 'postings' | 'grants'>,
  day: Day,
): OwnSeat[] {
  const posted = postings
    .filter((each) => each.position === 'first-secretary' && within(day, each))
    .map(({ village, to }) => ({ role: 'first-secretary' as const, scope: village, to }));
  const granted = grants
    .filter((each) => !each.onBehalfOf && within(day, each))
    .flatMap(({ role, scope, to }) => (isLent(role) ? [{ role, scope, to }] : []));
  return [...posted, ...granted];
}

function isLent(role: Grant['role']): role is LentRole {
  return lentRoles.some((each) => each === role);
}

/** Where a seat’s stand-in is looked for: the township of a village or township seat, else its own division. */
export function delegateArea(scope: string): string {
  return townshipOf(scope);
}

export interface DelegationInput extends Pick<OwnSeat, 'role' | 'scope'> {
  readonly person: string;
  /** Both included. */
  readonly from: Day;
  readonly to: Day;
}

export interface DelegationFacts {
  readonly tenant: string;
  readonly at: Instant;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly caller: Stored<'caller'>;
  /** Who is to stand in. */
  readonly delegate: Standing | undefined;
  /** What the caller has lent so far. */
  readonly lent: readonly Stored<'grant'>[];
}

/**
 * 代办: lends a seat of the caller’s own for some days. The caller record is written again with it,
 * so that of two at once the second sees the first.
 * @throws Refused `delegation-seat`, `delegation-self`, `delegation-backwards`, `delegation-past`,
 * `delegation-too-early`, `delegation-too-long`, `delegation-beyond`, `person-unknown`,
 * `delegation-elsewhere`, `delegation-overlaps`.
 */
export function decideDelegation(
  input: DelegationInput,
  facts: DelegationFacts,
): { output: { delegation: string }; writes: Write[] } {
  const { tenant, caller, delegate } = facts;
  refuseBadSeat(input, facts);
  refuseBadDays(input, facts.day);
  if (!delegate) throw refused('person-unknown', {}, { field: 'person' });
  refuseElsewhere(input, delegate);
  refuseOverlap(input, facts.lent);
  const { person, name } = caller.body;
  const { role, scope, from, to } = input;
  const grant: Grant = {
    ...{ person: input.person, role, scope, from, to },
    ...{ onBehalfOf: { person, name }, lentBy: person },
  };
  const at = lentGrantRef(tenant, grant);
  return {
    output: { delegation: at.id },
    writes: [
      insert(at, grant),
      ...withGrants(delegate, (grants) => [...grants, grant]),
      replace(caller, caller.body),
      ...tellLent(grant, facts),
    ],
  };
}

function refuseBadSeat({ role, scope, person, to }: DelegationInput, facts: DelegationFacts): void {
  const { caller, day } = facts;
  const seat = ownSeats(caller.body, day).find(
    (each) => each.role === role && each.scope === scope,
  );
  if (!seat) throw refused('delegation-seat', {}, { field: 'role' });
  if (person === caller.body.person) throw refused('delegation-self', {}, { field: 'person' });
  if (seat.to !== undefined && to > seat.to) {
    throw refused('delegation-beyond', { to: seat.to }, { field: 'to' });
  }
}

function refuseBadDays({ from, to }: DelegationInput, day: Day): void {
  const limit = LONGEST_DELEGATION;
  if (to < from) throw refused('delegation-backwards', {}, { field: 'to' });
  if (from < day) throw refused('delegation-past', { from: day }, { field: 'from' });
  if (from > addDays(day, limit))
    throw refused('delegation-too-early', { limit }, { field: 'from' });
  if (daysBetween(from, to) + 1 > limit) {
    throw refused('delegation-too-long', { limit }, { field: 'to' });
  }
}

function refuseElsewhere({ scope }: DelegationInput, { person }: Standing): void {
  const area = delegateArea(scope);
  if (liesWithin(person.body.township, area)) return;
  const where = area.length === 9 ? '乡镇' : area.length === 6 ? '县' : '地区';
  throw refused('delegation-elsewhere', { name: person.body.name, where }, { field: 'person' });
}

/** One seat is lent to one person at a time. */
function refuseOverlap(input: DelegationInput, lent: readonly Stored<'grant'>[]): void {
  const other = lent.find(
    ({ body }) =>
      body.role === input.role &&
      body.scope === input.scope &&
      body.from <= input.to &&
      input.from <= (body.to ?? input.to),
  );
  if (!other) return;
  const { from, to = from } = other.body;
  throw refused('delegation-overlaps', { period: daysInWords(from, to) }, { field: 'from' });
}

export interface EndFacts {
  readonly tenant: string;
  readonly at: Instant;
  readonly day: Day;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  readonly grant: Stored<'grant'> | undefined;
  readonly delegate: Standing | undefined;
}

/**
 * Ends a 代办 from now on, by whoever lent the seat or stands in; the other is told. Of one that has
 * not begun, or began today, nothing stays but the history.
 * @throws Refused `delegation-unknown`.
 */
export function endDelegation(facts: EndFacts): {
  output: { delegation: string };
  writes: Write[];
} {
  const { caller, grant, delegate, day } = facts;
  const parties = [grant?.body.person, grant?.body.onBehalfOf?.person];
  const over = grant?.body.to !== undefined && grant.body.to < day;
  if (!grant?.body.onBehalfOf || !parties.includes(caller.person) || over || !delegate) {
    throw refused('delegation-unknown');
  }
  return {
    output: { delegation: grant.id },
    writes: [...cutShort(grant, delegate, addDays(day, -1)), ...tellEnded(grant.body, facts)],
  };
}

/** The lent seat with `last` as its last day, or gone where it would not have begun. */
export function cutShort(grant: Stored<'grant'>, delegate: Standing, last: Day): Write[] {
  const { body } = grant;
  const stays = body.from <= last;
  const after: Grant = { ...body, to: last };
  return [
    stays ? replace(grant, after) : remove(grant),
    ...withGrants(delegate, (grants) =>
      grants.flatMap((each) => (isSame(each, body) ? (stays ? [after] : []) : [each])),
    ),
  ];
}

/** Over: nobody’s caller record holds it any more, and it is not looked for again. */
export function putAway(grant: Stored<'grant'>, delegate: Standing): Write[] {
  const { lentBy, ...over } = grant.body;
  void lentBy;
  return [
    replace(grant, over),
    ...withGrants(delegate, (grants) => grants.filter((each) => !isSame(each, grant.body))),
  ];
}

function isSame(a: Grant, b: Grant): boolean {
  return lentGrantRef('', a).id === lentGrantRef('', b).id;
}
