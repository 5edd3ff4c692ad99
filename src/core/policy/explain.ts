import type { Day } from '../calendar/day';
import type { Pack, RuleName } from './schema';
import { entryAt, valueAt } from './value-at';
import { ruleInWords, ruleTitles } from './words';

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

export const ruleNames = Object.keys(ruleTitles) as RuleName[];

/** The rule as it holds on a day (UTC+8), in words, with document and clause. */
export function explain<R extends RuleName>(
  pack: Pack | undefined,
  rule: R,
  day: Day,
): Explanation {
  const head = { rule, title: ruleTitles[rule], document: pack?.document ?? '' };
  if (!pack) return { ...head, ...unset('本县在这一天还没有选定规则包', '', '') };
  const entry = entryAt(pack, rule, day);
  if (!entry) return { ...head, ...unset('这份文件在这一天还没有施行', '', '') };
  const { clause, from } = entry;
  const notes = [entry.convention && '来源文件未作规定，为本系统约定', entry.note].filter(Boolean);
  const note = notes.length > 0 ? { note: notes.join('；') } : {};
  const value = valueAt(pack, rule, day);
  if (value === undefined) {
    const why = 'why' in entry ? entry.why : '来源文件缺这一项';
    return { ...head, ...unset(why, clause, from), ...note };
  }
  return { ...head, clause, from, text: ruleInWords[rule](value), unset: false, ...note };
}

function unset(why: string, clause: string, from: string) {
  return { clause, from, text: `未设置：${why}`, unset: true };
}
