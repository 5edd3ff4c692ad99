import type { Day } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { UnitArea, UnitConclusion } from './assessment';

/** What a year is opened by. */
export interface UnitAssessmentRule {
  readonly areas: readonly UnitArea[];
  readonly explanations: readonly Explanation[];
}

/**
 * The rule of a day: what the unit's help counts into, and the areas that the document looks at.
 * Where it names no areas the help is looked at as a whole: ours. Nothing where no clause says that
 * a unit's help is in its own assessment.
 */
export function unitAssessmentRule(
  pack: Pack | undefined,
  day: Day,
): UnitAssessmentRule | undefined {
  if (!pack || !valueAt(pack, 'unit-assessment', day)) return undefined;
  const components = valueAt(pack, 'assessment', day)?.components ?? [];
  return {
    areas: components.length > 0 ? components : ['helping'],
    explanations: (['unit-assessment', 'assessment'] as const).map((rule) =>
      explain(pack, rule, day),
    ),
  };
}

/** The clauses a conclusion rests on: what it counts into, and where there is one, how it is put right. */
export function conclusionBasis(
  pack: Pack | undefined,
  day: Day,
  conclusion: UnitConclusion,
): Explanation[] {
  if (!pack) return [];
  const rules = (['rectification', 'accountability-grounds'] as const).filter(
    (rule) => pack.rules[rule],
  );
  const used = conclusion === 'rectify' ? rules : [];
  return (['unit-assessment', ...used] as const).map((rule) => explain(pack, rule, day));
}
