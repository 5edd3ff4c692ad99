import type { Nominee } from '../../src/core/awards/nomination';
import type { Effect } from '../../src/core/proposal/effect';
import { effectsOfPerson } from '../_backend/facts/effects';
import { collect } from '../_backend/facts/collect';
import type { Reader } from '../_backend/ports';

/** What was ever put in force on each of some nominees, by their key. */
export async function effectsFor(
  reader: Reader,
  tenant: string,
  nominees: readonly Nominee[],
): Promise<Map<string, readonly Effect[]>> {
  const found = await Promise.all(
    nominees.map(async (each) => {
      const effects = await effectsOn(reader, tenant, each);
      return [each.key, effects.map(({ body }) => body)] as const;
    }),
  );
  return new Map(found);
}

async function effectsOn(reader: Reader, tenant: string, { kind, members, unit }: Nominee) {
  const [person] = members;
  if (kind === 'cadre' && person) return effectsOfPerson(reader, tenant, person);
  if (kind !== 'unit' || !unit) return [];
  const at = { index: 'byUnit', equals: [unit] } as const;
  return collect(reader, { collection: 'effect', tenants: [tenant], ...at });
}
