import type { Day } from '../calendar/day';
import type { Effect } from '../proposal/effect';
import { effectsOn } from '../proposal/effect';

/** Something in force on somebody that whoever posts or promotes them has to know. */
export interface BarInForce {
  /** 36 个月内不得提拔使用. */
  readonly text: string;
  readonly document: string;
  readonly clause: string;
  /** Both days included, UTC+8. */
  readonly from: Day;
  readonly to: Day;
  readonly proposal: string;
}

/** The effects on a person that last beyond a day, in force on `day`: shown, with their clause. */
export function barsOn(effects: readonly Effect[], day: Day): BarInForce[] {
  return effectsOn(effects, day)
    .filter(({ on, once }) => on === 'person' && !once)
    .map(({ text, explanation, from, to, proposal }) => ({
      ...{ text, from, to, proposal },
      ...{ document: explanation?.document ?? '', clause: explanation?.clause ?? '' },
    }));
}

/** 36 个月内不得提拔使用（《…》季召回），到 2029-03-15 为止. */
export function barsInWords(bars: readonly BarInForce[]): string {
  return bars
    .map((bar) => {
      const source = bar.document ? `（${bar.document} ${bar.clause}）` : '';
      return `${bar.text}${source}，到 ${bar.to} 为止`;
    })
    .join('；');
}
