import { cursorOf } from '../cursor';
import type { Search } from '../search';
import { orderOf } from '../search';
import type { CloudDocument } from './document';
import { conditionFor, orderWithin } from './find-condition';
import { mergeTenants } from './merge-tenants';
import type { Place } from './place';

/** One page of documents in the order of the index, and where the next one begins if there is more. */
export async function findDocuments(
  place: Place,
  search: Search,
): Promise<{ documents: CloudDocument[]; cursor?: string }> {
  // One more than asked for tells whether there is a next page.
  const wanted = search.limit + 1;
  const found = await mergeTenants(search, wanted, (tenant, after, limit) =>
    findInTenant(place, { ...search, after, limit }, tenant),
  );
  const documents = found.slice(0, search.limit);
  const last = documents.at(-1);
  if (found.length < wanted || !last) return { documents };
  return { documents, cursor: cursorOf(orderOf(search).map((field) => `${last[field]}`)) };
}

async function findInTenant(
  { database, calls, nameOf }: Place,
  search: Search,
  tenant: string,
): Promise<CloudDocument[]> {
  const direction = search.descending ? 'desc' : 'asc';
  let query = database
    .collection(nameOf(search.collection))
    .options({ raw: true })
    .where(conditionFor(search, tenant))
    .limit(search.limit);
  for (const field of orderWithin(search)) query = query.orderBy(field, direction);
  const { data } = await calls.ask(() => query.get());
  return data as CloudDocument[];
}
