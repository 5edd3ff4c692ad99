import type { Day, Instant } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { stepBy } from '../step';
import { assessmentRoundId, assessmentRoundRef } from './places';
import type { AssessmentRound } from './round';
import type { AssessmentRule, AssessmentTime } from './rule';
import { countyAssessors } from './who-may';
import { assessmentRoundWords, roundInWords, timeWords } from './words';

/** Ours: how far ahead the last day opinions are asked for may lie. Days. */
export const LONGEST_ASKING = 120;

export interface AssessmentOpening {
  readonly year: string;
  readonly time: AssessmentTime;
  readonly opinionsUntil: Day;
}

export interface OpenAssessmentFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly actor: Actor;
  readonly county: { readonly division: string; readonly name: string };
  /** Of the rules in force today. */
  readonly rule: AssessmentRule | undefined;
  readonly before: Stored<'assessmentRound'> | undefined;
}

export interface AssessmentRoundDone {
  readonly round: string;
  readonly state: AssessmentRound['state'];
}

/**
 * Opens a round with the rule of today kept in it; a timer makes the sheets.
 * @throws Refused `assessment-no-rule`, `assessment-year-wrong`, `assessment-round-there`,
 * `assessment-until-past`, `assessment-until-far`.
 */
export function decideOpenAssessment(
  { year, time, opinionsUntil }: AssessmentOpening,
  facts: OpenAssessmentFacts,
): { output: AssessmentRoundDone; writes: Write[] } {
  const { tenant, day, at, actor, county, rule, before } = facts;
  if (!rule) throw refused('assessment-no-rule', { time: timeWords[time] }, { field: 'time' });
  if (!yearsToAssess(day).includes(year)) {
    const years = yearsToAssess(day).join('、');
    throw refused('assessment-year-wrong', { years }, { field: 'year' });
  }
  if (before) throw refused('assessment-round-there', { round: roundInWords(before.body) });
  checkUntil(opinionsUntil, day);
  const id = assessmentRoundId(county.division, year, time);
  const round: AssessmentRound = {
    ...{ division: county.division, countyName: county.name, year, time, opinionsUntil, rule },
    ...{ state: 'making', steps: [stepBy('open', actor, at)] },
  };
  return {
    output: { round: id, state: 'making' },
    writes: [insert(assessmentRoundRef(tenant, id), round)],
  };
}

/** The year that runs, or the one before: a year is assessed at its end or once it is over. */
export function yearsToAssess(day: Day): string[] {
  const year = Number(day.slice(0, 4));
  return [String(year), String(year - 1)];
}

function checkUntil(until: Day, day: Day): void {
  const field = 'opinionsUntil';
  if (until < day) throw refused('assessment-until-past', {}, { field });
  const limit = LONGEST_ASKING;
  if (until > addDays(day, limit)) throw refused('assessment-until-far', { limit }, { field });
}

export interface RoundFacts {
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Caller;
  readonly round: Stored<'assessmentRound'> | undefined;
}

/** @throws Refused `assessment-round-unknown`, `assessment-round-at`. */
function openRound({ round }: RoundFacts, step: string): Stored<'assessmentRound'> {
  if (!round) throw refused('assessment-round-unknown');
  if (round.body.state === 'open') return round;
  throw refused('assessment-round-at', { state: assessmentRoundWords[round.body.state], step });
}

/**
 * 补建考核表: makes sheets for those who came since; those there are left as they are.
 * @throws Refused `assessment-round-unknown`, `assessment-round-at`, `assessment-not-yours`.
 */
export function decideFill(facts: RoundFacts): { output: AssessmentRoundDone; writes: Write[] } {
  const round = openRound(facts, '补建考核表');
  return stepped(round, facts, ['fill', 'making']);
}

/**
 * Ends a round once all its sheets are closed.
 * @param left sheets that are not closed
 * @throws Refused `assessment-round-unknown`, `assessment-round-at`, `assessment-not-yours`,
 * `assessment-sheets-left`.
 */
export function decideCloseRound(
  left: readonly string[],
  facts: RoundFacts,
): { output: AssessmentRoundDone; writes: Write[] } {
  const round = openRound(facts, '办结');
  const done = stepped(round, facts, ['close', 'closed']);
  if (left.length > 0) throw refused('assessment-sheets-left', { names: left.join('、') });
  return done;
}

function stepped(
  round: Stored<'assessmentRound'>,
  { caller, day, at }: RoundFacts,
  [deed, state]: readonly ['fill' | 'close', AssessmentRound['state']],
): { output: AssessmentRoundDone; writes: Write[] } {
  const [actor] = countyAssessors(caller, round.body.division, day);
  const steps = [...round.body.steps, stepBy(deed, actor, at)];
  return {
    output: { round: round.id, state },
    writes: [replace(round, { ...round.body, state, steps })],
  };
}
