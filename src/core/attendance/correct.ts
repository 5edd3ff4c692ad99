import type { Day, Instant } from '../calendar/day';
import { monthOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { remove, replace } from '../records';
import { refused } from '../refusal';
import { sameBody } from '../same-body';
import type { Actor } from '../roster/actor';
import { actorOtherThan } from '../roster/actor';
import type { Posting } from '../roster/people';
import { applyCorrection } from './apply-correction';
import { isAboutAbsence } from './mark-absent';
import { withDay } from './open-register';
import type { Correction, DayFacts } from './register';
import { tellCorrected } from './tell-cadre';

export type CorrectedMark = 'in-village' | 'trip' | 'leave' | 'absent' | 'not-reported';

export interface CorrectionFacts {
  readonly at: Instant;
  readonly input: {
    readonly cadre: string;
    readonly day: Day;
    readonly becomes: CorrectedMark;
    readonly reason: string;
  };
  /** The cadre's registers of the month: one, or one for each village. */
  readonly registers: readonly Stored<'register'>[];
  /** The report or entry of that day. */
  readonly presence: Stored<'presence'> | undefined;
  /** The cadre's posting on that day. */
  readonly posting: Posting | undefined;
  /** As what the caller may correct here. */
  readonly actors: readonly Actor[];
}

/**
 * A dated correction of a sheet that was summed up, or a wrong entry taken off a draft; the sheet's
 * state stays what it was. Correcting a day
 * that has an open correction settles that one: made when it says the same, refused when not. The
 * cadre is told.
 * @throws Refused `no-posting`, `own-sheet`, `month-not-confirmed`, `correction-changes-nothing`,
 * `leave-by-request`, `absent-by-check`.
 */
export function decideCorrection(facts: CorrectionFacts): {
  output: { day: Day; corrections: number };
  writes: Write[];
} {
  const { input, at } = facts;
  const caller = actorOtherThan(facts.actors, input.cadre);
  if (!caller) throw refused('own-sheet');
  const stored = registerOf(facts);
  const sheet = stored.body;

  const was = sheet.days[input.day] ?? {};
  const by = { by: caller.person, byName: caller.name, at, reason: input.reason };
  const settled = sheet.corrections.map((c) => settle(c, input, by));
  const isNew = (c: Correction, i: number) => c !== sheet.corrections[i];
  const accepted = settled.find((c, i) => c.state === 'made' && isNew(c, i));
  const changes = shownAs(was) !== input.becomes;
  if (!changes && settled.every((c, i) => c === sheet.corrections[i])) {
    throw refused('correction-changes-nothing');
  }
  const becomes = accepted
    ? applyCorrection(was, accepted)
    : changes
      ? factsFor(facts, caller, was)
      : was;
  const own: Correction[] =
    changes && !accepted ? [{ day: input.day, was, becomes, ...by, state: 'made' }] : [];
  const corrections = [...settled, ...own];
  return {
    output: { day: input.day, corrections: corrections.length },
    writes: [
      replace(stored, { ...withDay(sheet, input.day, becomes), corrections }),
      // The day is open for a report again; the act's history keeps the one taken off or not taken on.
      ...(!becomes.presence && facts.presence ? [remove(facts.presence)] : []),
      ...tellCorrected(
        { tenant: stored.tenant, at, caller, cadre: input.cadre },
        {
          ...{ day: input.day, byName: caller.name, reason: input.reason },
          change: changes ? { was: shownAs(was), becomes: shownAs(becomes) } : undefined,
          settled: settled.find(isNew)?.state,
          about: aboutOf(settled.filter(isNew)),
        },
      ),
    ],
  };
}

/**
 * The register a correction is about: of the village where the cadre is posted on the day. A draft is
 * filled by reports and entries; a correction only takes a wrong one off it.
 */
function registerOf({ input, registers, posting }: CorrectionFacts): Stored<'register'> {
  const month = monthOf(input.day);
  const at = { field: 'day' };
  const found = registers.find(
    ({ body }) => body.month === month && body.village === posting?.village,
  );
  if (!posting) throw refused('no-posting', { day: input.day }, at);
  const wrong = shownAs(found?.body.days[input.day] ?? {}) !== 'not-reported';
  const takesOff = input.becomes === 'not-reported' && wrong;
  if (!found || (found.body.state === 'draft' && !takesOff)) {
    throw refused('month-not-confirmed', { month }, at);
  }
  return found;
}

/** An open correction of the day is made when the officer says the same, and refused when not. */
function settle(
  correction: Correction,
  { day, becomes }: CorrectionFacts['input'],
  decided: NonNullable<Correction['decided']>,
): Correction {
  if (correction.day !== day || correction.state !== 'open') return correction;
  const state = shownAs(correction.becomes) === becomes ? 'made' : 'refused';
  return { ...correction, state, decided };
}

/** What corrections that were settled are about, where it is no late report. */
function aboutOf(settled: readonly Correction[]): 'leave' | 'absent' | undefined {
  if (settled.some(isAboutAbsence)) return 'absent';
  return settled.some(isAboutLeave) ? 'leave' : undefined;
}

/** Granted or ended after the sheet was summed up. */
export function isAboutLeave({ was, becomes }: Correction): boolean {
  return !sameBody(was.leave, becomes.leave);
}

/** What facts come to, as far as a correction can change it. */
export function shownAs(facts: DayFacts): CorrectedMark {
  if (facts.absent) return 'absent';
  if (facts.presence) return 'in-village';
  if (facts.trip) return 'trip';
  return facts.leave ? 'leave' : 'not-reported';
}

/** Leave stays beneath whatever else is said of the day: only a request or its end changes it. */
function factsFor({ input, at }: CorrectionFacts, caller: Actor, was: DayFacts): DayFacts {
  if (was.absent) throw refused('absent-by-check', {}, { field: 'becomes' });
  const leave = was.leave ? { leave: was.leave } : {};
  switch (input.becomes) {
    case 'in-village':
      return {
        ...leave,
        presence: { means: 'officer', place: 'no-fix', at, byName: caller.name, late: true },
      };
    case 'trip':
      return { ...leave, trip: { id: `correction:${input.day}`, destination: input.reason } };
    case 'leave':
      throw refused('leave-by-request', {}, { field: 'becomes' });
    case 'absent':
      throw refused('absent-by-check', {}, { field: 'becomes' });
    case 'not-reported':
      if (shownAs(was) === 'leave') throw refused('leave-by-request', {}, { field: 'becomes' });
      return leave;
  }
}
