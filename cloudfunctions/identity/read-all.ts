import type { CollectionName } from '../../src/core/collections';
import type { Stored } from '../../src/core/records';
import type { Query, Reader } from '../_backend/ports';

/** Every record of a query, for lists known to be short: one person's codes, postings, grants. */
export async function readAll<C extends CollectionName>(
  reader: Reader,
  query: Query<C>,
): Promise<Stored<C>[]> {
  const records: Stored<C>[] = [];
  for await (const record of reader.each(query)) records.push(record);
  return records;
}
