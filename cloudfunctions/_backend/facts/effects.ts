import type { Day } from '../../../src/core/calendar/day';
import type { Effect } from '../../../src/core/proposal/effect';
import { effectsForUnit } from '../../../src/core/proposal/effect';
import { proposalRef } from '../../../src/core/proposal/places';
import type { Stored } from '../../../src/core/records';
import type { Reader } from '../ports';
import { collect } from './collect';

/** What was ever put in force on one person, by its last day. */
export function effectsOfPerson(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byPerson', equals: [person] } as const;
  return collect(reader, { collection: 'effect', tenants: [tenant], ...at });
}

/** Past that it is “many”. */
const MOST = 100;

/** An effect with the name of whom it falls on, or whose proposal it came of. */
export interface NamedEffect {
  readonly effect: Effect;
  readonly name: string;
}

/** What some units and their people go by on a day, by its last day, at most 100 of each unit. */
export async function effectsOfUnits(
  reader: Reader,
  tenant: string,
  units: readonly string[],
  day: Day,
): Promise<NamedEffect[]> {
  const range = { from: `${day.slice(0, 4)}-01-01` };
  const found = await Promise.all(
    units.map((unit) => {
      const at = { index: 'byUnit', equals: [unit], range } as const;
      return reader.find({ collection: 'effect', tenants: [tenant], ...at }, { limit: MOST });
    }),
  );
  const stored = effectsForUnit(
    found.flatMap(({ records }) => records.map(({ body }) => body)),
    day,
  );
  const named = await proposalsBehind(reader, tenant, stored);
  return stored.map((effect) => ({ effect, name: named[effect.proposal]?.body.name ?? '' }));
}

function proposalsBehind(reader: Reader, tenant: string, effects: readonly Effect[]) {
  const ids = [...new Set(effects.map(({ proposal }) => proposal))];
  const refs = ids.map((id) => [id, proposalRef(tenant, id)] as const);
  return reader.read(Object.fromEntries(refs)) as Promise<
    Record<string, Stored<'proposal'> | undefined>
  >;
}
