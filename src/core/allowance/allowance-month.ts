import type { Register } from '../attendance/register';
import type { Month } from '../calendar/day';
import type { TripClaim } from './trip-claim';

/**
 * What the allowances of a month are made from: the sheets of one person sent by one unit. Somebody
 * who moved to another village has two of them, somebody who changed the unit two such months.
 */
export interface AllowanceMonth {
  readonly person: string;
  readonly month: Month;
  readonly unit: string;
  /** At least one. */
  readonly sheets: readonly Register[];
  readonly claim?: TripClaim | undefined;
}
