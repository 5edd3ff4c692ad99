import type { Month } from '../calendar/day';
import { lastDayOf } from '../calendar/day';
import type { payers } from '../policy/kinds/money';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { AllowanceKind } from './kinds';

/** Those who record payments here: the dispatching unit, and the county’s office for its finance. */
export type Payer = 'unit' | 'county';

/**
 * Who pays a kind of allowance by the document, as it stands on the month's last day; `undefined`
 * where it names nobody: only the living subsidy's rule names a payer.
 */
export function payerNamed(
  kind: AllowanceKind,
  month: Month,
  pack: Pack | undefined,
): keyof typeof payers | undefined {
  if (kind !== 'living' || !pack) return undefined;
  return valueAt(pack, 'living-subsidy', lastDayOf(month))?.payer;
}
