import type { Day } from '../calendar/day';
import { passes } from '../refusal';
import type { Caller } from '../roster/caller';
import type { AwardNomination } from './nomination';
import type { AwardRound } from './round';
import { phaseOf } from './round';
import { countyActors, listActor, reviewerOf } from './who-may';

export type RoundCan = 'publish' | 'announce' | 'enter-objection' | 'end';
export type NominationCan = 'take' | 'leave-out' | 'take-back' | 'decline';

interface Who {
  readonly caller: Caller;
  readonly day: Day;
}

/** What the county’s officer who asks can do with a round now, by who they are and where it stands. */
export function roundCan(
  round: AwardRound,
  nominations: readonly AwardNomination[],
  { caller, day }: Who,
): RoundCan[] {
  if (!passes(() => countyActors(caller, round, day))) return [];
  const phase = phaseOf(round, day);
  const decides = passes(() => listActor(caller, round, { nominations, day }));
  const waiting = nominations.some(({ state }) => state === 'nominated');
  const over = phase === 'announced' || phase === 'ended';
  const open = phase === 'nominating' || phase === 'reviewing';
  return [
    ...(phase === 'reviewing' && decides && !waiting ? (['publish'] as const) : []),
    ...(phase === 'deciding' && decides && round.openObjections.length === 0
      ? (['announce'] as const)
      : []),
    ...(open || phase === 'ended' ? [] : (['enter-objection'] as const)),
    ...(over ? [] : (['end'] as const)),
  ];
}

/** What the caller can do with one nomination now. */
export function nominationCan(
  round: AwardRound,
  nomination: AwardNomination,
  { caller, day }: Who,
): NominationCan[] {
  const phase = phaseOf(round, day);
  const { state, nominee, steps } = nomination;
  const over = phase === 'announced' || phase === 'ended';
  const waits = ['nominated', 'taken', 'listed'].includes(state);
  const own = nominee.members.includes(caller.person);
  const made = steps.filter(({ step }) => step === 'nominate').at(-1);
  const reviews =
    phase === 'reviewing' && passes(() => reviewerOf(caller, { round, nomination }, day));
  return [
    ...(reviews && ['nominated', 'left-out'].includes(state) ? (['take'] as const) : []),
    ...(reviews && ['nominated', 'taken'].includes(state) ? (['leave-out'] as const) : []),
    ...(phase === 'nominating' && state === 'nominated' && made?.by === caller.person
      ? (['take-back'] as const)
      : []),
    ...(own && waits && !over ? (['decline'] as const) : []),
  ];
}
