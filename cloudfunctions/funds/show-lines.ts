import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import type { FundLine } from '../../src/core/funds/due-lines';
import type { FundBook, FundEntry } from '../../src/core/funds/fund-book';
import { sumsOf } from '../../src/core/funds/fund-book';
import { fundPayerWords, fundWords } from '../../src/core/funds/fund-kinds';
import { fundStateWords, standingOf } from '../../src/core/funds/standing';
import { unitName } from '../../src/core/roster/places';

export type ShownLine = Output<'funds.village'>['lines'][number];

export interface LineFacts {
  readonly entries: readonly FundEntry[];
  readonly year: string;
  readonly today: Day;
  /** Whether the caller is of the county: the half-year’s hint is for nobody else. */
  readonly hints: boolean;
}

export function showLine(line: FundLine, { entries, year, today, hints }: LineFacts): ShownLine {
  const { key, fund, payer, unit, due, text, rule } = line;
  const { state, got, left, behind } = standingOf(line, entries, year, today);
  return {
    ...{
      key,
      title: fundWords[fund],
      from: unit ? unitName(unit) : fundPayerWords[payer],
      text,
      rule,
    },
    ...(unit ? { unit } : {}),
    ...(due === undefined ? {} : { due }),
    ...{ got, state, stateWords: fundStateWords[state], behind: hints && behind },
    ...(left === undefined ? {} : { left }),
  };
}

export function showSums(book: Pick<FundBook, 'entries'> | undefined) {
  return sumsOf(book?.entries ?? []);
}
