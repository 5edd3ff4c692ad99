import type { Day, Instant } from '../calendar/day';
import { monthOf, within } from '../calendar/day';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Grant } from '../roster/people';
import type { UnitAssessmentDeed } from './assessment';

interface Told {
  readonly tenant: string;
  readonly at: Instant;
  readonly day: Day;
  readonly caller: { readonly person: string };
  readonly officers: readonly Grant[];
}

/** To who answers for the unit. */
export function tellUnit(
  { year, unit }: { readonly year: string; readonly unit: string },
  { deed, text }: { readonly deed: UnitAssessmentDeed; readonly text: string },
  { tenant, at, day, caller, officers }: Told,
): Write[] {
  const people = officers
    .filter((grant) => grant.role === 'unit-officer' && within(day, grant))
    .map(({ person }) => person);
  const about = `${year}:${unit}:${deed}`;
  const leadsTo = { page: 'unit-assessments' as const, month: monthOf(day), unit, year };
  return [...new Set(people)]
    .filter((person) => person !== caller.person)
    .map((person) =>
      noticeTo(person, { kind: 'unit-assessment', about, text, leadsTo }, { tenant, at }),
    );
}
