import { dayOf } from '../calendar/day';
import type { Stored } from '../records';
import { refused } from '../refusal';
import type { BindingCall, Bound, PersonFacts } from './binding';
import { bindTo } from './binding';
import { COUNTY_DIGITS, widestDivision } from './widest-division';

/**
 * The one person on the roster with this number. A number that several share shows which of them
 * holds the phone no better than one that nobody has. Refusal: `phone-unknown`.
 */
export function personWithPhone(people: readonly Stored<'person'>[]): Stored<'person'> {
  const [person, another] = people;
  if (!person || another) throw refused('phone-unknown');
  return person;
}

export interface PhoneBindingFacts extends PersonFacts {
  readonly caller?: Stored<'caller'> | undefined;
  readonly person: Stored<'person'>;
}

/**
 * Binds the WeChat identity whose phone WeChat vouched for to the person with that number. Wrong
 * codes entered before do not stand in the way: the lock keeps codes from being guessed, and a
 * number that WeChat gives cannot be. They are forgotten with the binding. Refusals:
 * `already-bound`, `person-already-bound`, `phone-beyond-county`.
 */
export function decidePhoneBinding(facts: PhoneBindingFacts, call: BindingCall): Bound {
  if (facts.caller) throw refused('already-bound');
  // The county writes the numbers on its roster: it must not make itself somebody above it by one.
  const reach = widestDivision(facts.person.body, facts.grants, dayOf(call.now));
  if (reach.length < COUNTY_DIGITS) throw refused('phone-beyond-county');
  return bindTo(facts.person, facts, call);
}
