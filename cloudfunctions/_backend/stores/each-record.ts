import type { CollectionName } from '../../../src/core/collections';
import type { Stored } from '../../../src/core/records';
import type { Query, Reader } from '../ports';
import { MOST_IN_A_PAGE } from './search';

/** All records of a search, a page at a time. */
export async function* eachRecord<C extends CollectionName>(
  find: Reader['find'],
  query: Query<C>,
): AsyncIterable<Stored<C>> {
  let page = await find(query, { limit: MOST_IN_A_PAGE });
  yield* page.records;
  while (page.cursor !== undefined) {
    page = await find(query, { limit: MOST_IN_A_PAGE, cursor: page.cursor });
    yield* page.records;
  }
}
