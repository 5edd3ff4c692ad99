import type { Day } from '../calendar/day';
import { liesWithin } from './division';
import type { Grant, Person } from './people';

/** Digits of province, prefecture, county, township, village. */
const LEVELS = [12, 9, 6, 4, 2];
export const COUNTY_DIGITS = 6;

/**
 * The smallest division that holds everything a person is and may do: the township that looks
 * after them, widened by every grant in force on `day` or later; a dispatching unit counts as the
 * county. Only whoever answers for all of it may hand out or undo the person's binding: otherwise
 * a township could make itself a county officer by issuing that officer's code.
 */
export function widestDivision(
  person: Pick<Person, 'township'>,
  grants: readonly Grant[],
  day: Day,
): string {
  const county = person.township.slice(0, COUNTY_DIGITS);
  return grants
    .filter(({ to }) => to === undefined || day <= to)
    .map(({ scope }) => (scope.startsWith('unit:') ? county : scope))
    .reduce(smallestHolding, person.township);
}

function smallestHolding(one: string, other: string): string {
  const digits = LEVELS.find(
    (length) => length <= one.length && liesWithin(other, one.slice(0, length)),
  );
  return digits === undefined ? '' : one.slice(0, digits);
}
