import type { Day } from '../calendar/day';
import { gradeCaps } from '../policy/kinds/effects';
import type { Effect } from '../proposal/effect';
import type { Grade } from './grade';
import { gradeWords, lowestOf } from './grade';

/** A decision in force that no grade may go above. */
export interface Cap {
  readonly highest: Grade;
  /** 年终考核和驻村工作考核不得评为优秀. */
  readonly text: string;
  readonly document: string;
  readonly clause: string;
  /** Both included, UTC+8. */
  readonly from: Day;
  readonly to: Day;
  /** Id of the proposal that was decided. */
  readonly proposal: string;
}

type Given = Pick<
  Effect,
  'on' | 'effect' | 'text' | 'from' | 'to' | 'proposal' | 'lifted' | 'explanation'
>;

/**
 * What caps the grade of a time: effects on the person that say so, not lifted, which fall on some day
 * of it. Which effects cap stands with their words; what puts them on whom, in the packs.
 */
export function capsOn(
  effects: readonly Given[],
  period: { readonly from: Day; readonly to: Day },
): Cap[] {
  return effects
    .filter(({ on, lifted }) => on === 'person' && !lifted)
    .filter(({ from, to }) => from <= period.to && to >= period.from)
    .flatMap((effect) => capOf(effect) ?? []);
}

function capOf({ effect, text, from, to, proposal, explanation }: Given): Cap | undefined {
  const highest = gradeCaps[effect];
  if (!highest) return undefined;
  const source = explanation && { document: explanation.document, clause: explanation.clause };
  return { ...{ document: '', clause: '' }, ...source, highest, text, from, to, proposal };
}

/** The highest grade that all caps together leave open. */
export function highestUnder(caps: readonly Pick<Cap, 'highest'>[]): Grade {
  return lowestOf(caps.map(({ highest }) => highest));
}

/** 年终考核和驻村工作考核不得评为优秀（《…》 6.6.1），最高称职. */
export function capInWords(cap: Cap): string {
  const source = cap.document ? `（${cap.document} ${cap.clause}）` : '';
  return `${cap.text}${source}，最高${gradeWords[cap.highest]}`;
}
