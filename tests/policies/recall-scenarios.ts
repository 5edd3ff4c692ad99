import type { RatingEvidence } from '../../src/core/evaluation/evidence';
import { evidenceOf } from '../../src/core/evaluation/evidence';
import type { Tally } from '../../src/core/evaluation/k-rule';
import type { PartyResult } from '../../src/core/evaluation/result';
import type { Pack } from '../../src/core/policy/schema';
import type { Refused } from '../../src/core/refusal';
import type { UnitLevel } from '../../src/core/roster/people';
import type { HandCase } from '../../src/core/proposal/by-hand';
import { groundsOf, handContent, kindsToOpen } from '../../src/core/proposal/by-hand';
import { spanOf } from '../../src/core/proposal/effect';
import type { Outcome } from '../../src/core/proposal/proposal';
import { recallReview } from '../../src/core/proposal/recall-review';
import { officialCalendar } from '../../src/policies/official-calendar';
import { posting } from '../core/attendance/cases';
import { laid } from '../core/leave/rest';
import { breachOn } from '../core/proposal/cases';
import { resultOf, usedBy } from '../fixtures/evaluation-result';
import type { Scenario } from './scenarios';

const TODAY = '2026-11-21';

function byHand(pack: Pack, over: Partial<HandCase>) {
  const one = { kind: 'recall', facts: '见核查材料', posting: posting(), unqualified: false };
  return handContent({ unitLevel: 'county', ...one, ...over } as HandCase, pack, TODAY);
}

function refusalOf(run: () => unknown): string | undefined {
  try {
    return (run(), undefined);
  } catch (error) {
    return (error as Refused).refusal.code;
  }
}

const texts = (outcomes: readonly Outcome[]) => outcomes.map(({ on, text }) => `${on} ${text}`);

/** The review of the third quarter of 2026, of somebody absent on these days and rated so. */
function review(pack: Pack, days: readonly string[], ratings: readonly RatingEvidence[] = []) {
  const breaches = days.map((day) => breachOn(day));
  const one = { quarter: '2026-Q3', breaches, calendar: officialCalendar, unqualified: false };
  return recallReview({ ...one, ratings }, pack);
}

/** A published rating of somebody by thirty villagers: numbers, or why there are none. */
function ratedBy(
  given: Tally | 'nearly-alike' | 'too-few',
  standing: RatingEvidence['standing'],
  threshold?: number,
): RatingEvidence[] {
  const rated = { subject: 'cadres:first', ratedOn: 'results' as const };
  const question =
    typeof given === 'string' ? { ...rated, withheld: given } : { ...rated, counts: given };
  const party: PartyResult = {
    ...{ party: 'villagers', way: 'secret', onRoll: 40, ballots: 30, void: 0, comments: 'kept' },
    ...{ used: usedBy({ phone: 12, slip: 18 }), questions: [question] },
  };
  const standings = [{ subject: 'cadres:first', standing }];
  const result = { quarter: '2026-Q3', parties: [party], threshold, standings };
  return evidenceOf(resultOf(result)).slice(0, 1);
}

/** Dehong 日常管理(四): how long is long and how low is low being unset, each is put forward and said. */
export const dehongRecall: Scenario = {
  name: '季度召回研判和后果',
  check(pack) {
    expect(groundsOf('recall', pack, TODAY)).toEqual([
      ...['punished', 'long-absence', 'low-satisfaction', 'unfit', 'other'],
    ]);
    expect(review(pack, ['2026-06-30', '2026-10-01'])).toBeUndefined();
    for (const day of ['2026-07-01', '2026-09-30']) {
      expect(review(pack, [day])?.facts[0]?.text).toContain('多久算长期：未设置');
    }
    // Fallen below the line of a re-test it is put forward; without one that fell below, nothing is.
    const rated = review(pack, [], ratedBy({ good: 12, poor: 18 }, 'below', 60));
    expect(rated?.facts[0]?.text).toContain('多低算较低：未设置');
    for (const standing of ['reached', 'unset', 'too-few'] as const) {
      expect(review(pack, [], ratedBy({ good: 12, poor: 18 }, standing))).toBeUndefined();
    }
    expect(rated?.decides).toBe('county-coordinating-body');
    expect(texts(rated?.outcomes ?? [])).toEqual([
      ...['person 召回', 'person 记入个人档案', 'unit 派出单位另行选派'],
      ...['person 36 个月内不得提拔使用', 'person 36 个月内不得晋升职级'],
    ]);
  },
};

/** With a county's own three days and sixty per cent: at the limit, and a step beside it. */
export const dehongRecallLimits: Scenario = {
  name: '县里定了多久、多低之后',
  check(pack) {
    const set = laid(laid(pack, 'recall-absence', { days: 3 }), 'recall-satisfaction', {
      below: 60,
    });
    const [wednesday, thursday, friday, monday] = [
      ...['2026-07-08', '2026-07-09', '2026-07-10', '2026-07-13'],
    ] as const;
    expect(review(set, [wednesday, thursday])).toBeUndefined();
    expect(review(set, [wednesday, thursday, friday])?.facts).toHaveLength(1);
    // A weekend neither counts nor breaks; a workday between does.
    expect(review(set, [thursday, friday, monday])?.facts).toHaveLength(1);
    expect(review(set, [wednesday, friday, monday])).toBeUndefined();
    // 18 of 30 and one less; by the figure, whatever a re-test would have asked for.
    expect(review(set, [], ratedBy({ good: 9, fair: 9, unknown: 12 }, 'below', 80))).toBe(
      undefined,
    );
    const low = review(set, [], ratedBy({ good: 9, fair: 8, unknown: 13 }, 'reached', 50));
    expect(low?.facts[0]?.text).toContain('占 56.6%（低于 60%）');
    expect(low?.explanations.map(({ rule }) => rule)).toContain('recall-satisfaction');
    // Without figures: what fell short of a line no higher has fallen short of this one.
    expect(review(set, [], ratedBy('nearly-alike', 'below', 61))).toBeUndefined();
    expect(review(set, [], ratedBy('nearly-alike', 'below', 60))?.facts[0]?.text).toContain(
      '没有公布合计，低于 60% 的整改重评界线（低于 60%）',
    );
    expect(review(set, [], ratedBy('nearly-alike', 'reached', 60))).toBeUndefined();
    expect(review(set, [], ratedBy('too-few', 'too-few', 60))).toBeUndefined();
  },
};

/** When the bars of a recall end that is decided on each of the days. */
function barsUntil(pack: Pack, decided: readonly string[], unqualified: boolean) {
  const { outcomes } = byHand(pack, { ground: 'unfit', unqualified });
  const bars = outcomes.filter(({ lasts }) => lasts === 'months');
  return decided.map((day) => [...new Set(bars.map((bar) => spanOf(bar, day, pack).to))].join());
}

const leapDays = ['2025-02-28', '2026-03-15', '2026-08-31', '2028-02-29'];

export const dehongBars: Scenario = {
  name: '召回后限制到哪一天，闰日和月末',
  check(pack) {
    const ends = ['2028-02-28', '2029-03-15', '2029-08-31', '2031-02-28'];
    expect(barsUntil(pack, leapDays, false)).toEqual(ends);
    const one = { when: 'recalled', months: 1, bars: ['rank'] };
    expect(
      barsUntil(laid(pack, 'recall-bar', one), ['2026-01-31', '2028-01-31', '2026-03-31'], false),
    ).toEqual(['2026-02-28', '2028-02-29', '2026-04-30']);
  },
};

/** Qinghai leaves recall to a document that is not here: a county that lays it down gets 6 with it. */
export const qinghaiBars: Scenario = {
  name: '考核不称职且被召回的，才有限制',
  check(pack) {
    const recall = { by: ['county-org'], grounds: ['unfit'], replaced: true, onFile: false };
    expect(refusalOf(() => byHand(pack, { ground: 'unfit' }))).toBe('value-unset');
    const set = laid(pack, 'recall', recall);
    expect(texts(byHand(set, { ground: 'unfit' }).outcomes)).toEqual([
      ...['person 召回', 'unit 派出单位另行选派'],
    ]);
    const barred = byHand(set, { ground: 'unfit', unqualified: true });
    expect(texts(barred.outcomes).slice(2)).toEqual([
      ...['提拔使用', '晋升职级', '评先评优', '平级转任重要岗位'].map(
        (bar) => `person 24 个月内不得${bar}`,
      ),
    ]);
    expect(barsUntil(set, leapDays, true)).toEqual([
      ...['2027-02-28', '2028-03-15', '2028-08-31', '2030-02-28'],
    ]);
  },
};

/** County 四(三): opened by hand on two grounds; no review, no file, nobody sent instead. */
export const countyRecall: Scenario = {
  name: '按情形提出召回，不研判',
  check(pack) {
    expect(groundsOf('recall', pack, TODAY)).toEqual(['unfit', 'neglect']);
    const ground = (one: HandCase['ground']) => () => byHand(pack, { ground: one });
    expect(refusalOf(ground('punished'))).toBe('proposal-ground-unknown');
    expect(refusalOf(ground('neglect'))).toBeUndefined();
    const { outcomes, decides } = byHand(pack, { ground: 'unfit' });
    expect([texts(outcomes), decides]).toEqual([['person 召回'], 'county-leading-group']);
    const ratings = ratedBy({ poor: 30 }, 'below', 60);
    expect(review(pack, ['2026-09-30'], ratings)).toBeUndefined();
  },
};

/** What else can be put forward by hand: what follows, and who decides on a unit of each level. */
function opened(kind: HandCase['kind'], outcomes: readonly string[], deciders: object): Scenario {
  return {
    name: `提出${kind}`,
    check(pack) {
      expect(kindsToOpen(pack, TODAY)).toContain(kind);
      const first = posting({ position: 'first-secretary' });
      const found = Object.keys(deciders).map((level) => {
        const one = byHand(pack, { kind, posting: first, unitLevel: level as UnitLevel });
        return [level, texts(one.outcomes), one.decides];
      });
      expect(found).toEqual(Object.entries(deciders).map(([level, by]) => [level, outcomes, by]));
    },
  };
}

export const qinghaiUnitTalk = opened(
  'unit-talk',
  ['unit 由同级组织部门、同级扶贫部门约谈派出单位主要领导'],
  { county: 'county-org', prefecture: 'prefecture-org', province: 'province-org' },
);

export const dehongFalseAttendance = opened(
  'false-attendance',
  ['person 追究第一书记责任', 'others 追究乡镇有关领导责任'],
  { county: 'county-org' },
);

export const countyRectification = opened(
  'rectification',
  ['unit 县委组织部、县乡村振兴局督促派出单位整改'],
  { county: 'county-org' },
);

/** Nothing to open where the document has none of it. */
export function nothingElse(...kinds: readonly HandCase['kind'][]): Scenario {
  return {
    name: '能提出的处置建议只有文件写了的',
    check: (pack) => expect(kindsToOpen(pack, TODAY)).toEqual(kinds),
  };
}
