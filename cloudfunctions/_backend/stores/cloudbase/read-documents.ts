import type { Ref } from '../../../../src/core/records';
import { MOST_IN_A_PAGE } from '../search';
import type { CloudDocument } from './document';
import { documentId } from './document';
import type { Place } from './place';

/** The documents of `refs` in their order, by one question for each collection, all at once. */
export async function readDocuments(
  place: Place,
  refs: readonly Ref[],
): Promise<(CloudDocument | undefined)[]> {
  const wanted = new Map<string, Set<string>>();
  for (const ref of refs) {
    const ids = wanted.get(ref.collection) ?? new Set();
    wanted.set(ref.collection, ids.add(documentId(ref)));
  }
  const lists = [...wanted].flatMap(([collection, ids]) =>
    partsOf([...ids]).map((part) => readList(place, collection, part)),
  );
  const found = new Map((await Promise.all(lists)).flat());
  return refs.map((ref) => found.get(keyOf(ref.collection, documentId(ref))));
}

function partsOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / MOST_IN_A_PAGE);
  return Array.from({ length: count }, (_, n) =>
    ids.slice(n * MOST_IN_A_PAGE, (n + 1) * MOST_IN_A_PAGE),
  );
}

async function readList(
  { database, calls, nameOf }: Place,
  collection: string,
  ids: readonly string[],
): Promise<[string, CloudDocument][]> {
  const { data } = await calls.ask(() =>
    database
      .collection(nameOf(collection))
      .options({ raw: true })
      .where({ _id: { $in: ids } })
      .limit(ids.length)
      .get(),
  );
  return (data as CloudDocument[]).map((each) => [keyOf(collection, each._id), each]);
}

function keyOf(collection: string, id: string): string {
  return `${collection} ${id}`;
}
