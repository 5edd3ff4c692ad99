import type { Ref } from '../records';
import { ref } from '../records';

/** A year's arrangement as the county loaded it; it goes before the built-in one. */
export const calendarYearRef = (tenant: string, year: number): Ref<'calendarYear'> =>
  ref('calendarYear', tenant, `calendar:${year}`);
