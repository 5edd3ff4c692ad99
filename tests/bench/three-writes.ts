import type { Client } from 'pg';

/**
 * What a sign-in writes, as plain SQL in one transaction: a report inserted, the month's register
 * replaced, an act inserted; with bodies taken from real records, so that they are as large.
 */
export async function threeWrites(client: Client, cadres: number): Promise<string> {
  const presence = await sampleOf(client, 'presence');
  const act = await sampleOf(client, 'act');
  const register = await sampleOf(client, 'register');
  await client.query(`
    insert into register (tenant, id, version, shape, body)
      select tenant, 'pgbench:' || row_number() over (), 1, 1, body from register limit ${cadres}
  `);
  await client.query('vacuum analyze');
  return `
\\set n random(1, ${cadres})
\\set unique random(1, 9000000000000000000)
begin;
insert into presence (tenant, id, version, shape, body)
  values ('bench', 'pgbench:' || :unique::bigint, 1, 1, '${presence}');
update register set version = version + 1, body = '${register}'
  where tenant = 'bench' and id = 'pgbench:' || :n::int;
insert into act (tenant, id, version, shape, body)
  values ('bench', 'pgbench:' || :unique::bigint, 1, 1, '${act}');
commit;
`;
}

async function sampleOf(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ body: string }>(
    `select body::text as body from ${table} order by length(body::text) desc limit 1`,
  );
  if (!rows[0]) throw new Error(`no ${table} to take a sample of`);
  // To pgbench a colon before a word is a variable; inside JSON it can be written otherwise.
  return rows[0].body.replaceAll("'", "''").replace(/:(?! )/g, '\\u003a');
}
