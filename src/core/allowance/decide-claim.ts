import { partOfMonth } from '../attendance/periods';
import type { Instant, Month } from '../calendar/day';
import { addMonths, lastDayOf, monthOf } from '../calendar/day';
import type { Pack } from '../policy/schema';
import { titleOf } from '../policy/words';
import { valueAt } from '../policy/value-at';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import { inOwnRight } from '../roster/actor';
import type { Posting } from '../roster/people';
import { stepBy } from '../step';
import { tripClaimRef } from './places';
import type { ClaimDeed, ClaimState, TripClaim } from './trip-claim';

/** How many months back a trip may still be claimed. Ours: no document here says. */
export const CLAIM_MONTHS_BACK = 12;

const from: Readonly<Record<ClaimDeed, readonly (ClaimState | 'none')[]>> = {
  claim: ['none', 'handed-back', 'taken-back'],
  agree: ['claimed'],
  'hand-back': ['claimed'],
  'take-back': ['claimed', 'handed-back'],
};

/** Whether a deed can be done to a claim as it stands. */
export function canClaim(deed: ClaimDeed, claim: Pick<TripClaim, 'state'> | undefined): boolean {
  return from[deed].includes(claim?.state ?? 'none');
}

export interface ClaimInput {
  readonly month: Month;
  readonly unit: string;
  readonly route: string;
  /** Kilometres one way. */
  readonly km: number;
  readonly times: number;
}

export interface ClaimFacts {
  readonly tenant: string;
  readonly today: string;
  readonly at: Instant;
  readonly stored: Stored<'tripClaim'> | undefined;
  readonly pack: Pack | undefined;
}

export interface Claimant {
  readonly person: string;
  readonly name: string;
  readonly postings: readonly Posting[];
}

/** A claim as a deed leaves it. */
export interface Claimed {
  output: { state: ClaimState };
  writes: Write[];
}

/**
 * 报往返: return trips made in a month, for the unit to look at, once the month is over.
 * @throws Refused `value-unset`, `claim-month-wrong`, `no-posting`, `claim-not-at-step`,
 * `claim-times-many`.
 */
export function decideClaim(input: ClaimInput, by: Claimant, facts: ClaimFacts): Claimed {
  const { month, unit, route, km, times } = input;
  const { stored, at } = facts;
  checkMonth(month, facts);
  const own = by.postings.filter((each) => each.unit === unit && partOfMonth(each, month));
  const [posting] = [...own].sort((a, b) => (a.from < b.from ? 1 : -1));
  if (!posting) throw refused('no-posting', { day: month }, { field: 'month' });
  if (!canClaim('claim', stored?.body)) throw refused('claim-not-at-step');
  const rule = facts.pack && valueAt(facts.pack, 'return-trips', lastDayOf(month));
  if (!rule) throw refused('value-unset', { rule: titleOf('return-trips') });
  if (times > rule.timesPerMonth) {
    throw refused('claim-times-many', { limit: rule.timesPerMonth }, { field: 'times' });
  }
  const step = stepBy('claim' as const, inOwnRight(by), at);
  const body: TripClaim = {
    ...{ person: by.person, name: by.name, month, unit, village: posting.village },
    ...{ route, km, times, state: 'claimed', waitsFor: unit },
    steps: [...(stored?.body.steps ?? []), step],
  };
  const place = tripClaimRef(facts.tenant, by.person, month, unit);
  return { output: { state: 'claimed' }, writes: [put(place, stored, body)] };
}

function checkMonth(month: Month, { today }: ClaimFacts): void {
  const until = addMonths(monthOf(today), -1);
  const since = addMonths(monthOf(today), -CLAIM_MONTHS_BACK);
  if (month < since || month > until) {
    throw refused('claim-month-wrong', { since, until }, { field: 'month' });
  }
}
