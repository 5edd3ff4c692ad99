import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Due } from '../due';
import { ownDue } from '../due';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { SheetDone, SheetFacts } from './deed';
import { advanced, sheetIn } from './deed';
import type { AssessmentSheet } from './sheet';

/** Ours: how long one may object once one was told. Days after that day. */
export const OBJECT_DAYS = 10;

/** Last UTC+8 day to object on; `undefined` before it is decided. */
export function objectBy({ decided }: Pick<AssessmentSheet, 'decided'>): Day | undefined {
  return decided && addDays(decided.on, OBJECT_DAYS);
}

export function objectDue(by: Day): Due {
  const text = `自告知次日起 ${OBJECT_DAYS} 天；到期没有意见的可以归档，不视为签字`;
  return ownDue('assessment-objection', '提出异议的期限', by, text);
}

/**
 * 签字: the cadre has seen the result and has nothing against it.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `out-of-scope`.
 */
export function decideSign(facts: SheetFacts): { output: SheetDone; writes: Write[] } {
  const { sheet } = sheetIn(['decided'], 'sign', facts);
  const actor = oneself(sheet, facts);
  const after = advanced(sheet.body, ['sign', 'signed'], { actor, at: facts.at });
  return {
    output: { sheet: sheet.id, state: 'signed' },
    writes: [replace(sheet, after)],
  };
}

/**
 * 提出异议: in the cadre’s own words, within the days there are.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `out-of-scope`,
 * `assessment-text-needed`, `assessment-object-late`.
 */
export function decideObject(
  text: string,
  facts: SheetFacts,
): { output: SheetDone; writes: Write[] } {
  const { at, day } = facts;
  const { sheet } = sheetIn(['decided'], 'object', facts);
  const actor = oneself(sheet, facts);
  if (text.trim() === '') throw refused('assessment-text-needed', {}, { field: 'text' });
  const by = objectBy(sheet.body) ?? day;
  if (day > by) throw refused('assessment-object-late', { by });
  const after = advanced(sheet.body, ['object', 'objected'], { actor, at });
  return {
    output: { sheet: sheet.id, state: 'objected' },
    writes: [replace(sheet, { ...after, objection: { text, at } })],
  };
}

function oneself(sheet: Stored<'assessmentSheet'>, { caller }: SheetFacts): Actor {
  if (sheet.body.person !== caller.person) throw refused('out-of-scope');
  return { person: caller.person, name: caller.name };
}
