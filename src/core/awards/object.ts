import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { stepBy } from '../step';
import type { RoundFacts } from './deed';
import { roundIn } from './deed';
import type { AwardObjection, ObjectionWay } from './objection';
import { objectionId, objectionRef } from './places';
import type { PublicEntry } from './published-award';
import { countyActors } from './who-may';

export interface ObjectFacts extends RoundFacts {
  readonly published: Stored<'publishedAward'> | undefined;
}

export interface ObjectionDone {
  readonly objection: string;
  readonly state: AwardObjection['state'];
}

interface Objecting {
  /** Its number on the public list. */
  readonly entry: number;
  readonly text: string;
}

/** Objections are heard from the day the list is public on, also after it was decided. */
const heard = ['public-notice', 'deciding', 'announced'] as const;

/**
 * An objection by somebody signed in, under their own name: one against each on the list. It is in
 * no list but that of the officers who may handle it; until it is handled nothing is decided.
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-entry-unknown`,
 * `award-objection-there`.
 */
export function decideObject(
  { entry, text }: Objecting,
  facts: ObjectFacts & { readonly before: Stored<'awardObjection'> | undefined },
): { output: ObjectionDone; writes: Write[] } {
  const { caller } = facts;
  const found = entryFor(entry, facts);
  if (facts.before) throw refused('award-objection-there');
  const { person, name } = caller;
  const who = { way: 'here' as const, by: person, byName: name, text };
  const id = objectionId(found.round.id, found.entry.nominee, person);
  return laid(found, { who, id }, [facts, stepBy('object', { person, name }, facts.at)]);
}

export interface EnteredObjection extends Objecting {
  readonly way: Exclude<ObjectionWay, 'here'>;
  /** Who objects, where they said it. */
  readonly name?: string | undefined;
}

/**
 * An objection by telephone, letter or in person, put down by the county; 匿名 where no name was given.
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-not-yours`, `award-entry-unknown`.
 */
export function decideEnterObjection(
  { entry, text, way, name = '' }: EnteredObjection,
  facts: ObjectFacts & { readonly code: string },
): { output: ObjectionDone; writes: Write[] } {
  const found = entryFor(entry, facts);
  const actor = firstOf(countyActors(facts.caller, found.round.body, facts.day));
  const who = { way, byName: name.trim() === '' ? '匿名' : name, text };
  const id = objectionId(found.round.id, found.entry.nominee, facts.code);
  return laid(found, { who, id }, [facts, stepBy('enter', actor, facts.at)]);
}

function firstOf([actor]: readonly Actor[]): Actor {
  if (!actor) throw refused('award-not-yours');
  return actor;
}

interface Against {
  readonly round: Stored<'awardRound'>;
  readonly entry: PublicEntry;
}

function entryFor(number: number, facts: ObjectFacts): Against {
  const round = roundIn(heard, '提出异议', facts);
  const entry = facts.published?.body.entries.find((each) => each.number === number);
  if (!entry) throw refused('award-entry-unknown', {}, { field: 'entry' });
  return { round, entry };
}

type Who = Pick<AwardObjection, 'way' | 'by' | 'byName' | 'text'>;

function laid(
  { round, entry }: Against,
  { who, id }: { readonly who: Who; readonly id: string },
  [{ tenant, at }, step]: readonly [ObjectFacts, AwardObjection['steps'][number]],
): { output: ObjectionDone; writes: Write[] } {
  const { nominee, name: nomineeName } = entry;
  const objection: AwardObjection = {
    ...{ round: round.id, nominee, nomineeName, ...who, at, state: 'open', steps: [step] },
  };
  const open = [...round.body.openObjections, { id, since: at }];
  return {
    output: { objection: id, state: 'open' },
    writes: [
      insert(objectionRef(tenant, id), objection),
      replace(round, { ...round.body, openObjections: open }),
    ],
  };
}
