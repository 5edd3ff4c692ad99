import type { Output } from '../../src/contract/contract';
import { kinds } from '../../src/core/policy/kinds/kinds';
import type { RuleName } from '../../src/core/policy/schema';

export type Reach = Output<'policy.dryRun'>['reach'];

/** Rules whose results can be made again from records, and which results those are. */
const tried: Readonly<Record<string, readonly Reach[]>> = {
  'day-target': ['figures'],
  'trip-counts': ['figures', 'rankings'],
  'leave-route': ['routes'],
  'leave-counting': ['routes'],
  'rotation-rest': ['rests'],
  'rotation-rest-group': ['rests'],
  'special-periods': ['rests'],
  'strike-ladder': ['strikes'],
  'strike-unit-measure': ['strikes'],
  ranking: ['rankings'],
};

/** Whether a value of the rule changes results of that sort. */
export function reaches(rule: string, reach: Reach): boolean {
  return tried[rule]?.includes(reach) ?? false;
}

/** What a dry run of the rule is mostly about; for others, whether the system goes by it. */
export function reachOf(rule: RuleName): Reach {
  return tried[rule]?.[0] ?? (kinds[rule].acts ? 'not-tried' : 'said-only');
}
