import type { CollectionName } from '../../../src/core/collections';
import type { Stored } from '../../../src/core/records';
import type { Query, Reader } from '../ports';

/** All results of a query, however many pages. */
export async function collect<C extends CollectionName>(
  reader: Reader,
  query: Query<C>,
): Promise<Stored<C>[]> {
  const found: Stored<C>[] = [];
  for await (const record of reader.each(query)) found.push(record);
  return found;
}
