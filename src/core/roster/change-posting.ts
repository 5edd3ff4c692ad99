import type { Day } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { callerOf } from './caller';
import type { Person, Posting } from './people';
import { personRef, postingRef } from './places';
import type { Standing } from './with-grants';

/**
 * What a person's changed postings bring with them, as `withGrants` does for grants: the caller
 * record of who is bound; of who is not, the person written again as they are.
 */
function withPostings(
  { person, caller }: Standing,
  change: (postings: readonly Posting[]) => readonly Posting[],
): Write[] {
  if (!caller) return [replace(person, person.body)];
  const { postings, grants } = caller.body;
  return [replace(caller, callerOf(person.id, person.body, change(postings), grants))];
}

/** The posting with another last day, UTC+8, included. */
export function endPosting(posting: Stored<'posting'>, standing: Standing, last: Day): Write[] {
  const after: Posting = { ...posting.body, to: last };
  return [
    replace(posting, after),
    ...withPostings(standing, (all) =>
      all.map((each) => (each.from === after.from ? after : each)),
    ),
  ];
}

/** A posting of somebody on record. */
export function beginPosting(tenant: string, standing: Standing, posting: Posting): Write[] {
  return [
    insert(postingRef(tenant, standing.person.id, posting.from), posting),
    ...withPostings(standing, (all) => [...all, posting]),
  ];
}

/** Somebody new on the roster, with their posting. */
export function beginAnew(tenant: string, person: Person, posting: Posting): Write[] {
  return [
    insert(personRef(tenant, posting.person), person),
    insert(postingRef(tenant, posting.person, posting.from), posting),
  ];
}
