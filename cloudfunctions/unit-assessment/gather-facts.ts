import type { AreaFact, UnitArea } from '../../src/core/unit-assessment/assessment';
import { unitFacts } from '../../src/core/unit-assessment/facts';
import { collect } from '../_backend/facts/collect';
import { logMonthsOfYear } from '../_backend/facts/log';
import { registersOfYear } from '../_backend/facts/of-person';
import type { Posting } from '../../src/core/roster/people';
import type { Reader } from '../_backend/ports';

interface Asked {
  readonly tenant: string;
  readonly year: string;
  readonly unit: string;
  readonly postings: readonly Posting[];
}

/** What the system knows of a unit in a year, by area. */
export async function gatherUnitFacts(
  reader: Reader,
  { tenant, year, unit, postings }: Asked,
  areas: readonly UnitArea[],
): Promise<AreaFact[]> {
  const december = `${year}-12`;
  const people = [...new Set(postings.map(({ person }) => person))];
  const at = { tenants: [tenant], index: 'byUnit', equals: [unit] } as const;
  const [registers, logs, effects, successions] = await Promise.all([
    Promise.all(people.map((one) => registersOfYear(reader, tenant, one, december))),
    Promise.all(people.map((one) => logMonthsOfYear(reader, tenant, one, december))),
    collect(reader, { collection: 'effect', ...at }),
    collect(reader, { collection: 'succession', ...at }),
  ]);
  const entries = logs.flat().flatMap(({ body }) => Object.values(body.entries));
  const one = {
    ...{ year, postings },
    // Those of other units, of somebody who changed, are not this unit's.
    registers: registers
      .flat()
      .map(({ body }) => body)
      .filter((each) => each.unit === unit),
    visits: entries.reduce((sum, { households }) => sum + households.length, 0),
    effects: effects.map(({ body }) => body),
    successions: successions.map(({ body }) => body),
  };
  return unitFacts(one, areas);
}
