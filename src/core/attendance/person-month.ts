import type { Day, Month } from '../calendar/day';
import type { Posting } from '../roster/people';
import { currentRegister, postedMonth } from './open-register';
import { inPeriods, joined, partOfMonth } from './periods';
import type { DayFacts, Register } from './register';

/**
 * A cadre's month over the villages of `postings`: one register, or those of several villages laid
 * together for somebody who moved mid-month, each day as the village of that day has it. State and
 * steps are those of the village of the latest posting. `undefined` without a posting in the month.
 */
export function personMonth(
  month: Month,
  postings: readonly Posting[],
  registers: readonly Register[],
): Register | undefined {
  const touching = postings
    .filter((posting) => partOfMonth(posting, month))
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const latestFirst = [...new Set(touching.map(({ village }) => village))];
  const sheets = latestFirst.flatMap((village) => {
    const posted = postedMonth(touching, village, month);
    const register = registers.find((each) => each.month === month && each.village === village);
    return posted ? [currentRegister(posted, register)] : [];
  });
  const [latest] = sheets;
  return sheets.length > 1 && latest ? laidTogether(latest, sheets) : latest;
}

function laidTogether(latest: Register, sheets: readonly Register[]): Register {
  return {
    ...latest,
    periods: joined(sheets.flatMap(({ periods }) => periods)),
    days: sheets.map(ownDays).reduce(withDays, {}),
    corrections: sheets
      .flatMap(({ corrections }) => corrections)
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

type Days = Register['days'];

/** What a village has of days on which it had the person: a trip may reach beyond. */
function ownDays({ days, periods }: Register): Days {
  return Object.fromEntries(Object.entries(days).filter(([day]) => inPeriods(day, periods)));
}

function withDays(known: Days, more: Days): Days {
  const days: Record<Day, DayFacts> = { ...known };
  for (const [day, facts] of Object.entries(more)) days[day] = { ...facts, ...days[day] };
  return days;
}
