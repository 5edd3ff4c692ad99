import { within } from '../calendar/day';
import type { Pack } from '../policy/schema';
import type { Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import { actorOtherThan } from '../roster/actor';
import type { Posting } from '../roster/people';
import { basisOf } from './basis';
import type { Order, Ordering } from './order';
import { plannedCheck, refuseBadOrder } from './order';
import { checkId, checkRef } from './places';

export interface DirectInput extends Order {
  readonly why: string;
  /** By whose order, where no clause lets the caller's level check. */
  readonly order?: string | undefined;
}

export interface DirectFacts extends Ordering {
  readonly pack: Pack | undefined;
  /** Postings of the person to be checked. */
  readonly postings: readonly Posting[];
  /** What tells this check from others of the person. */
  readonly number: string;
}

/**
 * 指定督查: of one cadre, with why; where no clause gives the caller's level a way, with by whose
 * order. The cadre is not told.
 * @throws Refused `no-posting`, `own-check`, `not-allowed`, `check-way-not-given`,
 * `check-day-wrong`, `check-order-needed`.
 */
export function decideDirect(
  input: DirectInput,
  facts: DirectFacts,
): { output: { check: string }; writes: Write[] } {
  const { caller, day, tenant, number } = facts;
  const posting = facts.postings.find((each) => within(input.on, each));
  if (!posting) throw refused('no-posting', { day: input.on }, { field: 'on' });
  if (posting.person === caller.person) throw refused('own-check');
  const where = { division: posting.village, kind: 'directed', day } as const;
  const basis = basisOf(facts.pack, caller, where);
  const actor = actorOtherThan(basis.actors, posting.person);
  if (!actor) throw refused('own-check');
  refuseBadOrder(input, basis, day);
  const { why, order } = input;
  if (!basis.byRule && !order) throw refused('check-order-needed', {}, { field: 'order' });
  const at = checkRef(tenant, checkId(number, posting.person));
  const check = {
    ...plannedCheck(posting, input, basis, actor, facts.at),
    ...{ why, ...(basis.byRule ? {} : { order }) },
  };
  return { output: { check: at.id }, writes: [insert(at, check)] };
}
