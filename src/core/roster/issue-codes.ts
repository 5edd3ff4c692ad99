import type { Instant } from '../calendar/day';
import { instantOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert, remove } from '../records';
import { refused } from '../refusal';
import { CODE_LASTS_DAYS, groupCode } from './binding-code';
import { bindingCodeRef } from './places';

/** At most so many people a call: with the old codes that go, within the writes of one commit. */
export const MOST_CODES = 45;
const DAY_MS = 86_400_000;

export interface CodeFor {
  readonly person: Stored<'person'>;
  /** A fresh random code and the keyed hash of it. */
  readonly code: string;
  readonly hash: string;
  /** Codes issued before and not used yet. */
  readonly old: readonly Stored<'bindingCode'>[];
}

export interface IssueCall {
  readonly tenant: string;
  readonly issuedBy: string;
  readonly division: string;
  /** Server time, milliseconds. */
  readonly now: number;
}

interface IssuedCode {
  readonly person: string;
  readonly name: string;
  readonly code: string;
  readonly expires: Instant;
}

/** One code each, good for seven days; older codes of the same people go. */
export function decideCodes(
  people: readonly CodeFor[],
  { tenant, issuedBy, division, now }: IssueCall,
): { codes: IssuedCode[]; writes: Write[] } {
  const expires = instantOf(now + CODE_LASTS_DAYS * DAY_MS);
  return {
    codes: people.map(({ person, code }) => ({
      person: person.id,
      name: person.body.name,
      code: groupCode(code),
      expires,
    })),
    writes: people.flatMap(({ person, hash, old }): Write[] => [
      insert(bindingCodeRef(tenant, hash), { person: person.id, issuedBy, division, expires }),
      ...old.map((each) => remove(each)),
    ]),
  };
}

/** @throws Refused `person-already-bound`. */
export function refuseBound({ body }: Stored<'person'>): void {
  if (body.openid) throw refused('person-already-bound', { name: body.name });
}
