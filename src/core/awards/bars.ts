import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import { honourBars } from '../policy/kinds/effects';
import type { Effect } from '../proposal/effect';
import type { Nominee } from './nomination';

/** A decision in force that keeps somebody from being awarded in a year. */
export interface Bar {
  /** 取消评先评优资格. */
  readonly text: string;
  readonly document: string;
  readonly clause: string;
  /** Last day, UTC+8. */
  readonly to: Day;
}

/**
 * What keeps a nominee from an award of the year: an effect that says so, not lifted, which falls on
 * some day of that year or on today. Which effects say so stands with their words; which of them a
 * document puts on whom, and for how long, stands in its pack. A team has none of its own.
 * @param effects of the person, or of the unit
 */
export function barOn(
  { kind }: Pick<Nominee, 'kind'>,
  effects: readonly Effect[],
  { year, day }: { readonly year: string; readonly day: Day },
): Bar | undefined {
  const on = kind === 'cadre' ? 'person' : kind;
  const all = effects
    .filter((each) => each.on === on && !each.lifted && honourBars.includes(each.effect))
    .filter((each) => touches(each, year) || within(day, each));
  const [last] = [...all].sort((a, b) => (a.to < b.to ? 1 : -1));
  return last && barOf(last);
}

function touches({ from, to }: Pick<Effect, 'from' | 'to'>, year: string): boolean {
  return from <= `${year}-12-31` && to >= `${year}-01-01`;
}

function barOf({ text, to, explanation }: Effect): Bar {
  const source = explanation && { document: explanation.document, clause: explanation.clause };
  return { ...{ document: '', clause: '' }, ...source, text, to };
}

/** 取消评先评优资格（《…》4），到 2026-12-31 为止. */
export function barInWords(bar: Bar): string {
  const source = bar.document ? `（${bar.document} ${bar.clause}）` : '';
  return `${bar.text}${source}，到 ${bar.to} 为止`;
}
