import type { Instant } from '../calendar/day';
import { clockOf, dayOf, instantOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert, put, remove, replace } from '../records';
import type { Refusal } from '../refusal';
import { refusal, refused } from '../refusal';
import { callerOf } from './caller';
import { liesWithin } from './division';
import type { Grant, Posting, Release } from './people';
import { bindingAttemptsRef, callerRef } from './places';
import { widestDivision } from './widest-division';

/** A one-time code, kept as a keyed hash in its id; gone once used or replaced. */
export interface BindingCode {
  readonly person: string;
  readonly issuedBy: string;
  /** What the issuer answered for: a person who has come to reach beyond it needs another code. */
  readonly division: string;
  readonly expires: Instant;
}

/** Wrong codes entered from one WeChat identity, and when the last of them was. */
export interface BindingAttempts {
  readonly wrong: number;
  readonly since: Instant;
}

/** Wrong codes allowed from one identity before it has to wait. */
const MOST_WRONG = 5;
const LOCKED_MS = 3_600_000;

export interface BindingFacts {
  readonly caller?: Stored<'caller'> | undefined;
  readonly attempts?: Stored<'bindingAttempts'> | undefined;
  readonly code?: Stored<'bindingCode'> | undefined;
  readonly person?: Stored<'person'> | undefined;
  /** Every code standing for the person, the entered one among them: all go with the binding. */
  readonly codes: readonly Stored<'bindingCode'>[];
  readonly postings: readonly Posting[];
  readonly grants: readonly Grant[];
}

export interface BindingCall {
  readonly tenant: string;
  readonly openid: string;
  /** Server time, milliseconds. */
  readonly now: number;
}

type Bound =
  | { readonly output: { person: string; name: string }; readonly writes: readonly Write[] }
  | { readonly refusal: Refusal; readonly writes: readonly Write[] };

/**
 * Binds the WeChat identity that entered a right code to the code's person. The code goes, so of
 * two phones with one code the second finds it used. Refusals: `already-bound`, `code-locked`,
 * `code-wrong` (counted), `person-already-bound`.
 */
export function decideBinding(facts: BindingFacts, call: BindingCall): Bound {
  const { caller, attempts, code, codes, person, postings, grants } = facts;
  if (caller) throw refused('already-bound');
  refuseWhileLocked(attempts?.body, call.now);
  if (!code || !person || Date.parse(code.body.expires) <= call.now) return countWrong(facts, call);
  // Granted more since: whoever kept the old code must not come into what its issuer never had.
  const reach = widestDivision(person.body, grants, dayOf(call.now));
  if (!liesWithin(reach, code.body.division)) return countWrong(facts, call);
  if (person.body.openid) throw refused('person-already-bound', { name: person.body.name });
  const { tenant, openid } = call;
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

/** Wrong codes still standing: an hour after the last of them they are forgotten. */
function standing(attempts: BindingAttempts | undefined, now: number): BindingAttempts | undefined {
  const counts = attempts && now < Date.parse(attempts.since) + LOCKED_MS;
  return counts ? attempts : undefined;
}

function refuseWhileLocked(attempts: BindingAttempts | undefined, now: number): void {
  const before = standing(attempts, now);
  if (!before || before.wrong < MOST_WRONG) return;
  throw refused('code-locked', { until: clockOf(Date.parse(before.since) + LOCKED_MS) });
}

/** `since` moves with each wrong code, so the wait is an hour from the last. */
function countWrong({ attempts }: BindingFacts, { tenant, openid, now }: BindingCall): Bound {
  const wrong = (standing(attempts?.body, now)?.wrong ?? 0) + 1;
  const body = { wrong, since: instantOf(now) };
  const until = clockOf(now + LOCKED_MS);
  return {
    refusal:
      wrong < MOST_WRONG
        ? refusal('code-wrong', { left: MOST_WRONG - wrong }, { field: 'code' })
        : refusal('code-locked', { until }),
    writes: [put(bindingAttemptsRef(tenant, openid), attempts, body)],
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
