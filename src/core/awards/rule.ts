import type { Day } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { AwardKind } from './round';

type Rule = RuleValue<'awards'>;

/** What the document of a day says of awards. */
export interface AwardRule {
  readonly to: readonly AwardKind[];
  readonly form: Rule['form'];
  /** Whether the county may tell several classes of the same kind apart, each with its own title. */
  readonly byClass: boolean;
  /** Rounds a year may have that were not ended without awards. */
  readonly rounds: number;
  readonly explanation: Explanation;
}

/** Ours: rounds of one year where the document does not say how often; no year has more of any kind. */
export const MOST_ROUNDS = 4;

const roundsIn: Readonly<Partial<Record<NonNullable<Rule['per']>, number>>> = {
  year: 1,
  quarter: 4,
};

/** `undefined` where the document has no such rule: nothing is offered then. */
export function awardRule(pack: Pack | undefined, day: Day): AwardRule | undefined {
  const value = pack && valueAt(pack, 'awards', day);
  if (!value) return undefined;
  const { to, form, byLevelAndClass, per } = value;
  const rounds = (per && roundsIn[per]) ?? MOST_ROUNDS;
  const explanation = explain(pack, 'awards', day);
  return { to, form, byClass: byLevelAndClass, rounds, explanation };
}
