import type { Day } from '../../src/core/calendar/day';
import type { RestFacts } from '../../src/core/leave/check-rest';
import { restGroupOf } from '../../src/core/leave/rest-rules';
import { restSlotRefs } from '../../src/core/leave/rest-slots';
import type { Stored } from '../../src/core/records';
import { postingsIn } from '../_backend/facts/in-division';
import { calendarOf, packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';

interface Resting {
  readonly tenant: string;
  readonly county: Stored<'county'> | undefined;
  readonly village: string;
  readonly from: Day;
  readonly to: Day;
  /** Today, UTC+8: the rules of this day. */
  readonly day: Day;
}

/** What 轮休 is measured by where it is not 轮休: nothing. */
export const noRest: RestFacts = { postings: [], calendar: [], slots: [] };

/**
 * Who is posted in the group and who rests when. The records that guard it are read first: whoever
 * changes them afterwards is met at the commit.
 */
export async function gatherRest(resting: Resting, reader: Reader): Promise<RestFacts> {
  const { tenant, county, village, from, day } = resting;
  const { county: _again, ...years } = ruleRefs(tenant, from);
  void _again;
  const slots = await reader.read(restSlotRefs(tenant, village, resting));
  const pack = packOn(county?.body, day);
  const group = pack && restGroupOf(pack, village, day);
  const [calendar, postings] = await Promise.all([
    reader.read(years),
    group ? postingsIn(reader, tenant, group.code) : [],
  ]);
  return {
    slots: Object.values(slots),
    calendar: calendarOf({ county, ...calendar }),
    postings: postings.map(({ body }) => body),
  };
}
