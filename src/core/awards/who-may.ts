import type { Day } from '../calendar/day';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn, isOneself } from '../roster/actor';
import type { Caller } from '../roster/caller';
import type { AwardNomination } from './nomination';
import type { AwardObjection } from './objection';
import type { AwardRound } from './round';

const countyRule = { 'county-officer': 'division' } as const;

/**
 * As whom the caller acts for the county.
 * @throws Refused `award-not-yours`.
 */
export function countyActors(
  caller: Caller,
  { division }: Pick<AwardRound, 'division'>,
  day: Day,
): readonly Actor[] {
  const actors = actorsOn(caller, countyRule, { division }, day);
  if (actors.length === 0) throw refused('award-not-yours');
  return actors;
}

/** Somebody among the actors who is none of these people, nor stands in for one. */
export function apartFrom(actors: readonly Actor[], people: readonly string[]): Actor | undefined {
  return actors.find((actor) => people.every((each) => !isOneself(actor, each)));
}

/** Who did one of these steps, and in whose stead. */
function handsIn({ steps }: AwardNomination, deeds: readonly string[]): string[] {
  return steps
    .filter(({ step }) => deeds.includes(step))
    .flatMap(({ by, onBehalfOf }) => (onBehalfOf ? [by, onBehalfOf] : [by]));
}

/**
 * One of the actors who is not among those whose own it is.
 * @throws Refused `own-award`.
 */
export function notOwn(actors: readonly Actor[], members: readonly string[]): Actor[] {
  const others = actors.filter((actor) => apartFrom([actor], members));
  if (others.length === 0) throw refused('own-award');
  return others;
}

/**
 * Who reviews a nomination: not whose own it is, and a second person than who made it.
 * @throws Refused `award-not-yours`, `own-award`, `award-same-officer`.
 */
export function reviewerOf(
  caller: Caller,
  { round, nomination }: { round: AwardRound; nomination: AwardNomination },
  day: Day,
): Actor {
  const others = notOwn(countyActors(caller, round, day), nomination.nominee.members);
  const actor = apartFrom(others, handsIn(nomination, ['nominate']));
  if (!actor) throw refused('award-same-officer', { what: '推荐' });
  return actor;
}

/**
 * Who handles an objection: nobody whose own nomination it is, who made or took it in, or who objects.
 * @throws Refused `award-not-yours`, `own-award`, `award-same-officer`.
 */
export function handlerOf(
  caller: Caller,
  facts: {
    readonly round: AwardRound;
    readonly nomination: AwardNomination;
    readonly objection: Pick<AwardObjection, 'by'>;
  },
  day: Day,
): Actor {
  const { round, nomination, objection } = facts;
  const others = notOwn(countyActors(caller, round, day), nomination.nominee.members);
  const before = handsIn(nomination, ['nominate', 'take']);
  const actor = apartFrom(others, [...before, ...(objection.by ? [objection.by] : [])]);
  if (!actor) throw refused('award-same-officer', { what: '推荐、审核或提出异议' });
  return actor;
}

/**
 * Who does a thing to a whole list: nobody who stands on it, nor in the stead of one who does.
 * @throws Refused `award-not-yours`, `own-award`.
 */
export function listActor(
  caller: Caller,
  round: AwardRound,
  { nominations, day }: { readonly nominations: readonly AwardNomination[]; readonly day: Day },
): Actor {
  const members = nominations
    .filter(({ state }) => state === 'taken' || state === 'listed')
    .flatMap(({ nominee }) => nominee.members);
  const [actor] = notOwn(countyActors(caller, round, day), members);
  if (!actor) throw refused('own-award');
  return actor;
}
