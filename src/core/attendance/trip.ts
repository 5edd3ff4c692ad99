import type { Day, Instant, Month } from '../calendar/day';
import { addDays, daysBetween, daysFrom, monthOf, within } from '../calendar/day';
import type { Ref, Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import { refuseOldEntry } from './late';
import { currentRegister, postedMonth, postingAt, withDay } from './open-register';
import { registerRef, tripRef } from './places';
import type { DayFacts, Register } from './register';
import { tellTrip } from './tell-cadre';

/** 出差: official business away from the village, from–to (both included). */
export interface Trip {
  readonly person: string;
  readonly village: string;
  readonly township: string;
  readonly from: Day;
  readonly to: Day;
  readonly destination: string;
  readonly purpose: string;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}

/** Longest trip of one record, in days: what keeps a trip within three registers. */
const LONGEST_TRIP = 31;

/** First days, `until` excluded, of the trips that can share a day with one beginning on `from`. */
export function tripsAround(from: Day): { from: Day; until: Day } {
  return { from: addDays(from, 1 - LONGEST_TRIP), until: addDays(from, LONGEST_TRIP) };
}

/** Registers a trip beginning on `from` can touch, as long as a trip may be. */
export function tripRegisterRefs(
  tenant: string,
  cadre: string,
  village: string,
  from: Day,
): Record<Month, Ref<'register'>> {
  const days = daysFrom(from, addDays(from, LONGEST_TRIP - 1));
  const months = [...new Set(days.map(monthOf))];
  return Object.fromEntries(
    months.map((month) => [month, registerRef(tenant, cadre, village, month)]),
  );
}

/** A trip may be recorded so many days before it begins: further off it is a slip of the pen. */
const TRIP_DAYS_AHEAD = 60;

export interface TripFacts {
  readonly tenant: string;
  readonly at: Instant;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly input: Pick<Trip, 'village' | 'from' | 'to' | 'destination' | 'purpose'> & {
    readonly cadre: string;
  };
  readonly caller: Caller;
  /** The cadre's postings. */
  readonly postings: readonly Posting[];
  /** A trip recorded earlier with the same first day: this one takes its place. */
  readonly trip: Stored<'trip'> | undefined;
  /** Trips that may lie on the same days; of the cadre, whether or not this one is among them. */
  readonly others: readonly Trip[];
  readonly registers: readonly (Stored<'register'> | undefined)[];
}

/**
 * Records a trip, and its days in the register of every month it touches. Recording a trip with the
 * same first day again replaces it; days it leaves go to another trip that covers them. A cadre whose
 * trip somebody else records is told.
 * @throws Refused `trip-backwards`, `trip-too-long`, `trip-too-early`, `day-too-old`, `no-posting`,
 * `month-summed-up`.
 */
export function decideTrip(facts: TripFacts): {
  output: { trip: string; days: number };
  writes: Write[];
} {
  const { tenant, input, trip, caller, at } = facts;
  refuseBadPeriod(input, facts.day);
  const days = daysFrom(input.from, input.to);
  for (const day of days) postingAt(facts.postings, input.village, day);
  const posting = postingAt(facts.postings, input.village, input.from);
  const place = tripRef(tenant, input.cadre, input.from);
  const { village, from, to, destination, purpose } = input;
  const { person, township } = posting;
  const by = { by: caller.person, byName: caller.name, at };
  const body: Trip = { person, village, township, from, to, destination, purpose, ...by };
  const gone = trip ? daysFrom(trip.body.from, trip.body.to).filter((day) => day > to) : [];
  const months = [...new Set([...days, ...gone].map(monthOf))];
  return {
    output: { trip: place.id, days: days.length },
    writes: [
      put(place, trip, body),
      ...months.flatMap((month) => withTrip(month, days, place.id, facts)),
      ...tellTrip({ tenant, at, caller, cadre: input.cadre }, body, trip?.body),
    ],
  };
}

function refuseBadPeriod({ from, to }: { from: Day; to: Day }, today: Day): void {
  refuseOldEntry(from, today, 'from');
  if (daysBetween(today, from) > TRIP_DAYS_AHEAD) {
    throw refused('trip-too-early', { limit: TRIP_DAYS_AHEAD }, { field: 'from' });
  }
  if (to < from) throw refused('trip-backwards', { from, to }, { field: 'to' });
  if (daysBetween(from, to) >= LONGEST_TRIP) {
    throw refused('trip-too-long', { limit: LONGEST_TRIP }, { field: 'to' });
  }
}

/** The month's register with the trip on exactly these days, and off any other. */
function withTrip(month: Month, days: readonly Day[], id: string, facts: TripFacts): Write[] {
  const { tenant, input, postings } = facts;
  const stored = facts.registers.find((register) => register?.body.month === month);
  if (stored && stored.body.state !== 'draft') throw refused('month-summed-up', { month });
  const own = days.filter((day) => monthOf(day) === month);
  const posted = postedMonth(postings, input.village, month);
  const register = posted ? currentRegister(posted, stored?.body) : stored?.body;
  // Neither posted any more nor on record: a month the earlier trip reached into, with nothing to clear.
  if (!register) return [];
  const sheet = own.reduce(
    (before, day) =>
      withDay(before, day, { ...before.days[day], trip: { id, destination: input.destination } }),
    withoutTrip(register, id, facts),
  );
  return [put(registerRef(tenant, input.cadre, input.village, month), stored, sheet)];
}

function withoutTrip(register: Register, id: string, facts: TripFacts): Register {
  return Object.entries(register.days).reduce((sheet, [day, { trip, presence, leave }]) => {
    if (trip?.id !== id) return sheet;
    const other = otherTripOn(day, facts);
    return withDay(sheet, day, {
      ...(presence ? { presence } : {}),
      ...(leave ? { leave } : {}),
      ...(other ? { trip: other } : {}),
    });
  }, register);
}

/** What the register says of another trip to the day, the one begun last where there are several. */
function otherTripOn(day: Day, { tenant, input, others }: TripFacts): DayFacts['trip'] {
  const found = others
    .filter(({ village, from }) => village === input.village && from !== input.from)
    .filter((other) => within(day, other))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (!found) return undefined;
  return { id: tripRef(tenant, input.cadre, found.from).id, destination: found.destination };
}
