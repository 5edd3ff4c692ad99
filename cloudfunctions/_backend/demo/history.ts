import { openRegister, postedMonth } from '../../../src/core/attendance/open-register';
import { tripRef } from '../../../src/core/attendance/places';
import type { Presence } from '../../../src/core/attendance/presence';
import type { DayFacts, Register } from '../../../src/core/attendance/register';
import { shortOf } from '../../../src/core/attendance/put-on-record';
import type { Trip } from '../../../src/core/attendance/trip';
import type { Day, Month } from '../../../src/core/calendar/day';
import { addDays, daysFrom, within } from '../../../src/core/calendar/day';
import { instantAt } from './days';
import type { MonthHabit } from './habits';
import { exactHabit, inventHabit, tripPurposes } from './habits';
import type { Reporting } from './presences';
import { inventPresence } from './presences';
import type { Chance } from './random';
import { DEMO_TENANT } from './tenant';

/** One cadre's month, as the records tell it. */
export interface MonthHistory {
  readonly register: Register;
  readonly presences: readonly Presence[];
  readonly trip?: Trip | undefined;
}

/** What makes a month worth looking at. */
export interface Oddity {
  /** Days in the village exactly, and no trip. */
  readonly exactly?: number;
  readonly travels?: true;
}

export interface MonthTold {
  readonly month: Month;
  /** Milliseconds since 1970: nothing recorded later than this is told. */
  readonly now: number;
  /** Last day that can have a report. */
  readonly until: Day;
  readonly oddity?: Oddity | undefined;
  /** A day that is certainly reported, by phone. */
  readonly surely?: Day | undefined;
}

export function inventMonth(
  reporting: Omit<Reporting, 'day' | 'now'>,
  { month, now, until, surely, oddity = {} }: MonthTold,
  chance: Chance,
): MonthHistory | undefined {
  const { posting } = reporting.cadre;
  const posted = postedMonth([posting], posting.village, month);
  if (!posted) return undefined;
  const days = posted.periods.flatMap(({ from, to }) => daysFrom(from, to));
  const sure = surely && days.includes(surely) ? [surely] : [];
  const habit = atHome(
    sure,
    oddity.exactly === undefined
      ? inventHabit(month, days, chance, oddity.travels)
      : exactHabit(days, oddity.exactly, chance),
  );
  const presences = [...new Set([...habit.present, ...sure])]
    .sort()
    .map((day) => inventPresence({ ...reporting, day, now, byPhone: day === surely }, chance))
    .filter(({ day, at }) => day <= until && Date.parse(at) <= now);
  const trip = tellTrip(reporting, habit.trip, until, chance);
  return { register: registerOf(openRegister(posted), presences, trip), presences, trip };
}

/** Nobody is away on a day that is certainly reported. */
function atHome([sure]: readonly Day[], { present, trip }: MonthHabit): MonthHabit {
  return sure && trip && within(sure, trip) ? { present } : { present, trip };
}

function registerOf(
  empty: Register,
  presences: readonly Presence[],
  trip: Trip | undefined,
): Register {
  const reported = presences.map((presence): [Day, DayFacts] => [
    presence.day,
    { presence: shortOf(presence) },
  ]);
  return { ...empty, days: Object.fromEntries([...reported, ...(trip ? tripDays(trip) : [])]) };
}

function tripDays({ person, from, to, destination }: Trip): [Day, DayFacts][] {
  const trip = { id: tripRef(DEMO_TENANT, person, from).id, destination };
  return daysFrom(from, to).map((day) => [day, { trip }]);
}

function tellTrip(
  { cadre }: Omit<Reporting, 'day' | 'now'>,
  trip: MonthHabit['trip'],
  until: Day,
  chance: Chance,
): Trip | undefined {
  const [destination, purpose] = chance.pick(tripPurposes);
  const dayBefore = trip && addDays(trip.from, -1);
  if (!trip || !dayBefore || dayBefore >= until) return undefined;
  const { person, name, village, township } = cadre.posting;
  const at = instantAt(dayBefore, 990 + chance.int(120));
  const base = { person, village, township, by: person, byName: name, at };
  return { ...base, ...trip, destination, purpose };
}
