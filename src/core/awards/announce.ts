import type { Grant } from '../roster/people';
import { within } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { ListFacts } from './deed';
import { barredBy, moved, roundIn, roundStep, stopped } from './deed';
import type { RoundDone } from './publish';
import { phaseOf } from './round';
import { tellAwarded } from './tell';
import { listActor } from './who-may';

export interface AnnounceFacts extends ListFacts {
  readonly published: Stored<'publishedAward'> | undefined;
  /** Grants for the units of those on the list: who answers for them is told. */
  readonly unitGrants: readonly Grant[];
}

/**
 * Decides the list and announces it: who is barred today is left out, all others on it are awarded and
 * told, and so is who answers for their unit.
 * @param documentNumber of the document that says so, where there is one
 * @throws Refused `award-round-unknown`, `award-notice-running`, `award-not-at-step`,
 * `award-not-yours`, `own-award`, `award-objections-open`, `award-nobody`.
 */
export function decideAnnounce(
  documentNumber: string,
  facts: AnnounceFacts,
): { output: RoundDone; writes: Write[] } {
  const { day, at, caller, nominations, published } = facts;
  const round = decidable(facts);
  const bodies = nominations.map(({ body }) => body);
  const actor = listActor(caller, round.body, { nominations: bodies, day });
  const { length: count } = round.body.openObjections;
  if (count > 0) throw refused('award-objections-open', { count });
  const listed = nominations.filter(({ body }) => body.state === 'listed');
  const awarded = listed.filter(({ body }) => barredBy(body, facts) === undefined);
  if (awarded.length === 0 || !published) throw refused('award-nobody');
  const number = documentNumber.trim() === '' ? {} : { documentNumber: documentNumber.trim() };
  const keys = awarded.map(({ body }) => body.of);
  const entries = published.body.entries.filter(({ nominee }) => keys.includes(nominee));
  const after = {
    ...roundStep(round.body, 'announce', { actor, at }),
    state: 'announced' as const,
  };
  const changes: Write[] = [
    replace(round, after),
    replace(published, {
      ...{ ...published.body, state: 'announced', entries, publishedAt: at },
      announced: { on: day, ...number },
    }),
    ...listed.map((each) => replace(each, settled(each, awarded.includes(each), { facts, actor }))),
  ];
  const news = tellAwarded(awarded, officersOf(facts), { ...facts, actor });
  return {
    output: { round: round.id, state: 'announced' },
    // Each of the awarded is told; past what one commit holds, further people of a team or unit are not.
    writes: [...changes, ...news.slice(0, MOST_WRITES - changes.length)],
  };
}

/** One commit holds 100, the act record among them. */
const MOST_WRITES = 99;

function decidable(facts: AnnounceFacts): Stored<'awardRound'> {
  const { round, day } = facts;
  if (round && phaseOf(round.body, day) === 'public-notice') {
    throw refused('award-notice-running', { to: round.body.notice?.to ?? '' });
  }
  return roundIn(['deciding'], '决定并公布', facts);
}

function settled(
  { body }: Stored<'awardNomination'>,
  isAwarded: boolean,
  { facts, actor }: { readonly facts: AnnounceFacts; readonly actor: Actor },
) {
  if (isAwarded) return moved(body, ['award', 'awarded'], { actor, at: facts.at });
  return stopped(body, facts, actor);
}

/** Who answers for a unit today. */
function officersOf({ unitGrants, day }: AnnounceFacts): (unit: string) => string[] {
  const held = unitGrants.filter((each) => each.role === 'unit-officer' && within(day, each));
  return (unit) => held.filter(({ scope }) => scope === unit).map(({ person }) => person);
}
