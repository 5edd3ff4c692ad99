import type { RuleName } from './kinds/kinds';
import { kindOf } from './kinds/kinds';

export function titleOf(rule: RuleName): string {
  return kindOf(rule).title;
}

/** What a value says, in a sentence for the person it concerns. */
export function sayValue(rule: RuleName, value: unknown): string {
  return kindOf(rule).say(value);
}
