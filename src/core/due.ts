import type { Explanation } from './policy/explain';

/** A day or hour by which something is due, in words, and what makes it so. */
export interface Due {
  /** 说明期限 */
  readonly what: string;
  /** 11 月 25 日 */
  readonly by: string;
  readonly explanation: Explanation;
}

/**
 * A period of this project's own, where no document has one: told as rules are, and said to be ours.
 * `text`: how long, and what happens at its end.
 */
export function ownDue(rule: string, what: string, by: string, text: string): Due {
  const source = { document: '', clause: '', from: '', unset: false };
  const note = '文件没有规定，为本系统约定。';
  return { what, by, explanation: { rule, title: what, text, note, ...source } };
}
