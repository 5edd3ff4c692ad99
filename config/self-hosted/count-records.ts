import type { ClientBase } from 'pg';
import type { Manifest } from './manifest';

/** Tables of records: those with the columns every collection has. */
const TABLES = `
  select table_name as name from information_schema.columns
  where table_schema = 'public' and column_name in ('tenant', 'id', 'version', 'shape', 'body')
  group by table_name having count(*) = 5 order by table_name
`;

/** How many records each collection holds, and a sum over their contents, in the transaction open. */
export async function countRecords(client: ClientBase): Promise<Manifest['collections']> {
  const { rows } = await client.query<{ name: string }>(TABLES);
  const counted: [string, { count: number; sum: string }][] = [];
  for (const { name } of rows) counted.push([name, await countOne(client, name)]);
  return Object.fromEntries(counted);
}

/** A sum of 60-bit hashes: the same whatever order the rows lie in, and no sorting of a large table. */
async function countOne(
  client: ClientBase,
  table: string,
): Promise<{ count: number; sum: string }> {
  const hash = `('x' || left(md5(row(tenant, id, version, shape, body)::text), 15))::bit(60)::bigint`;
  const { rows } = await client.query<{ count: string; sum: string }>(
    `select count(*) as count, coalesce(sum(${hash}), 0)::text as sum
     from "public"."${table.replaceAll('"', '""')}"`,
  );
  return { count: Number(rows[0]?.count), sum: rows[0]?.sum ?? '' };
}

/** Collections that do not hold what the manifest says; empty is good. */
export function differences(
  found: Manifest['collections'],
  told: Manifest['collections'],
): string[] {
  const names = [...new Set([...Object.keys(found), ...Object.keys(told)])].sort();
  return names.flatMap((name) => {
    const [is, was] = [found[name], told[name]];
    if (is?.count === was?.count && is?.sum === was?.sum) return [];
    return [`${name}：备份时 ${was?.count ?? 0} 条，现在 ${is?.count ?? 0} 条，内容不一致`];
  });
}
