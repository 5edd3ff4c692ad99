import type { Ref } from '../../../../src/core/records';
import type { Engine, Row } from './engine';
import { ask } from './engine';
import type { Group } from './read-statement';
import { groupsOf, readStatement } from './read-statement';

interface Found extends Omit<Row, 'tenant'> {
  /** Place of the record's group in the statement. */
  readonly n: number;
}

/** The rows of `refs` in their order, in one round trip; nothing where nothing is stored. */
export async function readRows(
  engine: Engine,
  schema: string,
  refs: readonly Ref[],
): Promise<(Row | undefined)[]> {
  const groups = groupsOf(refs);
  const rows = new Map<string, Row>();
  for (const { n, ...row } of await ask<Found>(engine, readStatement(schema, groups))) {
    const { collection, tenant } = groups[n] as Group;
    rows.set(placeOf({ collection, tenant, id: row.id }), { tenant, ...row });
  }
  return refs.map((ref) => rows.get(placeOf(ref)));
}

function placeOf({ collection, tenant, id }: Ref): string {
  return `${collection} ${tenant} ${id}`;
}
