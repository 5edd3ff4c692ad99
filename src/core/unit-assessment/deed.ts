import type { Day, Instant } from '../calendar/day';
import { within } from '../calendar/day';
import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn, isOneself } from '../roster/actor';
import type { Caller } from '../roster/caller';
import type { Grant, Posting } from '../roster/people';
import { stepBy } from '../step';
import type {
  UnitAssessment,
  UnitAssessmentDeed,
  UnitAssessmentState,
  UnitAssessmentYear,
} from './assessment';
import { unitAssessmentStateWords } from './words';

export interface UnitFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Caller;
  readonly year: string;
  readonly unit: string;
  readonly round: Stored<'unitAssessmentYear'> | undefined;
  readonly assessment: Stored<'unitAssessment'> | undefined;
  /** Grants for the unit: who answers for it. */
  readonly officers: readonly Grant[];
  /** Whom the unit has posted, ever. */
  readonly postings: readonly Posting[];
}

export interface UnitDone {
  readonly unit: string;
  readonly state: UnitAssessmentState;
}

/** @throws Refused `unit-assessment-not-open`. */
export function roundOf({ round, year }: UnitFacts): Stored<'unitAssessmentYear'> {
  if (!round) throw refused('unit-assessment-not-open', { year });
  return round;
}

/** @throws Refused `unit-assessment-unknown`, `unit-assessment-not-at-step`. */
export function assessmentIn(
  states: readonly UnitAssessmentState[],
  { assessment }: UnitFacts,
): Stored<'unitAssessment'> {
  if (!assessment) throw refused('unit-assessment-unknown');
  const { state } = assessment.body;
  if (states.includes(state)) return assessment;
  throw refused('unit-assessment-not-at-step', { state: unitAssessmentStateWords[state] });
}

/**
 * As whom the caller acts for the county: nobody who answers for the unit or is posted by it today,
 * nor in the stead of one.
 * @throws Refused `unit-assessment-own`.
 */
export function countyActor(
  { division }: Pick<UnitAssessmentYear, 'division'>,
  { caller, day, officers, postings }: Pick<UnitFacts, 'caller' | 'day' | 'officers' | 'postings'>,
): Actor {
  const actors = actorsOn(caller, { 'county-officer': 'division' }, { division }, day);
  const own = [...officers, ...postings].filter((each) => within(day, each));
  const actor = actors.find((each) => own.every(({ person }) => !isOneself(each, person)));
  if (!actor) throw refused('unit-assessment-own');
  return actor;
}

interface How {
  readonly actor: Actor;
  readonly at: Instant;
  readonly remark?: string | undefined;
}

export function steppedUnit(
  assessment: UnitAssessment,
  deed: UnitAssessmentDeed,
  over: Partial<UnitAssessment>,
  { actor, at, remark }: How,
): UnitAssessment {
  const step = stepBy(deed, actor, at, remark);
  return { ...assessment, ...over, since: at, steps: [...assessment.steps, step] };
}
