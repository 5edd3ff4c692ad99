import type { Day } from '../../src/core/calendar/day';
import { within } from '../../src/core/calendar/day';
import type { Answerer } from '../../src/core/evaluation/issue';
import { refused } from '../../src/core/refusal';
import { townshipOf } from '../../src/core/roster/division';
import { personRef } from '../../src/core/roster/places';
import { grantsFor, postingsIn } from '../_backend/facts/in-division';
import type { Reader } from '../_backend/ports';

/** Somebody of the roster. */
interface Named {
  readonly person: string;
  readonly name: string;
}

/** Who of the roster may answer for a thing in a village: those posted to it, its office, its township. */
export async function answerersIn(
  reader: Reader,
  { tenant, day }: { tenant: string; day: Day },
  village: string,
): Promise<Named[]> {
  const [postings, own, above] = await Promise.all([
    postingsIn(reader, tenant, village),
    grantsFor(reader, tenant, village),
    grantsFor(reader, tenant, townshipOf(village)),
  ]);
  const posted = postings.map(({ body }) => body).filter((each) => within(day, each));
  const granted = [...own, ...above].map(({ body }) => body).filter((each) => within(day, each));
  const people = [...new Set([...posted, ...granted].map(({ person }) => person))];
  const found = await reader.read(
    Object.fromEntries(people.map((person) => [person, personRef(tenant, person)])),
  );
  return people.flatMap((person) => {
    const name = found[person]?.body.name;
    return name ? [{ person, name }] : [];
  });
}

/**
 * Who is meant: somebody of the roster by the name that stands there, or a name only.
 * @throws Refused `person-unknown` for somebody who has nothing to do with the village.
 */
export function answererOf(
  { answers, answersName }: { answers?: string | undefined; answersName?: string | undefined },
  all: readonly Named[],
): Answerer | undefined {
  if (answers === undefined) return answersName === undefined ? undefined : { name: answersName };
  const known = all.find(({ person }) => person === answers);
  if (!known) throw refused('person-unknown', {}, { field: 'answers' });
  return { person: known.person, name: known.name };
}
