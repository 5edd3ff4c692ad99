import type { Day, Instant } from '../calendar/day';
import { monthOf, within } from '../calendar/day';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Grant } from '../roster/people';

export interface Officers {
  /** Grants for the unit: who answers for it is told. */
  readonly officers: readonly Grant[];
}

interface Told {
  readonly tenant: string;
  readonly at: Instant;
  readonly day: Day;
  readonly caller: { readonly person: string };
}

/** Each of some people once, and nobody of their own doing. */
export function tellOf(
  people: readonly (string | undefined)[],
  { id, text }: { readonly id: string; readonly text: string },
  { tenant, at, day, caller }: Told,
): Write[] {
  const others = [...new Set(people)].filter((each) => each !== undefined);
  const leadsTo = { page: 'handover' as const, month: monthOf(day), succession: id };
  return others
    .filter((person) => person !== caller.person)
    .map((person) =>
      noticeTo(person, { kind: 'handover', about: id, text, leadsTo }, { tenant, at }),
    );
}

/** Who answers for the unit on a day. */
export function officersOn({ officers }: Officers, day: Day): string[] {
  return officers
    .filter((grant) => grant.role === 'unit-officer' && within(day, grant))
    .map(({ person }) => person);
}
