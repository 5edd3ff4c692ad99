import type { Day } from '../calendar/day';
import type { Effect } from '../proposal/effect';
import type { Stored, Write } from '../records';
import { put, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { isOneself } from '../roster/actor';
import { stepBy } from '../step';
import type { Bar } from './bars';
import { barInWords, barOn } from './bars';
import type { RoundFacts } from './deed';
import { moved, nominationIn, roundIn, unlisted } from './deed';
import type { AwardNomination, Evidence, Nominee } from './nomination';
import { nominationId, nominationRef } from './places';
import type { AwardRound } from './round';
import { tellNominated } from './tell';
import { withoutEntry } from './public-list';
import { apartFrom, notOwn } from './who-may';
import { nominationDeedWords, nominationStateWords } from './words';

export interface Nominating {
  readonly class: string;
  readonly why: string;
}

export interface NominateFacts extends RoundFacts {
  readonly actors: readonly Actor[];
  readonly nominee: Nominee | undefined;
  /** Of the person or the unit. */
  readonly effects: readonly Effect[];
  readonly evidence: readonly Evidence[];
  readonly before: Stored<'awardNomination'> | undefined;
}

export interface NominationDone {
  readonly nomination: string;
  readonly state: AwardNomination['state'];
}

interface Judged {
  readonly nominee: Nominee;
  readonly bar: Bar | undefined;
}

/** @throws Refused `award-nominee-unknown`. */
export function judged(
  nominee: Nominee | undefined,
  effects: readonly Effect[],
  { year, day }: { readonly year: string; readonly day: Day },
): Judged {
  if (!nominee) throw refused('award-nominee-unknown', {}, { field: 'nominee' });
  return { nominee, bar: barOn(nominee, effects, { year, day }) };
}

/**
 * Nominates with the evidence as the system reads it today. The nominee is told, and may decline.
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-nominee-unknown`, `own-award`,
 * `award-class-unknown`, `award-why-needed`, `award-barred`, `award-nominated`.
 */
export function decideNominate(
  { class: id, why }: Nominating,
  facts: NominateFacts,
): { output: NominationDone; writes: Write[] } {
  const { tenant, day, at, before, evidence } = facts;
  const round = roundIn(['nominating'], nominationDeedWords.nominate, facts);
  const { year } = round.body;
  const { nominee, bar } = judged(facts.nominee, facts.effects, { year, day });
  const [actor] = notOwn(facts.actors, nominee.members);
  const title = titleOf(round.body, { id, nominee });
  if (why.trim() === '') throw refused('award-why-needed', {}, { field: 'why' });
  if (bar) throw barred(nominee, year, bar);
  if (!actor || (before && before.body.state !== 'taken-back')) throw already(nominee, before);
  const step = stepBy('nominate', actor, at);
  const nomination: AwardNomination = {
    ...{ round: round.id, year, nominee, of: nominee.key, class: id, title, why },
    ...{ evidence, readOn: day, state: 'nominated', steps: [...(before?.body.steps ?? []), step] },
  };
  const place = nominationRef(tenant, nominationId(round.id, nominee.key));
  return {
    output: { nomination: place.id, state: 'nominated' },
    writes: [
      put(place, before, nomination),
      ...tellNominated({ id: place.id, body: nomination }, { tenant, at, actor }),
    ],
  };
}

function barred({ name }: Nominee, year: string, bar: Bar) {
  const { clause } = bar;
  return refused(
    'award-barred',
    { name, year, bar: barInWords(bar) },
    { field: 'nominee', clause },
  );
}

function already({ name }: Nominee, before: Stored<'awardNomination'> | undefined) {
  const state = nominationStateWords[before?.body.state ?? 'nominated'];
  return refused('award-nominated', { name, state }, { field: 'nominee' });
}

function titleOf(
  { classes }: AwardRound,
  { id, nominee }: { readonly id: string; readonly nominee: Nominee },
): string {
  const found = classes.find((each) => each.id === id && each.to === nominee.kind);
  if (!found) throw refused('award-class-unknown', {}, { field: 'class' });
  return found.title;
}

export interface NominationFacts extends RoundFacts {
  readonly nomination: Stored<'awardNomination'> | undefined;
}

/**
 * Takes a nomination back while nominating, by whoever made it, in their own right or another's.
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-nomination-unknown`,
 * `award-nomination-at`, `award-nominator-only`.
 */
export function decideTakeBack(
  actors: readonly Actor[],
  facts: NominationFacts,
): { output: NominationDone; writes: Write[] } {
  roundIn(['nominating'], nominationDeedWords['take-back'], facts);
  const stored = nominationIn(['nominated'], 'take-back', facts.nomination);
  const made = stored.body.steps.filter(({ step }) => step === 'nominate').at(-1);
  const actor = actors.find((each) => made !== undefined && isOneself(each, made.by));
  if (!actor) throw refused('award-nominator-only');
  const after = moved(stored.body, ['take-back', 'taken-back'], { actor, at: facts.at });
  return {
    output: { nomination: stored.id, state: after.state },
    writes: [replace(stored, after)],
  };
}

export interface DeclineFacts extends NominationFacts {
  readonly published: Stored<'publishedAward'> | undefined;
}

/**
 * 不参加, by whose own it is, at any time before it is decided; out of the list and the public notice
 * in the same commit. Nothing else follows from it.
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-nomination-unknown`,
 * `award-nomination-at`, `out-of-scope`.
 */
export function decideDecline(facts: DeclineFacts): { output: NominationDone; writes: Write[] } {
  const { caller, at, published } = facts;
  const phases = ['nominating', 'reviewing', 'public-notice', 'deciding'] as const;
  const round = roundIn(phases, nominationDeedWords.decline, facts);
  const stored = nominationIn(['nominated', 'taken', 'listed'], 'decline', facts.nomination);
  const { nominee } = stored.body;
  const actor = { person: caller.person, name: caller.name };
  if (apartFrom([actor], nominee.members)) throw refused('out-of-scope');
  const after = moved(stored.body, ['decline', 'declined'], { actor, at });
  const onList = round.body.listed[nominee.key] !== undefined;
  return {
    output: { nomination: stored.id, state: after.state },
    writes: [
      replace(stored, after),
      ...(onList ? [replace(round, unlisted(round.body, nominee.key))] : []),
      ...(published && stored.body.state === 'listed'
        ? [replace(published, withoutEntry(published.body, nominee.key))]
        : []),
    ],
  };
}
