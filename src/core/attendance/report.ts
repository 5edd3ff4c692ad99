import type { Day } from '../calendar/day';
import { clockOf, dayOf, instantOf, monthOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import type { Point, Whereabouts } from './distance';
import { whereaboutsOf } from './distance';
import type { Queued } from './late';
import { refuseOldReport, refuseUnenterable, reportedAt } from './late';
import { currentRegister, joinedPosting, postingAt, withDay } from './open-register';
import { presenceRef, registerRef } from './places';
import type { Means, Place, Presence } from './presence';
import type { Correction, DayFacts, Register } from './register';

interface Put {
  readonly tenant: string;
  readonly presence: Stored<'presence'> | undefined;
  readonly register: Stored<'register'> | undefined;
}

export interface ReportFacts extends Put {
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

export interface EntryFacts extends Put {
  readonly now: number;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly input: {
    readonly cadre: string;
    readonly village: string;
    readonly day: Day;
    readonly means: Exclude<Means, 'app'>;
    readonly reason?: string | undefined;
  };
  /** The cadre's postings. */
  readonly postings: readonly Posting[];
  readonly caller: Caller;
}

/**
 * A paper line or an officer's entry: same force as a report, marked with who entered it.
 * @throws Refused `day-in-future`, `day-too-old`, `no-posting`, `month-summed-up`.
 */
export function decideEntry(facts: EntryFacts): {
  output: { day: Day; already: boolean };
  writes: Write[];
} {
  const { now, input, presence, register, caller } = facts;
  refuseUnenterable(input.day, facts.day);
  const posting = postingAt(facts.postings, input.village, input.day);
  if (presence) return { output: { day: input.day, already: true }, writes: [] };
  if (register && register.body.state !== 'draft') {
    throw refused('month-summed-up', { month: monthOf(input.day) }, { field: 'day' });
  }
  const body: Presence = {
    person: posting.person,
    day: input.day,
    village: posting.village,
    township: posting.township,
    means: input.means,
    place: 'no-fix',
    ...(input.reason ? { reason: input.reason } : {}),
    by: caller.person,
    byName: caller.name,
    at: instantOf(now),
    late: input.day < facts.day,
  };
  const { writes } = putOnRecord(facts, facts.postings, body);
  return { output: { day: input.day, already: false }, writes };
}

/** The presence, and the register with its day; or with an open correction once it is summed up. */
function putOnRecord(
  { tenant, presence, register }: Put,
  postings: readonly Posting[],
  body: Presence,
): { writes: Write[]; asCorrection: boolean } {
  const { person, village, day } = body;
  const posting =
    joinedPosting(postings, village, monthOf(day)) ?? postingAt(postings, village, day);
  const sheet = currentRegister(posting, monthOf(day), register?.body);
  const was = sheet.days[day] ?? {};
  const becomes = { ...was, presence: shortOf(body) };
  const asCorrection = sheet.state !== 'draft';
  const after = asCorrection
    ? { ...sheet, corrections: [...sheet.corrections, waiting(body, was, becomes)] }
    : withDay(sheet, day, becomes);
  const at = registerRef(tenant, person, village, day);
  return {
    asCorrection,
    writes: [put(presenceRef(tenant, person, day), presence, body), put(at, register, after)],
  };
}

function waiting(body: Presence, was: DayFacts, becomes: DayFacts): Correction {
  const { day, by, byName, at } = body;
  const reason = body.reason ?? '汇总之后才收到的报到';
  return { day, was, becomes, reason, by, byName, at, state: 'open' };
}

/** What a register keeps of a presence. */
export function shortOf(body: Presence): NonNullable<DayFacts['presence']> {
  const { means, place, at, madeAt, byName, late, device } = body;
  return { means, place, at: madeAt ?? at, byName, late, ...(device ? { device } : {}) };
}
