import type { Month } from '../calendar/day';
import type { Posting } from '../roster/people';
import { currentRegister, joinedPosting, partOfMonth } from './open-register';
import type { Register } from './register';

/**
 * A cadre's month as the cadre sees it: one register, or those of both villages laid together for
 * somebody who moved mid-month (state and steps are the later village's). `undefined` without a
 * posting in the month.
 */
export function personMonth(
  month: Month,
  postings: readonly Posting[],
  registers: readonly Register[],
): Register | undefined {
  const touching = postings
    .filter((posting) => partOfMonth(posting, month))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const villages = [...new Set(touching.map(({ village }) => village))];
  const sheets = villages.flatMap((village) => {
    const posting = joinedPosting(touching, village, month);
    const register = registers.find((each) => each.month === month && each.village === village);
    return posting ? [currentRegister(posting, month, register)] : [];
  });
  return sheets.reduce<Register | undefined>(
    (earlier, later) => (earlier ? laidTogether(earlier, later) : later),
    undefined,
  );
}

function laidTogether(earlier: Register, later: Register): Register {
  return {
    ...later,
    from: earlier.from,
    days: { ...earlier.days, ...later.days },
    corrections: [...earlier.corrections, ...later.corrections],
  };
}
