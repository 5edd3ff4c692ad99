import type { Day, Instant } from '../calendar/day';
import type { Effect } from '../proposal/effect';
import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { stepBy } from '../step';
import type { Bar } from './bars';
import { barInWords, barOn } from './bars';
import type { AwardNomination, NominationDeed, NominationState } from './nomination';
import type { AwardRound, RoundDeed, RoundPhase } from './round';
import { phaseOf } from './round';
import { nominationDeedWords, nominationStateWords, phaseWords } from './words';

/** What every deed on a round rests on. */
export interface RoundFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Caller;
  readonly round: Stored<'awardRound'> | undefined;
}

/** A list with what keeps some of it from awards: effects by the key of the nominee. */
export interface ListFacts extends RoundFacts {
  readonly nominations: readonly Stored<'awardNomination'>[];
  readonly effects: ReadonlyMap<string, readonly Effect[]>;
}

/** @throws Refused `award-round-unknown`, `award-not-at-step`. */
export function roundIn(
  phases: readonly RoundPhase[],
  step: string,
  { round, day }: Pick<RoundFacts, 'round' | 'day'>,
): Stored<'awardRound'> {
  if (!round) throw refused('award-round-unknown');
  const phase = phaseOf(round.body, day);
  if (phases.includes(phase)) return round;
  throw refused('award-not-at-step', { state: phaseWords[phase], step });
}

/** @throws Refused `award-nomination-unknown`, `award-nomination-at`. */
export function nominationIn(
  states: readonly NominationState[],
  deed: NominationDeed,
  nomination: Stored<'awardNomination'> | undefined,
): Stored<'awardNomination'> {
  if (!nomination) throw refused('award-nomination-unknown');
  const { state, nominee } = nomination.body;
  if (states.includes(state)) return nomination;
  throw refused('award-nomination-at', {
    ...{ name: nominee.name, state: nominationStateWords[state] },
    step: nominationDeedWords[deed],
  });
}

/** The bar on a nominee today, by the effects read for them. */
export function barredBy(
  { nominee, year }: AwardNomination,
  { effects, day }: Pick<ListFacts, 'effects' | 'day'>,
): Bar | undefined {
  return barOn(nominee, effects.get(nominee.key) ?? [], { year, day });
}

interface How {
  readonly actor: Actor;
  readonly at: Instant;
  readonly remark?: string | undefined;
}

/** The nomination in its next state, with who brought it there. */
export function moved(
  nomination: AwardNomination,
  [deed, state]: readonly [NominationDeed, NominationState],
  { actor, at, remark }: How,
): AwardNomination {
  return { ...nomination, state, steps: [...nomination.steps, stepBy(deed, actor, at, remark)] };
}

/** Out of the list for a bar, with the bar in words. */
export function stopped(
  nomination: AwardNomination,
  facts: Pick<ListFacts, 'effects' | 'day' | 'at'>,
  actor: Actor,
): AwardNomination {
  const bar = barredBy(nomination, facts);
  const remark = bar && barInWords(bar);
  return moved(nomination, ['bar', 'barred'], { actor, at: facts.at, remark });
}

export function roundStep(
  round: AwardRound,
  deed: RoundDeed,
  { actor, at, remark }: How,
): AwardRound {
  return { ...round, steps: [...round.steps, stepBy(deed, actor, at, remark)] };
}

/** The round without somebody on its list. */
export function unlisted(round: AwardRound, nominee: string): AwardRound {
  const listed = Object.fromEntries(
    Object.entries(round.listed).filter(([each]) => each !== nominee),
  );
  return { ...round, listed };
}
