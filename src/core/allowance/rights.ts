import type { Day } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { Pack, RuleName } from '../policy/schema';

/** Rules that give a cadre something besides a sum by the month, in the order they are read. */
const rightsRules = [
  ...(['leave-after-posting', 'rotation-rest', 'medical-check', 'accident-insurance'] as const),
  ...(['insurance-sum', 'medical-costs', 'payment-rhythm'] as const),
] satisfies readonly RuleName[];

/** 我的权利: what the document in force gives, clause by clause; what it leaves open is said to be. */
export function rightsOn(pack: Pack | undefined, day: Day): Explanation[] {
  return rightsRules
    .filter((rule) => (pack?.rules[rule] ?? []).some(({ from }) => from <= day))
    .map((rule) => explain(pack, rule, day));
}
