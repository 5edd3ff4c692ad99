import type { Ref } from '../../../../src/core/records';
import type { Statement } from './engine';
import { tableOf } from './tables';

/** Records of one collection and tenant, asked for together. */
export interface Group {
  readonly collection: Ref['collection'];
  readonly tenant: string;
  readonly ids: string[];
}

/** Sorted, so that the same kinds of records are the same statement, whoever asked first. */
export function groupsOf(refs: readonly Ref[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { collection, tenant, id } of refs) {
    const name = `${collection} ${tenant}`;
    const group = groups.get(name);
    if (group) group.ids.push(id);
    else groups.set(name, { collection, tenant, ids: [id] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** All records of the groups in one statement, each row with `n`, its group's place in the list. */
export function readStatement(schema: string, groups: readonly Group[]): Statement {
  const parts = groups.map(
    ({ collection }, n) =>
      `select ${n} as n, id, version, shape, body from ${tableOf(schema, collection)} ` +
      `where tenant = $${2 * n + 1} and id = any($${2 * n + 2}::text[])`,
  );
  return {
    text: parts.join(' union all '),
    values: groups.flatMap(({ tenant, ids }) => [tenant, ids]),
  };
}
