import type { Month } from '../../../src/core/calendar/day';
import type { Stored } from '../../../src/core/records';
import type { UnitLevel } from '../../../src/core/roster/people';
import { villageRef } from '../../../src/core/roster/places';
import type { Reader } from '../ports';
import { collect } from './collect';
import { registersOfYear } from './of-person';

export function postingsOfUnit(reader: Reader, tenant: string, unit: string) {
  const at = { index: 'byUnit', equals: [unit] } as const;
  return collect(reader, { collection: 'posting', tenants: [tenant], ...at });
}

/** Registers from January up to `month` of everybody of the postings, read side by side. */
export async function registersOfEach(
  reader: Reader,
  tenant: string,
  postings: readonly Stored<'posting'>[],
  month: Month,
) {
  const people = [...new Set(postings.map(({ body }) => body.person))];
  const found = await Promise.all(
    people.map((person) => registersOfYear(reader, tenant, person, month)),
  );
  return found.flat();
}

/** The villages of the postings, in one round trip. */
export async function villagesOf(
  reader: Reader,
  tenant: string,
  postings: readonly Stored<'posting'>[],
) {
  const codes = [...new Set(postings.map(({ body }) => body.village))];
  const found = await reader.read(
    Object.fromEntries(codes.map((code) => [code, villageRef(tenant, code)])),
  );
  return Object.values(found).flatMap((village) => village ?? []);
}

/** Levels of some units by id, in one round trip; those not on the roster are left out. */
export async function levelsOf(
  reader: Reader,
  tenant: string,
  units: readonly string[],
): Promise<ReadonlyMap<string, UnitLevel>> {
  const ids = [...new Set(units)];
  const found = await reader.read(
    Object.fromEntries(ids.map((id) => [id, { collection: 'unit' as const, tenant, id }])),
  );
  return new Map(
    Object.entries(found).flatMap(([id, unit]): [string, UnitLevel][] =>
      unit ? [[id, unit.body.level]] : [],
    ),
  );
}
