import type { Day } from '../calendar/day';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn, isOneself } from '../roster/actor';
import type { Caller, CallerRules } from '../roster/caller';
import type { OpinionFrom } from './opinion';
import type { AssessmentSheet } from './sheet';

const countyRule = { 'county-officer': 'division' } as const;

/**
 * As whom the caller acts for the county.
 * @throws Refused `assessment-not-yours`.
 */
export function countyAssessors(
  caller: Caller,
  division: string,
  day: Day,
): readonly [Actor, ...Actor[]] {
  const [first, ...others] = actorsOn(caller, countyRule, { division }, day);
  if (!first) throw refused('assessment-not-yours');
  return [first, ...others];
}

/** Somebody among the actors who is none of these people, nor stands in for one. */
function apart(actors: readonly Actor[], people: readonly string[]): Actor[] {
  return actors.filter((actor) => people.every((each) => !isOneself(actor, each)));
}

/**
 * Who works on a sheet for the county: never whose own it is.
 * @throws Refused `assessment-not-yours`, `own-assessment`.
 */
export function assessorOf(
  caller: Caller,
  { person, village }: Pick<AssessmentSheet, 'person' | 'village'>,
  day: Day,
): Actor {
  const [actor] = apart(countyAssessors(caller, village, day), [person]);
  if (!actor) throw refused('own-assessment');
  return actor;
}

/**
 * Who answers an objection: neither whose own it is, nor who decided.
 * @throws Refused `assessment-not-yours`, `own-assessment`, `assessment-same-officer`.
 */
export function answererOf(
  caller: Caller,
  sheet: Pick<AssessmentSheet, 'person' | 'village' | 'decided'>,
  day: Day,
): Actor {
  assessorOf(caller, sheet, day);
  const actors = countyAssessors(caller, sheet.village, day);
  const [actor] = apart(actors, [sheet.person, ...(sheet.decided?.by ?? [])]);
  if (!actor) throw refused('assessment-same-officer');
  return actor;
}

const opinionRules: Readonly<Partial<Record<OpinionFrom, CallerRules>>> = {
  township: { 'township-officer': 'division' },
  unit: { 'unit-officer': 'unit' },
  'village-cadres': { 'village-secretary': 'division', 'village-official': 'division' },
};

/**
 * Who gives an opinion in their own right: an office its own, somebody of the village committees theirs.
 * @throws Refused `assessment-not-yours`, `own-assessment`.
 */
export function opinionActor(
  caller: Caller,
  from: OpinionFrom,
  { person, village, unit }: Pick<AssessmentSheet, 'person' | 'village' | 'unit'>,
  day: Day,
): Actor {
  const rules = opinionRules[from] ?? {};
  const actors = actorsOn(caller, rules, { division: village, unit }, day);
  if (actors.length === 0) throw refused('assessment-not-yours');
  const [actor] = apart(actors, [person]);
  if (!actor) throw refused('own-assessment');
  return actor;
}

const heardBy = { 'township-officer': 'division', 'county-officer': 'division' } as const;

/**
 * Who enters what people said at a meeting.
 * @throws Refused `assessment-not-yours`, `own-assessment`.
 */
export function hearingActor(
  caller: Caller,
  { person, village }: Pick<AssessmentSheet, 'person' | 'village'>,
  day: Day,
): Actor {
  const actors = actorsOn(caller, heardBy, { division: village }, day);
  if (actors.length === 0) throw refused('assessment-not-yours');
  const [actor] = apart(actors, [person]);
  if (!actor) throw refused('own-assessment');
  return actor;
}

/** Whose opinion the caller can give on a sheet in their own right. */
export function opinionsOfCaller(
  caller: Caller,
  { person, village, unit }: Pick<AssessmentSheet, 'person' | 'village' | 'unit'>,
  day: Day,
): OpinionFrom[] {
  return (Object.keys(opinionRules) as OpinionFrom[]).filter((from) => {
    const rules = opinionRules[from] ?? {};
    return apart(actorsOn(caller, rules, { division: village, unit }, day), [person]).length > 0;
  });
}
