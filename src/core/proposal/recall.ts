import type { Day } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import { effects } from '../policy/kinds/effects';
import { bars } from '../policy/kinds/oversight';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { UnitLevel } from '../roster/people';
import { deciderAmong } from './decider';
import type { Fact, Outcome, ProposalContent } from './proposal';

export interface RecallCase {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Rules the facts were held against, besides those of recall itself. */
  readonly rules?: readonly ('recall-absence' | 'recall-satisfaction')[];
  readonly unitLevel?: UnitLevel | undefined;
  /** Whether an assessment of 不称职 is in force on the person. */
  readonly unqualified: boolean;
}

/** A proposed recall, with what the document ties to it. */
export function recallContent(
  recall: RuleValue<'recall'>,
  pack: Pack,
  day: Day,
  { title, facts, rules = [], unitLevel, unqualified }: RecallCase,
): ProposalContent {
  const bar = valueAt(pack, 'recall-bar', day);
  return {
    ...{ title, facts },
    outcomes: [...recallOutcomes(recall), ...(bar ? barred(bar, unqualified) : [])],
    explanations: explanationsOf(pack, day, rules),
    ...deciderAmong(recall.by, unitLevel),
  };
}

function recallOutcomes({ onFile, replaced }: RuleValue<'recall'>): Outcome[] {
  const once = { lasts: 'once' as const };
  return [
    { on: 'person', effect: 'recalled', text: effects.recalled, ...once },
    ...(onFile
      ? [{ on: 'person' as const, effect: 'on-file', text: '记入个人档案', ...once }]
      : []),
    ...(replaced
      ? [{ on: 'unit' as const, effect: 'sends-another', text: '派出单位另行选派', ...once }]
      : []),
  ];
}

/** Where the bar is for those assessed 不称职 as well, it falls on nobody else. */
function barred(
  { when, months, bars: which }: RuleValue<'recall-bar'>,
  unqualified: boolean,
): Outcome[] {
  if (when === 'unqualified-and-recalled' && !unqualified) return [];
  return which.map((bar) => ({
    ...{ on: 'person' as const, effect: `bar:${bar}`, text: `${months} 个月内不得${bars[bar]}` },
    ...{ lasts: 'months' as const, months },
  }));
}

function explanationsOf(
  pack: Pack,
  day: Day,
  rules: NonNullable<RecallCase['rules']>,
): Explanation[] {
  const barRules = pack.rules['recall-bar'] ? (['recall-bar', 'period-counting'] as const) : [];
  return (['recall', ...rules, ...barRules] as const).map((rule) => explain(pack, rule, day));
}
