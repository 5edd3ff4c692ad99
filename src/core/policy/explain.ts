import type { Day } from '../calendar/day';
import type { Pack, RuleName } from './schema';
import { entryAt } from './value-at';
import { sayValue, titleOf } from './words';

/** Where a value comes from: shown wherever a figure that rests on it is tapped. */
export interface Explanation {
  rule: string;
  title: string;
  document: string;
  clause: string;
  from: string;
  /** What it says, or 未设置 and why. */
  text: string;
  unset: boolean;
  note?: string;
}

export { ruleNames } from './kinds/kinds';

/** The rule as it holds on a day (UTC+8), in words, with document and clause. */
export function explain(pack: Pack | undefined, rule: RuleName, day: Day): Explanation {
  const head = { rule, title: titleOf(rule), document: pack?.document ?? '' };
  if (!pack) return { ...head, ...unset('本县在这一天还没有选定规则包', '', '') };
  if (!pack.rules[rule]) return { ...head, ...unset('这份文件没有这一项规定', '', '') };
  const entry = entryAt(pack, rule, day);
  if (!entry) return { ...head, ...unset('这份文件在这一天还没有施行', '', '') };
  const { clause, from } = entry;
  const source = { ...head, document: entry.document ?? pack.document };
  const notes = [entry.convention && '来源文件未作规定，为本系统约定', entry.note].filter(Boolean);
  const note = notes.length > 0 ? { note: notes.join('；') } : {};
  if (!('value' in entry)) {
    return { ...source, ...unset(entry.why, clause, from), ...note };
  }
  const text = sayValue(rule, entry.value);
  return { ...source, clause, from, text, unset: false, ...note };
}

function unset(why: string, clause: string, from: string) {
  return { clause, from, text: `未设置：${why}`, unset: true };
}
