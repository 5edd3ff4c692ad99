import type { Day } from '../../src/core/calendar/day';
import { within } from '../../src/core/calendar/day';
import type { AskFacts } from '../../src/core/leave/ask';
import { divisionsAround } from '../../src/core/leave/seats';
import type { Stored } from '../../src/core/records';
import { ref } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { grantsFor, postingsIn } from '../_backend/facts/in-division';
import { leavesOf } from '../_backend/facts/leaves';
import { packOn } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';

interface Asking {
  readonly tenant: string;
  readonly day: Day;
  readonly caller: Caller;
  readonly county: Stored<'county'> | undefined;
  /** First day of the leave: it says which posting it is taken from. */
  readonly from: Day;
}

/** What a request rests on: the rules, the person's other requests, and who holds which seat. */
export async function gatherAsking(asking: Asking, reader: Reader): Promise<AskFacts> {
  const { tenant, day, caller, county, from } = asking;
  const posting = caller.postings.find((each) => within(from, each));
  const around = posting ? divisionsAround(posting.village) : [];
  const [leaves, postings, grants, { unit }] = await Promise.all([
    leavesOf(reader, tenant, caller.person),
    posting ? postingsIn(reader, tenant, posting.village) : [],
    Promise.all(around.map((division) => grantsFor(reader, tenant, division))),
    reader.read({ unit: ref('unit', tenant, posting?.unit ?? '') }),
  ]);
  return {
    ...{ caller, day, leaves },
    pack: packOn(county?.body, day),
    unitLevel: unit?.body.level,
    holders: {
      postings: postings.map(({ body }) => body),
      grants: grants.flat().map(({ body }) => body),
    },
  };
}
