import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { insert } from '../../src/core/records';
import { describeWhen } from '../support/describe-when';
import { cutLine } from './cut-line';
import { addUnit, freshTenant, mustRead, unit, unitRef } from './samples';

const url = process.env.DATABASE_URL;

describeWhen(
  url !== undefined,
  'a line that is cut',
  'DATABASE_URL names no PostgreSQL server',
  () => {
    const address = new URL(url ?? 'postgres://none');
    const schema = `test_${randomBytes(8).toString('hex')}`;
    let line: Awaited<ReturnType<typeof cutLine>>;
    let store: Store;
    let control: Client;

    beforeAll(async () => {
      line = await cutLine({ host: address.hostname, port: Number(address.port || 5432) });
      const through = new URL(address);
      through.host = `127.0.0.1:${line.port}`;
      store = await openPostgres(through.href, { connections: 2, schema });
      control = new Client({ connectionString: url });
      await control.connect();
    });

    afterAll(async () => {
      await store.close();
      await control.query(`drop schema "${schema}" cascade`);
      await control.end();
      await line.close();
    });

    const rowsIn = async (tenant: string) =>
      (await control.query(`select id from "${schema}".unit where tenant = $1`, [tenant])).rowCount;

    const commitWhile = async (cut: 'before' | 'after', tenant: string) => {
      await addUnit(store, tenant, 'first');
      line.set(cut);
      const outcome: unknown = await store
        .commit([insert(unitRef(tenant, 'second'), unit('second'))])
        .catch((error: unknown) => error);
      line.set('none');
      return outcome;
    };

    test('cut before the commit arrives: nobody knows, and nothing happened', async () => {
      const tenant = freshTenant();
      expect(await commitWhile('before', tenant)).toBeInstanceOf(UnknownOutcome);
      expect(await rowsIn(tenant)).toBe(1);
    });

    test('cut before the answer arrives: nobody knows, and it is done', async () => {
      const tenant = freshTenant();
      expect(await commitWhile('after', tenant)).toBeInstanceOf(UnknownOutcome);
      // The server may still be at it when the line ends.
      expect((await mustRead(store, unitRef(tenant, 'second'))).body).toEqual(unit('second'));
      expect(await rowsIn(tenant)).toBe(2);
    });

    test('a backend ended by the server in the middle of a commit is no conflict', async () => {
      const tenant = freshTenant();
      await addUnit(store, tenant, 'first');
      await control.query('begin');
      await control.query(
        `insert into "${schema}".unit values ('${tenant}', 'second', 1, 1, '{}')`,
      );
      const commit = store
        .commit([insert(unitRef(tenant, 'second'), unit('second'))])
        .catch((error: unknown) => error);
      await endWaitingBackend();
      expect(await commit).toBeInstanceOf(UnknownOutcome);
      await control.query('rollback');
      expect(await rowsIn(tenant)).toBe(1);
    });

    /** Ends the backend that waits for a lock of ours, once there is one. */
    async function endWaitingBackend(): Promise<void> {
      for (;;) {
        const { rows } = await control.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where pg_backend_pid() = any(pg_blocking_pids(pid))`,
        );
        if (rows.length > 0) return;
      }
    }

    test('a line lost while idle, or while reading, is opened anew without a word', async () => {
      const tenant = freshTenant();
      await addUnit(store, tenant, 'a');
      await control.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where pid <> pg_backend_pid() and query like $1`,
        [`%"${schema}"%`],
      );
      expect((await mustRead(store, unitRef(tenant, 'a'))).body).toEqual(unit('a'));
    });

    test('a server that cannot be reached is a fault, not an unknown outcome', async () => {
      await expect(
        openPostgres('postgres://postgres@127.0.0.1:1/none').catch((error: unknown) => {
          expect(error).not.toBeInstanceOf(UnknownOutcome);
          throw error;
        }),
      ).rejects.toThrow();
    });
  },
);
