import type { Ref } from '../../../../src/core/records';
import type { Engine, Row } from './engine';
import { ask } from './engine';
import { readStatement } from './read-statement';

/** The rows of `refs` in their order, in one round trip; nothing where nothing is stored. */
export async function readRows(
  engine: Engine,
  schema: string,
  refs: readonly Ref[],
): Promise<(Row | undefined)[]> {
  const rows = await ask<Row & { collection: string }>(engine, readStatement(schema, refs));
  const byPlace = new Map(rows.map((row) => [placeOf(row), row]));
  return refs.map((ref) => byPlace.get(placeOf(ref)));
}

function placeOf({ collection, tenant, id }: { collection: string; tenant: string; id: string }) {
  return JSON.stringify([collection, tenant, id]);
}
