import type { Day, Instant } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { daysOfQuarter, quarterBefore, quarterInWords, quarterOf } from '../calendar/quarter';
import type { Pack } from '../policy/schema';
import type { Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import { roundRef } from './places';
import type { Round, RoundForm } from './round';
import { roundForm } from './round-form';

export interface OpenRoundFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  /** In force on `day`. */
  readonly pack: Pack | undefined;
  readonly round: Stored<'round'> | undefined;
}

/**
 * Opens a quarter’s round with the form of today’s rules.
 * @throws Refused `round-open`, `round-too-early`, `round-too-late`, and those of `roundForm`.
 */
export function decideOpenRound(
  quarter: Quarter,
  facts: OpenRoundFacts,
): { output: { quarter: Quarter; form: RoundForm }; writes: Write[] } {
  const { tenant, day, at, caller, pack } = facts;
  const words = quarterInWords(quarter);
  if (facts.round) throw refused('round-open', { quarter: words });
  const { from } = daysOfQuarter(quarter);
  if (day < from) throw refused('round-too-early', { quarter: words, from });
  const form = roundForm(pack, quarter, day);
  const { lastDay } = form;
  if (day > lastDay) throw refused('round-too-late', { quarter: words, lastDay });
  const by = { by: caller.person, byName: caller.name, at };
  const round: Round = { quarter, form, state: 'open', ...by };
  return { output: { quarter, form }, writes: [insert(roundRef(tenant, quarter), round)] };
}

/** Quarters a round may be opened for today, the latest first: this one, and the last within its window. */
export function quartersToOpen(day: Day): Quarter[] {
  const quarter = quarterOf(day);
  return [quarter, quarterBefore(quarter)];
}
