import type { Ref } from '../../../../src/core/records';
import type { Engine, Row } from './engine';
import { ask } from './engine';
import { readStatement } from './read-statement';

/** What is not known of a record before it is read. */
type Content = Pick<Row, 'version' | 'shape' | 'body'>;

/** The rows of `refs` in their order, in one round trip; nothing where nothing is stored. */
export async function readRows(
  engine: Engine,
  schema: string,
  refs: readonly Ref[],
): Promise<(Row | undefined)[]> {
  const found: (Row | undefined)[] = refs.map(() => undefined);
  for (const { n, version, shape, body } of await ask<Content & { n: number }>(
    engine,
    readStatement(schema, refs),
  )) {
    const { tenant, id } = refs[n] as Ref;
    found[n] = { tenant, id, version, shape, body };
  }
  return found;
}
