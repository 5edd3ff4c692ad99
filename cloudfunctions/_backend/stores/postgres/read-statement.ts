import type { Ref } from '../../../../src/core/records';
import type { Statement } from './engine';
import { tableOf } from './tables';

/** Up to so many records are asked for one by one; more go as a list for each collection. */
const FEW = 8;

/** All records of `refs` in one statement, each row with the name of its collection. */
export function readStatement(schema: string, refs: readonly Ref[]): Statement {
  return refs.length <= FEW ? oneByOne(schema, refs) : byLists(schema, refs);
}

const columns = 'tenant, id, version, shape, body';

function oneByOne(schema: string, refs: readonly Ref[]): Statement {
  // In the order of their names, so that few different statements have to be prepared.
  const sorted = [...refs].sort((a, b) => (a.collection < b.collection ? -1 : 1));
  const parts = sorted.map(
    ({ collection }, index) =>
      `select '${collection}' as collection, ${columns} from ${tableOf(schema, collection)} ` +
      `where tenant = $${2 * index + 1} and id = $${2 * index + 2}`,
  );
  return {
    text: parts.join(' union all '),
    values: sorted.flatMap(({ tenant, id }) => [tenant, id]),
  };
}

function byLists(schema: string, refs: readonly Ref[]): Statement {
  const collections = [...new Set(refs.map(({ collection }) => collection))].sort();
  const parts = collections.map(
    (collection, index) =>
      `select '${collection}' as collection, t.tenant, t.id, t.version, t.shape, t.body ` +
      `from ${tableOf(schema, collection)} t join ` +
      `unnest($${2 * index + 1}::text[], $${2 * index + 2}::text[]) as wanted(tenant, id) ` +
      'on t.tenant = wanted.tenant collate "C" and t.id = wanted.id collate "C"',
  );
  const values = collections.flatMap((collection) => {
    const wanted = refs.filter((ref) => ref.collection === collection);
    return [wanted.map(({ tenant }) => tenant), wanted.map(({ id }) => id)];
  });
  return { text: parts.join(' union all '), values };
}
