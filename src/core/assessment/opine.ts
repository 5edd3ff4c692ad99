import type { Day } from '../calendar/day';
import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { SheetDone, SheetFacts } from './deed';
import { advanced, sheetIn } from './deed';
import type { Grade } from './grade';
import type { Hearing, Opinion } from './opinion';
import { opinionWords, sameOpinion } from './opinion';
import type { AssessmentSheet } from './sheet';
import { hearingActor, opinionActor } from './who-may';

/** Ours: opinions one sheet holds, of people of the village committees in their own right. */
export const MOST_OPINIONS = 30;

export interface OwnOpinion {
  readonly from: 'township' | 'unit' | 'village-cadres';
  readonly text: string;
  readonly suggests?: Grade | undefined;
}

/**
 * 写意见: of the township, the unit, or somebody of the village committees. Given again it replaces the
 * one before. It is evidence and adds up to nothing.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `assessment-not-yours`,
 * `own-assessment`, `assessment-text-needed`, `assessment-no-grade`, `assessment-opinions-full`.
 */
export function decideOpine(
  { from, text, suggests }: OwnOpinion,
  facts: SheetFacts,
): { output: SheetDone; writes: Write[] } {
  const { sheet } = sheetIn(['gathering'], 'opine', facts);
  const actor = opinionActor(facts.caller, from, sheet.body, facts.day);
  if (from === 'village-cadres' && suggests) {
    throw refused('assessment-no-grade', {}, { field: 'suggests' });
  }
  return laid(sheet, { from, text, ...(suggests ? { suggests } : {}) }, ['opine', actor, facts]);
}

export interface HeardOpinion {
  readonly from: 'village-cadres' | 'party-members' | 'villagers';
  readonly text: string;
  readonly hearing: Hearing;
}

/**
 * 登记听取的意见: what people said at a meeting or in talks, summed up by who heard them, with how many
 * were asked and came.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `assessment-not-yours`,
 * `own-assessment`, `assessment-text-needed`, `assessment-heard-ahead`, `assessment-heard-numbers`.
 */
export function decideHear(
  { from, text, hearing }: HeardOpinion,
  facts: SheetFacts,
): { output: SheetDone; writes: Write[] } {
  const { sheet } = sheetIn(['gathering'], 'hear', facts);
  const actor = hearingActor(facts.caller, sheet.body, facts.day);
  checkHearing(hearing, facts.day);
  return laid(sheet, { from, text, hearing }, ['hear', actor, facts]);
}

function checkHearing({ on, invited, came }: Hearing, today: Day): void {
  if (on > today) throw refused('assessment-heard-ahead', {}, { field: 'hearing.on' });
  if (came > invited) {
    throw refused('assessment-heard-numbers', { invited, came }, { field: 'hearing.came' });
  }
}

function laid(
  sheet: NonNullable<SheetFacts['sheet']>,
  said: Pick<Opinion, 'from' | 'text' | 'suggests' | 'hearing'>,
  [deed, actor, { at }]: readonly ['opine' | 'hear', Actor, SheetFacts],
): { output: SheetDone; writes: Write[] } {
  if (said.text.trim() === '') throw refused('assessment-text-needed', {}, { field: 'text' });
  const { person, name, onBehalfOf } = actor;
  const opinion: Opinion = {
    ...{ ...said, by: person, byName: name, at },
    ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
  };
  const opinions = withOpinion(sheet.body, opinion);
  const remark = opinionWords[said.from];
  const after = advanced(sheet.body, [deed, 'gathering'], { actor, at, remark });
  return {
    output: { sheet: sheet.id, state: 'gathering' },
    writes: [replace(sheet, { ...after, opinions })],
  };
}

function withOpinion({ opinions }: AssessmentSheet, opinion: Opinion): Opinion[] {
  const others = opinions.filter((each) => !sameOpinion(each, opinion));
  if (others.length >= MOST_OPINIONS) {
    throw refused('assessment-opinions-full', { limit: MOST_OPINIONS });
  }
  return [...others, opinion];
}
