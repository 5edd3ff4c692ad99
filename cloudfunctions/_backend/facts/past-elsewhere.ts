import type { Month } from '../../../src/core/calendar/day';
import { firstDayOf, lastDayOf } from '../../../src/core/calendar/day';
import type { Past } from '../../../src/core/attendance/target';
import { liesWithin } from '../../../src/core/roster/division';
import type { Reader } from '../ports';
import { postingsOf, registersOfYear } from './of-person';

/**
 * What some people of a division did outside it, from January up to `month`. Asked for those only
 * who were not in the division all the time: a read for each, and another for who was elsewhere.
 */
export async function pastElsewhere(
  reader: Reader,
  tenant: string,
  division: string,
  people: readonly string[],
  month: Month,
): Promise<Past> {
  const [first, last] = [firstDayOf(`${month.slice(0, 4)}-01`), lastDayOf(month)];
  const found = await Promise.all(people.map((person) => postingsOf(reader, tenant, person)));
  const postings = found
    .flat()
    .map(({ body }) => body)
    .filter(({ village }) => !liesWithin(village, division))
    .filter(({ from, to }) => from <= last && (to === undefined || to >= first));
  const moved = [...new Set(postings.map(({ person }) => person))];
  const records = await Promise.all(
    moved.map((person) => registersOfYear(reader, tenant, person, month)),
  );
  const registers = records
    .flat()
    .map(({ body }) => body)
    .filter(({ village }) => !liesWithin(village, division));
  return { registers, postings };
}
