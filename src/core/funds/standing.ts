import type { Day } from '../calendar/day';
import { isOver, isSecondHalf } from './deciding-day';
import type { FundLine } from './due-lines';
import type { FundEntry } from './fund-book';
import { confirmed } from './fund-book';

/** `open`: what is due cannot be told. `under-way`: the year still runs. `short`: it is over. */
export type FundState = 'open' | 'reached' | 'under-way' | 'short';

export const fundStateWords: Readonly<Record<FundState, string>> = {
  open: '还不能算',
  reached: '已到齐',
  'under-way': '还差一些',
  short: '不足',
};

export interface FundStanding {
  readonly state: FundState;
  /** Fen that came and were confirmed. */
  readonly got: number;
  /** Fen still missing; absent while it cannot be told. */
  readonly left?: number | undefined;
  /** The year is half over and less than half came: a hint for the county. */
  readonly behind: boolean;
}

/** How a source stands on `today`. What a unit bought counts in its 帮扶资金 too (“其中认购”). */
export function standingOf(
  line: Pick<FundLine, 'fund' | 'payer' | 'unit' | 'due'>,
  entries: readonly FundEntry[],
  year: string,
  today: Day,
): FundStanding {
  const got = confirmed(entries, (entry) => isOfLine(entry, line));
  if (line.due === undefined) return { state: 'open', got, behind: false };
  const left = Math.max(0, line.due - got);
  if (left === 0) return { state: 'reached', got, left, behind: false };
  const behind = isSecondHalf(year, today) && got * 2 < line.due;
  return { state: isOver(year, today) ? 'short' : 'under-way', got, left, behind };
}

function isOfLine(
  entry: FundEntry,
  { fund, payer, unit }: Pick<FundLine, 'fund' | 'payer' | 'unit'>,
): boolean {
  if (entry.kind !== 'received' || entry.payer !== payer) return false;
  if (unit && entry.unit !== unit) return false;
  return entry.fund === fund || (fund === 'support' && entry.fund === 'purchase');
}
