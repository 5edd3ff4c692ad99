import type { Client } from 'pg';
import type { Script } from './pgbench';

/**
 * What a sign-in writes, as plain SQL in one transaction: a report inserted, the month's register
 * replaced, an act inserted; with bodies taken from real records, so that they are as large, and
 * sent as parameters, as the host sends them.
 */
export async function threeWrites(client: Client, cadres: number): Promise<Script> {
  const variables = {
    presence: await sampleOf(client, 'presence'),
    act: await sampleOf(client, 'act'),
    register: await sampleOf(client, 'register'),
  };
  await client.query(`
    insert into register (tenant, id, version, shape, body)
      select tenant, 'pgbench:' || row_number() over (), 1, 1, body from register limit ${cadres}
  `);
  await client.query('vacuum analyze');
  const text = `
\\set n random(1, ${cadres})
\\set unique random(1, 9000000000000000000)
begin;
insert into presence (tenant, id, version, shape, body)
  values ('bench', 'pgbench:' || :unique::bigint, 1, 1, :presence::jsonb);
update register set version = version + 1, body = :register::jsonb
  where tenant = 'bench' and id = 'pgbench:' || :n::int;
insert into act (tenant, id, version, shape, body)
  values ('bench', 'pgbench:' || :unique::bigint, 1, 1, :act::jsonb);
commit;
`;
  return { text, variables };
}

/** A body of middling length. */
async function sampleOf(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ body: string }>(
    `select body::text as body from ${table} order by length(body::text)
     offset (select count(*) / 2 from ${table}) limit 1`,
  );
  if (!rows[0]) throw new Error(`no ${table} to take a sample of`);
  return rows[0].body;
}
