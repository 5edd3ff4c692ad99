import type { Day } from '../../src/core/calendar/day';
import { within } from '../../src/core/calendar/day';
import type { AskFacts, LeaveInput } from '../../src/core/leave/ask';
import { LONGEST_LEAVE, leaveDays } from '../../src/core/leave/period';
import { divisionsAround } from '../../src/core/leave/seats';
import type { Stored } from '../../src/core/records';
import { ref } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { grantsFor, postingsIn } from '../_backend/facts/in-division';
import { leavesOf } from '../_backend/facts/leaves';
import { packOn } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';
import { gatherRest, noRest } from './gather-rest';

interface Asking {
  readonly tenant: string;
  readonly day: Day;
  readonly caller: Caller;
  readonly county: Stored<'county'> | undefined;
  /** What is asked; its first day says which posting it is taken from. */
  readonly input: LeaveInput;
}

/** What a request rests on: the rules, the person's other requests, and who holds which seat. */
export async function gatherAsking(asking: Asking, reader: Reader): Promise<AskFacts> {
  const { tenant, day, caller, county, input } = asking;
  const posting = caller.postings.find((each) => within(input.from, each));
  const around = posting ? divisionsAround(posting.village) : [];
  const [leaves, postings, grants, { unit }, rest] = await Promise.all([
    leavesOf(reader, tenant, caller.person),
    posting ? postingsIn(reader, tenant, posting.village) : [],
    Promise.all(around.map((division) => grantsFor(reader, tenant, division))),
    reader.read({ unit: ref('unit', tenant, posting?.unit ?? '') }),
    posting && rests(input)
      ? gatherRest({ ...asking, ...input, village: posting.village }, reader)
      : noRest,
  ]);
  return {
    ...{ caller, day, leaves, rest },
    pack: packOn(county?.body, day),
    unitLevel: unit?.body.level,
    holders: {
      postings: postings.map(({ body }) => body),
      grants: grants.flat().map(({ body }) => body),
    },
  };
}

/** Days turned round or far too many are refused before anybody counts places. */
function rests(input: LeaveInput): boolean {
  const days = leaveDays(input);
  return input.kind === 'rotation' && days > 0 && days <= LONGEST_LEAVE;
}
