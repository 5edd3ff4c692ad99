import type { Day } from '../calendar/day';
import type { Explanation } from './explain';
import { explain, ruleNames } from './explain';
import type { Heading } from './kinds/kind';
import { headings } from './kinds/kind';
import { kindOf } from './kinds/kinds';
import type { Entry, Pack, RuleName } from './schema';
import { entryAt } from './value-at';
import { sayValue } from './words';

/** One rule as it is read on a day: what it says, where from, and what else holds before or after. */
export interface ReadRule extends Explanation {
  /** `absent`: the document does not have it. `later`: it begins after this day. */
  state: 'set' | 'unset' | 'absent' | 'later';
  governs: string;
  /** True once the product goes by it. */
  acts: boolean;
  /** This project's choice where the document is silent. */
  convention: boolean;
  /** Laid by the county. */
  county: boolean;
  /** True where no county may set it. */
  fixed: boolean;
  /** Every dated value there is, the latest first; empty where there is but one. */
  history: { from: string; text: string; document: string }[];
}

export interface ReadHeading {
  heading: Heading;
  rules: ReadRule[];
}

/** The whole pack as people read a document, by heading; rules it does not have come as `absent`. */
export function readPack(pack: Pack, day: Day): ReadHeading[] {
  return headings.map((heading) => ({
    heading,
    rules: ruleNames
      .filter((rule) => kindOf(rule).heading === heading)
      .map((rule) => readRule(pack, rule, day)),
  }));
}

function readRule(pack: Pack, rule: RuleName, day: Day): ReadRule {
  const { governs, acts, fixed } = kindOf(rule);
  const entries = (pack.rules[rule] ?? []) as readonly Entry<RuleName>[];
  const entry = entryAt(pack, rule, day);
  const found = explain(pack, rule, day);
  return {
    ...found,
    state: entries.length === 0 ? 'absent' : !entry ? 'later' : found.unset ? 'unset' : 'set',
    governs,
    acts,
    convention: entry?.convention ?? false,
    county: entry?.county ?? false,
    fixed: fixed ?? false,
    history: entries.length > 1 || !entry ? historyOf(pack, rule, entries) : [],
  };
}

function historyOf(pack: Pack, rule: RuleName, entries: readonly Entry<RuleName>[]) {
  return [...entries]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map((entry) => ({
      from: entry.from,
      text: 'value' in entry ? sayValue(rule, entry.value) : `未设置：${entry.why}`,
      document: `${entry.document ?? pack.document} ${entry.clause}`.trim(),
    }));
}
