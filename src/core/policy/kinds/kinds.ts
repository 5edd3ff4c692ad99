import type * as z from 'zod';
import { assessmentKinds } from './assessment';
import { careKinds } from './care';
import { dutyKinds } from './duties';
import { eligibilityKinds } from './eligibility';
import { evaluationKinds } from './evaluation';
import { kindsForEverybody } from './for-everybody';
import type { Kind } from './kind';
import { leaveKinds } from './leave';
import { moneyKinds } from './money';
import { oversightKinds } from './oversight';
import { postingKinds } from './posting';
import { presenceKinds } from './presence';
import { trainingKinds } from './training';
import { workKindsOfRule } from './work';

/** Every kind of rule there is, by name. */
export const kinds = {
  ...presenceKinds,
  ...leaveKinds,
  ...postingKinds,
  ...eligibilityKinds,
  ...trainingKinds,
  ...workKindsOfRule,
  ...dutyKinds,
  ...oversightKinds,
  ...evaluationKinds,
  ...assessmentKinds,
  ...moneyKinds,
  ...careKinds,
  ...kindsForEverybody,
};

export type RuleName = keyof typeof kinds;
export type RuleValue<R extends RuleName> = z.output<(typeof kinds)[R]['schema']>;

export const ruleNames = Object.keys(kinds) as RuleName[];

/** A kind whose value's form is forgotten: for machinery that goes through all of them. */
export function kindOf(rule: RuleName): Kind<z.ZodType> {
  return kinds[rule] as unknown as Kind<z.ZodType>;
}

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(kinds, name);
}
