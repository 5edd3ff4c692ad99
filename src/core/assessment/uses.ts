import type { Day } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { Pack, RuleName } from '../policy/schema';
import type { Grade } from './grade';

/** What a document ties to an assessment; of promotions those only who did well are told. */
const always: readonly RuleName[] = ['assessment-result'];
const ofTheBest: readonly RuleName[] = ['incentives', 'promotion-share', 'honour-step-up'];

/** 结果怎么用: the clauses that speak of a result; nothing of it happens by itself. */
export function usesOf(pack: Pack | undefined, grade: Grade, day: Day): Explanation[] {
  const rules = grade === 'excellent' ? [...always, ...ofTheBest] : always;
  return rules.filter((rule) => pack?.rules[rule]).map((rule) => explain(pack, rule, day));
}
