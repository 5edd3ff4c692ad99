import type { Breach, Outcome } from '../../src/core/proposal/proposal';
import { strikeOf } from '../../src/core/proposal/ladder';
import { strikeContent } from '../../src/core/proposal/strike-content';
import type { Pack } from '../../src/core/policy/schema';
import { posting } from '../core/attendance/cases';
import { laid } from '../core/leave/rest';
import { breachOn } from '../core/proposal/cases';
import type { Scenario } from './scenarios';

/** Posted to one village until the end of June 2026, to it again from July on. */
const postings = [
  posting({ from: '2025-01-01', to: '2026-06-30' }),
  posting({ from: '2026-07-01' }),
];

/** What each breach of a person leads to, all of them known. */
function said(pack: Pack, breaches: readonly Breach[]) {
  return breaches.map((breach) => {
    const strike = strikeOf(breach, breaches, postings, pack);
    if (!strike) return [breach.day, 'nothing'];
    const { outcomes, explanations } = strikeContent(strike, breach, pack);
    const rules = explanations.map(({ rule, unset }) => `${rule}${unset ? ' unset' : ''}`);
    return [breach.day, strike.number, outcomes.map(inShort), rules];
  });
}

function inShort({ on, effect, lasts, from = '' }: Outcome): string {
  return [on, effect, lasts, from].filter(Boolean).join(' ');
}

const year = (of: number, effect: string) => `person ${effect} that-year ${of}-01-01`;
const unit = (effect: string) => `unit ${effect} once`;
const second = (of: number) => [
  ...[year(of, 'not-excellent'), year(of, 'no-bonus')],
  ...[unit('talk-with-deputy'), unit('reported-upward')],
];
const third = (of: number) => [
  ...[year(of, 'unqualified'), year(of, 'no-bonus'), 'person recalled once'],
  ...[unit('talk-with-head'), unit('sends-another')],
];
const ladder = ['strike-ladder'];
const cutOff = ['strike-ladder', 'strike-unit-measure unset'];

/** Guizhou 6.6.1: four in one posting, over the new year; anew with the next posting. */
export const guizhouStrikes: Scenario = {
  name: '第几次查实不在岗，建议怎样处理',
  check(pack) {
    const days = ['2025-12-31', '2026-03-02', '2026-06-29', '2026-06-30', '2026-07-01'];
    expect(
      said(pack, [...days.map((day) => breachOn(day)), breachOn('2026-07-02', 'pulled-back')]),
    ).toEqual([
      ['2025-12-31', 1, [year(2025, 'not-excellent')], ladder],
      ['2026-03-02', 2, second(2026), ladder],
      ['2026-06-29', 3, third(2026), cutOff],
      ['2026-06-30', 4, third(2026), cutOff],
      ['2026-07-01', 1, [year(2026, 'not-excellent')], ladder],
      ['2026-07-02', 'nothing'],
    ]);
  },
};

/** The measure that the received text cuts off: at the last step and not before, once it is set. */
export const guizhouUnitMeasure: Scenario = {
  name: '县里补上的那一项措施，第三次起才有',
  check(pack) {
    const set = laid(pack, 'strike-unit-measure', { measures: ['whole-unit-notice'] });
    const days = ['2026-02-02', '2026-03-02', '2026-06-30'].map((day) => breachOn(day));
    const both = ['strike-ladder', 'strike-unit-measure'];
    expect(said(set, days)).toEqual([
      ['2026-02-02', 1, [year(2026, 'not-excellent')], ladder],
      ['2026-03-02', 2, second(2026), ladder],
      ['2026-06-30', 3, [...third(2026), unit('whole-unit-notice')], both],
    ]);
  },
};

/** Qinghai 4: of either kind, counted anew with the year and not with the posting. */
export const qinghaiStrikes: Scenario = {
  name: '当年第几次查实不在岗或被抽调',
  check(pack) {
    const both = (of: number) => [
      year(of, 'no-honours'),
      `unit leaders-not-excellent that-year ${of}-01-01`,
    ];
    expect(
      said(pack, [
        ...[breachOn('2025-12-30', 'pulled-back'), breachOn('2025-12-31')],
        ...[breachOn('2026-01-01'), breachOn('2026-06-30'), breachOn('2026-07-01', 'pulled-back')],
      ]),
    ).toEqual([
      ['2025-12-30', 1, both(2025), ladder],
      ['2025-12-31', 2, both(2025), ladder],
      ['2026-01-01', 1, both(2026), ladder],
      ['2026-06-30', 2, both(2026), ladder],
      ['2026-07-01', 3, both(2026), ladder],
    ]);
  },
};

export const noStrikes: Scenario = {
  name: '文件没有按次数的处理，就不建议',
  check: (pack) =>
    expect(said(pack, [breachOn('2026-03-02')])).toEqual([['2026-03-02', 'nothing']]),
};
