import type { Stored, Write } from '../records';
import { replace } from '../records';
import { callerOf } from './caller';
import type { Grant } from './people';

/** A person, and their caller record where they are bound. */
export interface Standing {
  readonly person: Stored<'person'>;
  readonly caller?: Stored<'caller'> | undefined;
}

/**
 * What a person’s changed grants bring with them: the caller record of who is bound; of who is not,
 * the person written again as they are, so that a binding on its way reads anew.
 */
export function withGrants(
  { person, caller }: Standing,
  change: (grants: readonly Grant[]) => readonly Grant[],
): Write[] {
  if (!caller) return [replace(person, person.body)];
  const { postings, grants } = caller.body;
  return [replace(caller, callerOf(person.id, person.body, postings, change(grants)))];
}
