import type { Instant } from '../calendar/day';
import { dayOf } from '../calendar/day';
import type { Decided } from '../decided';
import type { Stored, Write } from '../records';
import { insert, put, remove, replace } from '../records';
import { refusal, refused } from '../refusal';
import { callerOf } from './caller';
import { liesWithin } from './division';
import type { Grant, Posting, Release } from './people';
import { bindingAttemptsRef, callerRef } from './places';
import { widestDivision } from './widest-division';
import type { BindingAttempts } from './wrong-codes';
import { countWrongCode, lockedUntil } from './wrong-codes';

/** A one-time code, kept as a keyed hash in its id; gone once used or replaced. */
export interface BindingCode {
  readonly person: string;
  readonly issuedBy: string;
  /** What the issuer answered for: a person who has come to reach beyond it needs another code. */
  readonly division: string;
  readonly expires: Instant;
}

/** What a binding rests on, whichever way the person was found. */
export interface PersonFacts {
  readonly attempts?: Stored<'bindingAttempts'> | undefined;
  /** Every code standing for the person: all go with the binding. */
  readonly codes: readonly Stored<'bindingCode'>[];
  readonly postings: readonly Posting[];
  readonly grants: readonly Grant[];
}

export interface BindingFacts extends PersonFacts {
  readonly caller?: Stored<'caller'> | undefined;
  readonly code?: Stored<'bindingCode'> | undefined;
  readonly person?: Stored<'person'> | undefined;
}

export interface BindingCall {
  readonly tenant: string;
  readonly openid: string;
  /** Server time, milliseconds. */
  readonly now: number;
}

export type Bound = Decided<{ person: string; name: string }>;

/**
 * Binds the WeChat identity that entered a right code to the code's person. The code goes, so of
 * two phones with one code the second finds it used. Refusals: `already-bound`, `code-locked`,
 * `code-wrong` (counted), `person-already-bound`.
 */
export function decideBinding(facts: BindingFacts, call: BindingCall): Bound {
  const { caller, attempts, code, person, grants } = facts;
  if (caller) throw refused('already-bound');
  refuseWhileLocked(attempts?.body, call.now);
  if (!code || !person || Date.parse(code.body.expires) <= call.now) return countWrong(facts, call);
  // Granted more since: whoever kept the old code must not come into what its issuer never had.
  const reach = widestDivision(person.body, grants, dayOf(call.now));
  if (!liesWithin(reach, code.body.division)) return countWrong(facts, call);
  return bindTo(person, facts, call);
}

/** Ties the identity to the person found. Refusal: `person-already-bound`. */
export function bindTo(
  person: Stored<'person'>,
  { attempts, codes, postings, grants }: PersonFacts,
  { tenant, openid }: BindingCall,
): Bound {
  if (person.body.openid) throw refused('person-already-bound', { name: person.body.name });
  return {
    output: { person: person.id, name: person.body.name },
    writes: [
      replace(person, { ...person.body, openid }),
      insert(callerRef(tenant, openid), callerOf(person.id, person.body, postings, grants)),
      ...codes.map((each) => remove(each)),
      ...(attempts ? [remove(attempts)] : []),
    ],
  };
}

function refuseWhileLocked(attempts: BindingAttempts | undefined, now: number): void {
  const until = lockedUntil(attempts, now);
  if (until) throw refused('code-locked', { until });
}

function countWrong({ attempts: before }: BindingFacts, call: BindingCall): Bound {
  const { attempts, left, until } = countWrongCode(before?.body, call.now);
  return {
    refusal:
      left > 0
        ? refusal('code-wrong', { left }, { field: 'code' })
        : refusal('code-locked', { until }),
    writes: [put(bindingAttemptsRef(call.tenant, call.openid), before, attempts)],
  };
}

/**
 * Undoes a binding: the person may be bound anew, the identity may do nothing from the next call.
 * Refusal: `person-not-bound`.
 */
export function decideRelease(
  person: Stored<'person'>,
  caller: Stored<'caller'> | undefined,
  released: Release,
): { output: { person: string; name: string }; writes: Write[] } {
  const { openid, ...rest } = person.body;
  if (!openid) throw refused('person-not-bound', { name: rest.name });
  return {
    output: { person: person.id, name: rest.name },
    writes: [replace(person, { ...rest, released }), ...(caller ? [remove(caller)] : [])],
  };
}
