import type { Ref } from '../../../../src/core/records';
import type { Statement } from './engine';
import { tableOf } from './tables';

/** Up to so many records are asked for one by one; more go as a list for each collection. */
const FEW = 8;

/** All records of `refs` in one statement, each row with `n`, its place in the list. */
export function readStatement(schema: string, refs: readonly Ref[]): Statement {
  return refs.length <= FEW ? oneByOne(schema, refs) : byLists(schema, refs);
}

function oneByOne(schema: string, refs: readonly Ref[]): Statement {
  const parts = refs.map(
    ({ collection }, n) =>
      `select ${n} as n, version, shape, body from ${tableOf(schema, collection)} ` +
      `where tenant = $${2 * n + 1} and id = $${2 * n + 2}`,
  );
  return {
    text: parts.join(' union all '),
    values: refs.flatMap(({ tenant, id }) => [tenant, id]),
  };
}

function byLists(schema: string, refs: readonly Ref[]): Statement {
  const placed = refs.map((ref, n) => ({ ...ref, n }));
  const collections = [...new Set(refs.map(({ collection }) => collection))].sort();
  const parts = collections.map(
    (collection, index) =>
      `select wanted.n, t.version, t.shape, t.body from ${tableOf(schema, collection)} t join ` +
      `unnest($${3 * index + 1}::text[], $${3 * index + 2}::text[], $${3 * index + 3}::int[]) ` +
      'as wanted(tenant, id, n) ' +
      'on t.tenant = wanted.tenant collate "C" and t.id = wanted.id collate "C"',
  );
  const values = collections.flatMap((collection) => {
    const wanted = placed.filter((ref) => ref.collection === collection);
    return [
      wanted.map(({ tenant }) => tenant),
      wanted.map(({ id }) => id),
      wanted.map(({ n }) => `${n}`),
    ];
  });
  return { text: parts.join(' union all '), values };
}
