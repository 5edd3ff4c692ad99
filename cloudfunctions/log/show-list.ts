import type { Output } from '../../src/contract/contract';
import type { Month } from '../../src/core/calendar/day';
import { lastDayOf } from '../../src/core/calendar/day';
import { logRules } from '../../src/core/log/duty';
import type { LogRow } from '../../src/core/log/rows';
import { explain } from '../../src/core/policy/explain';
import type { Pack } from '../../src/core/policy/schema';
import { showFigures } from './show-log';

/** A month's rows with the rules they rest on. */
export function showList(
  rows: readonly LogRow[],
  pack: Pack | undefined,
  month: Month,
): { output: Output<'log.division'> } {
  return {
    output: {
      month,
      rows: rows.map((row) => ({ ...row, figures: showFigures(row.figures) })),
      explanations: logRules.map((rule) => explain(pack, rule, lastDayOf(month))),
    },
  };
}
