import { parties } from '../policy/kinds/evaluation-words';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { Assembly } from './assembly';
import { assemblyIn } from './assembly-step';
import { wayOf } from './open-assembly';
import type { Party } from './party';
import { lineId, lineRef } from './places';
import type { RollLine } from './roll-line';

/** Most lines of one assembly: what is read and counted in one go. Ours. */
export const MOST_LINES = 2000;

export interface NewLine {
  readonly party: Party;
  readonly person?: string | undefined;
  readonly name: string;
  readonly away: boolean;
  readonly namesake: boolean;
}

/** Somebody whom the roster ties to the village, and so to a party. */
export interface VillagePerson {
  readonly person: string;
  readonly name: string;
  readonly party: 'cadres' | 'village-cadres';
}

export interface RollFacts {
  readonly tenant: string;
  readonly assembly: Stored<'assembly'> | undefined;
  /** k of the round; decides how a party votes that comes in late. */
  readonly smallest: number;
  readonly lines: readonly Stored<'rollLine'>[];
  readonly people: readonly VillagePerson[];
}

/**
 * Adds people, each with one right to vote; also while it is open. Posted cadres and village
 * officials belong to their own party and to no other.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `roll-full`, `person-unknown`,
 * `on-roll-already`, `party-wrong` (field `lines.<n>.name`).
 */
export function decideAddToRoll(
  added: readonly NewLine[],
  facts: RollFacts,
): { output: { assembly: string; lines: string[] }; writes: Write[] } {
  const assembly = assemblyIn(['planned', 'open'], facts.assembly, '加名单');
  if (facts.lines.length + added.length > MOST_LINES)
    throw refused('roll-full', { limit: MOST_LINES });
  const taken: Pick<RollLine, 'person' | 'name' | 'party'>[] = facts.lines.map(({ body }) => body);
  added.forEach((line, index) => {
    refuseWrongLine(line, taken, facts.people, { field: `lines.${index}.name` });
    taken.push(line);
  });
  const bodies = added.map(({ party, person, name, away }, index): RollLine => {
    const number = assembly.body.lines + index + 1;
    const known = person === undefined ? {} : { person };
    return { assembly: assembly.id, number, name, party, ...known, away };
  });
  const ids = bodies.map(({ number }) => lineId(assembly.id, number));
  return {
    output: { assembly: assembly.id, lines: ids },
    writes: [
      replace(assembly, withLines(assembly.body, bodies, facts.smallest)),
      ...bodies.map((body, i) => insert(lineRef(facts.tenant, ids[i] ?? ''), body)),
    ],
  };
}

function refuseWrongLine(
  { party, person, name, namesake }: NewLine,
  taken: readonly Pick<RollLine, 'person' | 'name' | 'party'>[],
  people: readonly VillagePerson[],
  where: { field: string },
): void {
  const known = person === undefined ? undefined : people.find((each) => each.person === person);
  if (person !== undefined && !known) throw refused('person-unknown', {}, where);
  const other = known ?? (namesake ? undefined : people.find((each) => each.name === name));
  if (other && other.party !== party) {
    throw refused('party-wrong', { name, party: parties[other.party] }, where);
  }
  const twice = taken.some((each) =>
    person !== undefined && each.person !== undefined
      ? each.person === person
      : each.name === name && !namesake,
  );
  if (twice) throw refused('on-roll-already', { name }, where);
}

/** A party that comes in once the voting has begun gets its way by how many came. */
function withLines(assembly: Assembly, added: readonly RollLine[], smallest: number): Assembly {
  const lines = assembly.lines + added.length;
  if (assembly.state !== 'open') return { ...assembly, lines };
  const late = added.map(({ party }) => party).filter((party) => !assembly.ways[party]);
  const ways = Object.fromEntries(
    late.map((party) => [party, wayOf(late.filter((each) => each === party).length, smallest)]),
  );
  return { ...assembly, lines, ways: { ...assembly.ways, ...ways } };
}
