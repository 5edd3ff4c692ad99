import type { Day } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { assessmentTimes } from '../policy/kinds/assessment';
import { assessmentComponents } from '../policy/kinds/assessment';
import type { Body } from '../policy/kinds/bodies';
import type { Pack, RuleName, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Grade } from './grade';
import type { OpinionFrom } from './opinion';
import { opinionOfBody } from './opinion';

/** 年度考核, 驻村期满考核, 年度总结评议. */
export type AssessmentTime = keyof typeof assessmentTimes;

/** What the county gives marks for, by its own document. */
export interface Scoring {
  readonly parts: readonly { readonly name: string; readonly weight: number }[];
  readonly lines: readonly { readonly grade: Grade; readonly from: number }[];
}

/** What the documents of a day say of one kind of assessment; kept in the round it opens. */
export interface AssessmentRule {
  readonly led: Body;
  readonly with: readonly Body[];
  /** Whose opinion the document asks for: a sheet is not handed in without, but for a reason. */
  readonly asks: readonly OpinionFrom[];
  /** 重点内容, in words. */
  readonly components: readonly string[];
  readonly scoring?: Scoring | undefined;
  /** Whether published 三讲三评 results are evidence in it. */
  readonly ratings: boolean;
  readonly result?: RuleValue<'assessment-result'> | undefined;
  readonly quota?: RuleValue<'excellent-quota'> | undefined;
  readonly explanations: readonly Explanation[];
}

const behind: readonly RuleName[] = [
  ...(['assessment', 'assessment-details', 'assessment-result'] as const),
  ...(['excellent-quota', 'evaluation-use'] as const),
];

/** Kinds of assessment that the document of a day has; empty where it has none. */
export function timesOn(pack: Pack | undefined, day: Day): readonly AssessmentTime[] {
  return (pack && valueAt(pack, 'assessment', day)?.times) ?? [];
}

/** `undefined` where the document has no such assessment, or what it says is not set. */
export function assessmentRule(
  pack: Pack | undefined,
  time: AssessmentTime,
  day: Day,
): AssessmentRule | undefined {
  const value = pack && valueAt(pack, 'assessment', day);
  if (!pack || !value?.times.includes(time)) return undefined;
  const { led, with: others = [], hears = [], components = [] } = value;
  const scoring = scoringOn(pack, day);
  const result = valueAt(pack, 'assessment-result', day);
  const quota = valueAt(pack, 'excellent-quota', day);
  return {
    ...{ led, with: others },
    asks: [...new Set([...others, ...hears].flatMap((body) => opinionOfBody[body] ?? []))],
    components: components.map((each) => assessmentComponents[each]),
    ...(scoring ? { scoring } : {}),
    ratings: usesRatings(pack, time, day),
    ...(result ? { result } : {}),
    ...(quota ? { quota } : {}),
    explanations: assessmentBasis(pack, day),
  };
}

/** Every clause an assessment rests on, those that are not set too. */
export function assessmentBasis(pack: Pack | undefined, day: Day): Explanation[] {
  return behind.map((rule) => explain(pack, rule, day));
}

/** Marks are given only where a document says for what, and what each part weighs. */
function scoringOn(pack: Pack, day: Day): Scoring | undefined {
  const details = valueAt(pack, 'assessment-details', day);
  if (!details?.scored || !details.parts) return undefined;
  return { parts: details.parts, lines: details.lines ?? [] };
}

function usesRatings(pack: Pack, time: AssessmentTime, day: Day): boolean {
  const into: readonly string[] = valueAt(pack, 'evaluation-use', day)?.into ?? [];
  return into.includes(time);
}
