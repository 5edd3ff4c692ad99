import type { Day, Instant } from '../calendar/day';
import { refused } from '../refusal';
import type { Entry, Pack, RuleName } from './schema';
import { isRule, kindOf } from './kinds/kinds';
import { titleOf } from './words';

/** A value the county laid over a pack, or filled in where the pack has none. Never changed after. */
export interface LaidValue {
  readonly pack: string;
  readonly rule: RuleName;
  /** First UTC+8 day it holds. */
  readonly from: Day;
  /** As its kind of rule asks. */
  readonly value: unknown;
  /** Number of the document that allows it. */
  readonly document: string;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}

/** The pack as the county goes by it: its own values beside those of the pack, each from its day. */
export function withLaid(pack: Pack, laid: readonly LaidValue[]): Pack {
  const own = laid.filter((each) => each.pack === pack.id);
  if (own.length === 0) return pack;
  const rules: Record<string, readonly Entry<RuleName>[]> = { ...pack.rules };
  for (const each of own) {
    const { rule, from, value, byName } = each;
    const note = `本县自定（${byName}录入），在 ${pack.document} 之外执行`;
    const cited = { from, clause: '', document: each.document, note, county: true };
    const entry = { ...cited, value } as Entry<RuleName>;
    rules[rule] = [...(rules[rule] ?? []), entry];
  }
  return { ...pack, rules: rules as Pack['rules'] };
}

interface Asked {
  readonly rule: string;
  readonly from: Day;
  readonly value: unknown;
}

/**
 * The value a county wants to hold from a day on, checked. `pack` is the one in force on that day,
 * with what the county laid before.
 * @throws Refused `rule-unknown`, `value-fixed`, `pack-not-chosen`, `value-wrong`.
 */
export function checkValue(pack: Pack | undefined, { rule, from, value }: Asked) {
  if (!isRule(rule)) throw refused('rule-unknown', {}, { field: 'rule' });
  const { schema, fixed } = kindOf(rule);
  if (fixed) throw refused('value-fixed', { rule: titleOf(rule) }, { field: 'rule' });
  if (!pack) throw refused('pack-not-chosen', { from }, { field: 'from' });
  const read = schema.safeParse(value);
  if (read.success) return { pack, rule, value: read.data };
  const [issue] = read.error.issues;
  const path = ['value', ...(issue?.path ?? [])].join('.');
  throw refused('value-wrong', { what: sayIssue(issue) }, { field: path });
}

function sayIssue(issue: { readonly message: string } | undefined): string {
  const text = issue?.message ?? '';
  // Messages of ours are Chinese; what the library says of a missing or strange part is not.
  return /[一-鿿]/.test(text) ? text : '有一项没有填或填得不对，请对照标出的地方改正。';
}

/**
 * Days that are over keep their results, and a day has one value of a rule.
 * @throws Refused `value-from-past`, `value-day-taken`, and what `checkValue` throws.
 */
export function checkLaid(pack: Pack | undefined, asked: Asked, today: Day) {
  const checked = checkValue(pack, asked);
  const { from } = asked;
  if (from < today) throw refused('value-from-past', { from: today }, { field: 'from' });
  const entries = checked.pack.rules[checked.rule] ?? [];
  if (entries.some((entry) => entry.from === from)) {
    throw refused('value-day-taken', { rule: titleOf(checked.rule), from }, { field: 'from' });
  }
  return checked;
}
