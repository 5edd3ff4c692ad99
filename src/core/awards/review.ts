import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { barInWords } from './bars';
import type { ListFacts } from './deed';
import { barredBy, moved, nominationIn, roundIn, unlisted } from './deed';
import type { NominationDone } from './nominate';
import type { AwardNomination } from './nomination';
import type { AwardRound } from './round';
import { tellLeftOut } from './tell';
import { reviewerOf } from './who-may';

/** Ours: the most on one public list; what is decided about it goes down in one commit. */
export const MOST_LISTED = 30;

export interface ReviewFacts extends Omit<ListFacts, 'nominations'> {
  readonly nomination: Stored<'awardNomination'> | undefined;
}

export interface AwardReview {
  readonly decision: 'take' | 'leave-out';
  readonly reason?: string | undefined;
}

/**
 * Takes a nomination into the list, or leaves it out with a reason; either can be changed until the
 * list is published. Who is barred cannot be taken in.
 * @throws Refused `award-round-unknown`, `award-not-at-step`, `award-nomination-unknown`,
 * `award-nomination-at`, `award-not-yours`, `own-award`, `award-same-officer`, `award-reason-needed`,
 * `award-barred`, `award-places-full`, `award-list-full`.
 */
export function decideAwardReview(
  { decision, reason = '' }: AwardReview,
  facts: ReviewFacts,
): { output: NominationDone; writes: Write[] } {
  const { day, at, caller, tenant } = facts;
  const round = roundIn(['reviewing'], '审核', facts);
  const takes = decision === 'take';
  const from = takes ? (['nominated', 'left-out'] as const) : (['nominated', 'taken'] as const);
  const stored = nominationIn(from, decision, facts.nomination);
  const { body } = stored;
  const actor = reviewerOf(caller, { round: round.body, nomination: body }, day);
  if (takes) checkTaking(body, round.body, facts);
  else if (reason.trim() === '') throw refused('award-reason-needed', {}, { field: 'reason' });
  const remark = reason.trim() === '' ? undefined : reason;
  const after = moved(body, [decision, takes ? 'taken' : 'left-out'], { actor, at, remark });
  return {
    output: { nomination: stored.id, state: after.state },
    writes: [
      replace(stored, after),
      replace(round, takes ? listing(round.body, body) : unlisted(round.body, body.of)),
      ...(takes ? [] : tellLeftOut({ id: stored.id, body: after }, { tenant, at, actor }, reason)),
    ],
  };
}

function listing(round: AwardRound, { of, class: id }: AwardNomination): AwardRound {
  return { ...round, listed: { ...round.listed, [of]: id } };
}

function checkTaking(nomination: AwardNomination, round: AwardRound, facts: ReviewFacts): void {
  const { nominee, year, class: id, title } = nomination;
  const bar = barredBy(nomination, facts);
  if (bar) {
    const { clause } = bar;
    throw refused('award-barred', { name: nominee.name, year, bar: barInWords(bar) }, { clause });
  }
  const listed = Object.values(round.listed);
  const places = round.classes.find((each) => each.id === id)?.places;
  if (places !== undefined && listed.filter((each) => each === id).length >= places) {
    throw refused('award-places-full', { title, places });
  }
  if (listed.length >= MOST_LISTED) throw refused('award-list-full', { limit: MOST_LISTED });
}
