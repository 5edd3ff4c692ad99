import type { Day, Month } from '../calendar/day';
import { daysOfMonth, within } from '../calendar/day';
import type { Posting } from '../roster/people';
import type { RestFacts } from './check-rest';
import type { RestRules } from './rest-rules';
import { mostAtOnce, postedOn } from './rest-rules';
import { restingOn } from './rest-slots';

/** How many may still rest on a day; nobody in a special period, which is named. */
export interface RestDay {
  readonly day: Day;
  readonly free: number;
  readonly limit: number;
  /** People posted in the group. */
  readonly size: number;
  readonly special?: string;
}

/** The days of a month on which the posting holds, with the places left on each. */
export function restMonth(
  month: Month,
  posting: Pick<Posting, 'from' | 'to'>,
  rules: RestRules,
  facts: Pick<RestFacts, 'postings' | 'slots'>,
): RestDay[] {
  return daysOfMonth(month)
    .filter((day) => within(day, posting))
    .map((day) => {
      const size = postedOn(day, rules.group.code, facts.postings);
      const limit = mostAtOnce(size, rules.oneOf);
      const special = rules.special.find((each) => within(day, each))?.name;
      const left = Math.max(0, limit - restingOn(day, rules.group.code, facts.slots));
      return { day, free: special ? 0 : left, limit, size, ...(special ? { special } : {}) };
    });
}
