import type { Day } from '../calendar/day';
import { sayYuan } from '../money';
import { explain } from '../policy/explain';
import type { Pack, RuleName } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import { deciderAmong } from '../proposal/decider';
import type { Fact, ProposalContent } from '../proposal/proposal';
import type { UnitLevel } from '../roster/people';
import { lastDayOfYear } from './deciding-day';
import type { FundLine } from './due-lines';
import type { FundBook } from './fund-book';
import { fundWords } from './fund-kinds';
import { standingOf } from './standing';

/** Rules whose sums a unit may fall short of. */
export const shortfallRules = [
  ...(['work-funds', 'unit-support', 'unit-purchases'] as const),
] satisfies readonly RuleName[];

export interface ShortfallCase {
  readonly unit: string;
  readonly unitLevel: UnitLevel | undefined;
  /** Id of the book, which holds what it rests on. */
  readonly record: string;
  readonly book: FundBook;
  /** Of the village, as its last day made them. */
  readonly lines: readonly FundLine[];
  readonly today: Day;
}

/**
 * What is proposed of a unit that fell short of what it owes a village for a year; `undefined` where
 * it did not, the year's book is not closed, or what it owes is open. No document says what follows:
 * it is asked to make it up, and by when is for who decides to say. Both ours, and said.
 */
export function fundShortfall(
  one: ShortfallCase,
  pack: Pack | undefined,
): ProposalContent | undefined {
  const { unit, unitLevel, book, today } = one;
  if (!pack || !book.closed) return undefined;
  const missing = one.lines
    .filter((line) => line.unit === unit)
    .map((line) => ({ line, ...standingOf(line, book.entries, book.year, today) }))
    .filter(({ state }) => state === 'short');
  if (missing.length === 0) return undefined;
  const day = lastDayOfYear(book.year);
  const rules = [...new Set(missing.map(({ line }) => line.rule))];
  const urgedBy = valueAt(pack, 'rectification', day)?.urgedBy ?? [];
  // What was not bought is missing from the 帮扶资金 as well: the larger of the two is to be made up.
  const sum = sumOf(missing);
  return {
    title: `${book.year} 年给村里的钱少 ${sayYuan(sum)}`,
    facts: missing.map((each) => factOf(each, one)),
    outcomes: [
      {
        ...{ on: 'unit', effect: 'make-up', lasts: 'once' },
        text: `请派出单位补足 ${sayYuan(sum)}，期限由作决定的人写明（文件没有写，本系统约定）`,
      },
    ],
    explanations: rules.map((rule) => explain(pack, rule, day)),
    ...deciderAmong(urgedBy, unitLevel),
  };
}

interface Missing {
  readonly line: FundLine;
  readonly got: number;
  readonly left?: number | undefined;
}

function sumOf(missing: readonly Missing[]): number {
  const of = (fund: FundLine['fund']) =>
    missing
      .filter(({ line }) => line.fund === fund)
      .reduce((total, { left = 0 }) => total + left, 0);
  return of('work') + Math.max(of('support'), of('purchase'));
}

function factOf({ line, got, left = 0 }: Missing, { record, book }: ShortfallCase): Fact {
  const { fund, text, rule } = line;
  return {
    text: `${fundWords[fund]}：${text}；已核对收到 ${sayYuan(got)}，少 ${sayYuan(left)}`,
    month: `${book.year}-12`,
    ...{ record, rule },
  };
}
