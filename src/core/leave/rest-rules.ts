import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import { restGroups } from '../policy/kinds/leave';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt, valueOrRefuse } from '../policy/value-at';
import { titleOf } from '../policy/words';
import { refused } from '../refusal';
import type { Posting } from '../roster/people';

export interface RestGroup {
  /** Division code. */
  readonly code: string;
  /** 本工作队, 本乡镇, 本县 */
  readonly words: string;
}

export interface RestRules extends RuleValue<'rotation-rest'> {
  readonly group: RestGroup;
  /** Days on which nobody rests; empty where the document does not ask for it or nobody set them. */
  readonly special: RuleValue<'special-periods'>['periods'];
  readonly explanations: readonly Explanation[];
}

const digits = { team: 12, township: 9, county: 6 } as const;

/** The group that a village's people are counted in; `undefined` where nobody has set it. */
export function restGroupOf(pack: Pack, village: string, day: Day): RestGroup | undefined {
  const set = valueAt(pack, 'rotation-rest-group', day);
  return set && { code: village.slice(0, digits[set.of]), words: `本${restGroups[set.of]}` };
}

/** What is said of 轮休 and where it comes from. */
export function explainRest(pack: Pack | undefined, day: Day): Explanation[] {
  const rules = ['rotation-rest', 'rotation-rest-group', 'special-periods'] as const;
  return rules.map((rule) => explain(pack, rule, day));
}

/**
 * The rules of 轮休 on the day it is asked.
 * @throws Refused `value-unset` where the region has none, `rest-group-unset`.
 */
export function restRules(pack: Pack | undefined, village: string, day: Day): RestRules {
  if (!pack) throw refused('value-unset', { rule: titleOf('rotation-rest') });
  const rule = valueOrRefuse(pack, 'rotation-rest', day);
  const group = restGroupOf(pack, village, day);
  if (!group) throw refused('rest-group-unset', { rule: titleOf('rotation-rest-group') });
  const set = rule.specialPeriodsExcluded ? valueAt(pack, 'special-periods', day) : undefined;
  return { ...rule, group, special: set?.periods ?? [], explanations: explainRest(pack, day) };
}

/** How many people are posted in a group on a day. */
export function postedOn(day: Day, group: string, postings: readonly Posting[]): number {
  const there = postings.filter((each) => each.village.startsWith(group) && within(day, each));
  return new Set(there.map(({ person }) => person)).size;
}

/**
 * How many of a group may rest at once: the share, parts of a person left out, but at least one.
 * At least one is ours: a share of a small team would let nobody rest, which no document means.
 */
export function mostAtOnce(size: number, oneOf: number): number {
  return Math.max(1, Math.floor(size / oneOf));
}
