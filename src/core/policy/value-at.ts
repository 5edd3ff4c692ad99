import type { Day } from '../calendar/day';
import { refused } from '../refusal';
import type { Entry, Pack, RuleName, RuleValue } from './schema';
import { titleOf } from './words';

/** The entry of a rule in force on a day: the latest that has begun. */
export function entryAt<R extends RuleName>(pack: Pack, rule: R, day: Day): Entry<R> | undefined {
  const entries = (pack.rules[rule] ?? []) as readonly Entry<R>[];
  return entries
    .filter(({ from }) => from <= day)
    .reduce<Entry<R> | undefined>(
      (latest, e) => (latest && latest.from > e.from ? latest : e),
      undefined,
    );
}

/** The value in force on a day; `undefined` where it is absent, unset or not begun. Never a guess. */
export function valueAt<R extends RuleName>(
  pack: Pack,
  rule: R,
  day: Day,
): RuleValue<R> | undefined {
  const entry = entryAt(pack, rule, day);
  return entry && 'value' in entry ? entry.value : undefined;
}

/** @throws Refused `value-unset` where a result cannot do without the value. */
export function valueOrRefuse<R extends RuleName>(pack: Pack, rule: R, day: Day): RuleValue<R> {
  const value = valueAt(pack, rule, day);
  if (value === undefined) throw refused('value-unset', { rule: titleOf(rule) });
  return value;
}
