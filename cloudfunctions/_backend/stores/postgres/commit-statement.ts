import type { Write } from '../../../../src/core/records';
import { target } from '../../../../src/core/records';
import type { Statement, Value } from './engine';
import { manyWrites, singleWrite } from './write-parts';

/** Up to so many writes go one by one, with plain values; more go as a list for each table and kind. */
const FEW = 8;

/** SQLSTATE of a division by zero: how the statement says that not every write found its record. */
export const NOT_ALL_TOUCHED = '22012';

/**
 * All writes as one statement, which is its own transaction: one round trip, and all or nothing.
 * Every write returns the rows it touched, and the end divides by zero unless all of them did.
 */
export function commitStatement(
  schema: string,
  shapeOf: (collection: string) => number,
  writes: readonly Write[],
): Statement {
  const values: Value[] = [];
  const into = {
    schema,
    shapeOf,
    place: (value: Value) => `$${values.push(value)}`,
  };
  // Everybody takes locks in the same order, so that commits wait for each other and rarely cross.
  const sorted = [...writes].sort(byPlace);
  const parts =
    sorted.length <= FEW
      ? sorted.map((write) => singleWrite(into, write))
      : groupsOf(sorted).map((group) => manyWrites(into, group));
  const steps = parts.map((part, index) => `w${index} as (${part})`).join(', ');
  const touched = parts.map((_, index) => `(select count(*) from w${index})`).join(' + ');
  const expected = into.place(writes.length);
  return {
    text: `with ${steps} select 1 / (case when ${touched} = ${expected}::int then 1 else 0 end)`,
    values,
  };
}

function byPlace(one: Write, other: Write): number {
  const [a, b] = [target(one), target(other)];
  return compare(a.collection, b.collection) || compare(a.tenant, b.tenant) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The writes of one kind to one table, in the order given. */
function groupsOf(writes: readonly Write[]): Write[][] {
  const groups = new Map<string, Write[]>();
  for (const write of writes) {
    const name = `${target(write).collection} ${write.kind}`;
    const group = groups.get(name);
    if (group) group.push(write);
    else groups.set(name, [write]);
  }
  return [...groups.values()];
}
