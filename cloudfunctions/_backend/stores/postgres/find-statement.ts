import type { Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Search } from '../search';
import { orderOf } from '../search';
import type { Statement, Value } from './engine';
import type { Database } from './tables';

type Fragment = RawBuilder<unknown>;

export function findStatement(db: Kysely<Database>, schema: string, search: Search): Statement {
  const { tenants } = search;
  const query =
    tenants.length === 1
      ? pageOf(schema, search, sql`${tenants[0]}`)
      : // Each tenant gives its own first rows from its own stretch of the index; then they merge.
        sql`select page.* from unnest(${tenants}::text[]) as wanted(tenant)
          cross join lateral (${pageOf(schema, search, sql`wanted.tenant collate "C"`)}) as page
          order by ${ordering(search)} limit ${search.limit}`;
  const compiled = query.compile(db);
  return { text: compiled.sql, values: compiled.parameters as Value[] };
}

function pageOf(schema: string, search: Search, tenant: Fragment): Fragment {
  const order = orderOf(search).map((column) => sql.ref(column));
  const names = [...new Set(['tenant', 'id', 'version', 'shape', 'body', ...orderOf(search)])];
  const conditions = [sql`t.tenant = ${tenant}`, ...equalities(search), ...bounds(search)];
  if (search.after) {
    const direction = search.descending ? sql`<` : sql`>`;
    conditions.push(sql`(${sql.join(order)}) ${direction} (${sql.join(search.after)})`);
  }
  return sql`select ${sql.join(names.map((name) => sql.ref(name)))}
    from ${sql.table(`${schema}.${search.collection}`)} as t
    where ${sql.join(conditions, sql` and `)}
    order by ${ordering(search)} limit ${search.limit}`;
}

function equalities({ fields, equals }: Search): Fragment[] {
  return equals.map((value, index) => sql`${sql.ref(fields[index] as string)} = ${value}`);
}

function bounds({ fields, equals, range }: Search): Fragment[] {
  const bounded = fields[equals.length];
  if (bounded === undefined) return [];
  const column = sql.ref(bounded);
  return [
    ...(range.from === undefined ? [] : [sql`${column} >= ${range.from}`]),
    ...(range.until === undefined ? [] : [sql`${column} < ${range.until}`]),
  ];
}

function ordering(search: Search): Fragment {
  const direction = search.descending ? sql`desc` : sql`asc`;
  return sql.join(orderOf(search).map((column) => sql`${sql.ref(column)} ${direction}`));
}
