import { currentRegister, postedMonth } from '../attendance/open-register';
import { partOfMonth } from '../attendance/periods';
import type { Register } from '../attendance/register';
import type { Month } from '../calendar/day';
import { groupBy } from '../group-by';
import type { Posting } from '../roster/people';
import type { AllowanceMonth } from './allowance-month';
import type { TripClaim } from './trip-claim';

export interface MonthFacts {
  readonly month: Month;
  readonly postings: readonly Posting[];
  readonly registers: readonly Register[];
  readonly claims: readonly TripClaim[];
}

/**
 * The month of everybody posted in it, one for each unit that sent them. A unit answers for the days
 * of its own postings only: somebody it sent from the 16th on is another’s before.
 */
export function allowanceMonths(facts: MonthFacts): AllowanceMonth[] {
  const { month } = facts;
  const posted = facts.postings.filter((posting) => partOfMonth(posting, month));
  const pairs = groupBy(posted, (each) => `${each.person} ${each.unit}`);
  const claims = groupBy(facts.claims, (each) => `${each.person} ${each.unit}`);
  const registers = groupBy(facts.registers, (each) => each.person);
  return [...pairs].flatMap(([pair, own]) => {
    const [first] = own;
    if (!first) return [];
    const { person, unit } = first;
    const claim = claims.get(pair)?.find((each) => each.month === month);
    const sheets = sheetsOf(own, month, registers.get(person) ?? []);
    return { person, month, unit, sheets, ...(claim ? { claim } : {}) };
  });
}

function sheetsOf(
  own: readonly Posting[],
  month: Month,
  registers: readonly Register[],
): Register[] {
  const villages = [...new Set(own.map(({ village }) => village))];
  return villages.flatMap((village) => {
    const posted = postedMonth(own, village, month);
    if (!posted) return [];
    const { person } = posted.posting;
    const isOwn = (each: Register) =>
      each.person === person && each.village === village && each.month === month;
    return [{ ...currentRegister(posted, registers.find(isOwn)), periods: posted.periods }];
  });
}
