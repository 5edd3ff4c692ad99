import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { insert, ref } from '../../src/core/records';
import { describeWhen } from '../support/describe-when';
import { unit, unitRef } from './samples';

const url = process.env.DATABASE_URL;

describeWhen(
  url !== undefined,
  'ballots on a busy server',
  'DATABASE_URL names no PostgreSQL server',
  () => {
    const schema = `test_${randomBytes(8).toString('hex')}`;
    let store: Store;
    let control: Client;

    beforeAll(async () => {
      store = await openPostgres(url ?? '', { schema });
      control = new Client({ connectionString: url });
      await control.connect();
    });

    afterAll(async () => {
      await store.close();
      await control.query(`drop schema "${schema}" cascade`);
      await control.end();
    });

    // Whoever reads the tables sees which rows one transaction wrote: a phone that reports and votes
    // in one moment would be told by it.
    test('share a transaction with ballots, never with another record', async () => {
      const ballot = (i: number) =>
        insert(ref('ballot', 't', `ballot:a:${i}`), {
          ...{ assembly: 'a', party: 'villagers' as const, envelope: 'e' },
        });
      const commits = Array.from({ length: 60 }, (_, i) =>
        store.commit([i % 3 ? insert(unitRef('t', `${i}`), unit(`${i}`)) : ballot(i)]),
      );
      await Promise.all(commits);
      const { rows } = await control.query<{ ballots: string; units: string; both: string }>(`
        select count(distinct b.xmin::text) as ballots, count(distinct u.xmin::text) as units,
          count(*) filter (where b.xmin = u.xmin) as both
        from "${schema}".ballot b cross join "${schema}".unit u`);
      const [found] = rows;
      expect(found?.both).toBe('0');
      // Otherwise nothing met, and the test says nothing.
      expect(Number(found?.ballots)).toBeLessThan(20);
      expect(Number(found?.units)).toBeLessThan(40);
    });
  },
);
