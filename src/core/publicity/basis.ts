import type { Day } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import { explain } from '../policy/explain';
import type { Pack } from '../policy/schema';

/**
 * What the document of a day (UTC+8) says of making good work known, and where: stands beside each
 * decision to publish. A document that is silent says so; nothing else is asked of a story by it.
 */
export function basisOfPublishing(pack: Pack | undefined, day: Day): Explanation[] {
  return [explain(pack, 'publicity', day)];
}
