import type { Day } from '../calendar/day';
import { clockOf, dayOf, instantOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import type { Point, Whereabouts } from './distance';
import { whereaboutsOf } from './distance';
import type { Queued } from './late';
import { refuseOldReport, reportedAt } from './late';
import { postingAt } from './open-register';
import type { Place, Presence } from './presence';
import type { DayToPut } from './put-on-record';
import { putOnRecord } from './put-on-record';
import type { Register } from './register';

export interface ReportFacts extends DayToPut {
  /** Server time, milliseconds since 1970. */
  readonly now: number;
  readonly input: {
    readonly cadre: string;
    readonly village: string;
    readonly point?: Point | undefined;
    readonly reason?: string | undefined;
    readonly device?: string | undefined;
    readonly queued?: Queued | undefined;
  };
  readonly village: Stored<'village'> | undefined;
  readonly caller: Caller | undefined;
  readonly keyedHash: (purpose: string, text: string) => string;
}

export interface ReportAnswer {
  day: Day;
  time: string;
  place: Place;
  late: boolean;
  already: boolean;
  asCorrection: boolean;
}

/**
 * 报到: one presence and one line in the month's register; the first report of a day stands. Once
 * the register is summed up the report waits there as an open correction.
 * @throws Refused `village-unknown`, `no-posting`, `day-too-old`, `reason-needed` (field `reason`).
 */
export function decideReport(facts: ReportFacts): { output: ReportAnswer; writes: Write[] } {
  const { now, input, presence } = facts;
  const made = reportedAt(now, input.queued);
  const day = dayOf(made);
  if (presence) return { output: standing(presence.body, facts.register?.body), writes: [] };
  if (!facts.village) throw refused('village-unknown', {}, { field: 'village' });
  const posting = postingAt(facts.caller?.postings ?? [], input.village, day);
  refuseOldReport(day, dayOf(now));
  const { asks, ...where } = whereaboutsOf(input.point, facts.village.body);
  if (asks && !input.reason) refuseWithoutReason(where);

  const body = reportOf(facts, posting, made, where);
  const { writes, asCorrection } = putOnRecord(facts, facts.caller?.postings ?? [], body);
  const { place, late } = body;
  const output = { day, time: clockOf(made), place, late, already: false, asCorrection };
  return { output, writes };
}

function refuseWithoutReason({ place }: Omit<Whereabouts, 'asks'>): never {
  throw refused('reason-needed', { place }, { field: 'reason' });
}

function reportOf(
  { now, input, keyedHash }: ReportFacts,
  posting: Posting,
  made: number,
  where: Omit<Whereabouts, 'asks'>,
): Presence {
  return {
    person: posting.person,
    day: dayOf(made),
    village: posting.village,
    township: posting.township,
    means: 'app',
    ...where,
    ...(input.reason ? { reason: input.reason } : {}),
    by: posting.person,
    byName: posting.name,
    at: instantOf(now),
    ...(input.queued ? { madeAt: instantOf(made) } : {}),
    late: input.queued !== undefined,
    ...(input.device ? { device: keyedHash('device', input.device).slice(0, 12) } : {}),
  };
}

function standing(first: Presence, register: Register | undefined): ReportAnswer {
  const { day, place, late } = first;
  const waits = register?.corrections.some(
    (correction) => correction.day === day && correction.state === 'open',
  );
  return { day, time: timeOf(first), place, late, already: true, asCorrection: waits ?? false };
}

/** `HH:mm` (UTC+8) of the moment a presence speaks of. */
export function timeOf({ at, madeAt }: Pick<Presence, 'at' | 'madeAt'>): string {
  return clockOf(Date.parse(madeAt ?? at));
}
