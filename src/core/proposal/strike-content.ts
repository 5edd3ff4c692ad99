import { firstDayOf } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import { effects, unitEffects } from '../policy/kinds/effects';
import { measures } from '../policy/kinds/oversight';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import { deciderAmong } from './decider';
import type { Strike } from './ladder';
import type { Breach, Outcome, ProposalContent } from './proposal';
import { breachInWords } from './words';

/** What a confirmed breach leads to be proposed: which number it is, on which checks, and what follows. */
export function strikeContent(strike: Strike, breach: Breach, pack: Pack): ProposalContent {
  const { number, counted, ladder } = strike;
  const within = ladder.countedWithin === 'year' ? '本年度' : '本次派驻期内';
  const what = ladder.triggers.includes('pulled-back') ? '无故不在岗或被抽调' : '无故不在岗';
  return {
    title: `${within}第 ${number} 次查实${what}`,
    facts: counted.map(({ check, day, trigger }, i) => ({
      text: `第 ${i + 1} 次：${breachInWords(day, trigger)}`,
      ...{ day, record: check },
    })),
    outcomes: outcomesOf(strike, breach, pack),
    explanations: explanationsOf(strike, breach, pack),
    ...deciderAmong([], undefined),
  };
}

function outcomesOf({ step, last }: Strike, { day }: Breach, pack: Pack): Outcome[] {
  const lasting = (lasts: 'once' | 'that-year') =>
    // What counts for a year counts for the whole of the year that the facts lie in.
    lasts === 'that-year' ? { lasts, from: firstDayOf(`${day.slice(0, 4)}-01`) } : { lasts };
  const person = step.person.map(({ effect, lasts }): Outcome => ({
    ...{ on: 'person', effect, text: effects[effect] },
    ...lasting(lasts),
  }));
  const unit = step.unit.map(({ effect, lasts }): Outcome => ({
    ...{ on: 'unit', effect, text: unitEffects[effect] },
    ...lasting(lasts),
  }));
  return [...person, ...unit, ...(last ? unitMeasures(day, pack) : [])];
}

/** The document's further measure at the last step; nothing while it is unset. */
function unitMeasures(day: string, pack: Pack): Outcome[] {
  const further = valueAt(pack, 'strike-unit-measure', day)?.measures ?? [];
  return further.map((effect) => ({
    ...{ on: 'unit' as const, effect, text: measures[effect], lasts: 'once' as const },
  }));
}

function explanationsOf({ last }: Strike, { day }: Breach, pack: Pack): Explanation[] {
  const further = last && pack.rules['strike-unit-measure'] !== undefined;
  return [
    explain(pack, 'strike-ladder', day),
    ...(further ? [explain(pack, 'strike-unit-measure', day)] : []),
  ];
}
