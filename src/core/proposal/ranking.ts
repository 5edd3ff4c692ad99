import type { Month } from '../calendar/day';
import { lastDayOf } from '../calendar/day';
import type { MarkContext } from '../attendance/marks';
import type { Register } from '../attendance/register';
import { seatOf } from '../leave/seats';
import type { SeatRole } from '../leave/seats';
import type { Body } from '../policy/kinds/bodies';
import type { Pack, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import { refused } from '../refusal';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import { groupBy } from '../group-by';
import { attendedDays, countWorkdays } from './short-attendance';

type Ranking = RuleValue<'ranking'>;

export interface OrderedRanking {
  readonly last: number;
  /** The bodies it is reported to that somebody here stands for, the lowest first. */
  readonly bodies: readonly Body[];
  /** The roles that stand for them, in the same order. */
  readonly reportedTo: readonly SeatRole[];
  readonly explanations: readonly Explanation[];
}

/** The monthly ranking that the document in force at the month's end orders; else nothing is ranked. */
export function rankingOf(pack: Pack | undefined, month: Month): OrderedRanking | undefined {
  const day = lastDayOf(month);
  const value: Ranking | undefined = pack && valueAt(pack, 'ranking', day);
  if (!pack || !value?.ordered || value.per !== 'month' || !value.last) return undefined;
  const bodies = (value.reportedTo ?? []).filter((body) => seatOf(body));
  return {
    ...{ last: value.last, bodies },
    reportedTo: bodies.flatMap((body) => seatOf(body) ?? []),
    explanations: (['ranking', 'trip-counts'] as const).map((rule) => explain(pack, rule, day)),
  };
}

/** @throws Refused `ranking-not-ordered` where no document orders one. */
export function rankingOrRefuse(pack: Pack | undefined, month: Month): OrderedRanking {
  const found = rankingOf(pack, month);
  if (!found) throw refused('ranking-not-ordered');
  return found;
}

export interface Ranked {
  readonly person: string;
  readonly name: string;
  readonly village: string;
  /** Workdays attended, of those due: posted, without granted leave and rotation rest. */
  readonly attended: number;
  readonly due: number;
  readonly excused: number;
}

/**
 * The last of one township by attendance rate, the lowest first: so many, and who ties with the last
 * of them. Ours: who attended every day due, or had none due, is never among them.
 * @throws Refused `calendar-year-unknown`.
 */
export function lastOf(
  registers: readonly Register[],
  last: number,
  pack: Pack | undefined,
  context: MarkContext,
): Ranked[] {
  const people = [...groupBy(registers, ({ person }) => person).values()];
  const ranked = people
    .map((sheets) => rate(sheets, pack, context))
    .filter(({ attended, due }) => attended < due)
    .sort((a, b) => compareRates(a, b) || (a.person < b.person ? -1 : 1));
  const limit = ranked[last - 1];
  return limit ? ranked.filter((each) => compareRates(each, limit) <= 0) : ranked;
}

/** Without division: 15 of 20 and 18 of 24 are the same. */
function compareRates(a: Ranked, b: Ranked): number {
  return a.attended * b.due - b.attended * a.due;
}

function rate(sheets: readonly Register[], pack: Pack | undefined, context: MarkContext): Ranked {
  const [one] = sheets as readonly [Register, ...Register[]];
  const count = countWorkdays(sheets, context);
  return {
    ...{ person: one.person, name: one.name, village: one.village, excused: count.excused },
    attended: attendedDays(count, pack, one.month),
    due: count.workdays - count.excused,
  };
}
