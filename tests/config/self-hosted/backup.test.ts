import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { makeBackup } from '../../../config/self-hosted/make-backup';
import { restoreBackup } from '../../../config/self-hosted/restore-backup';
import { pgEnvironment } from '../../../config/self-hosted/run-pg-tool';
import { withClient } from '../../../config/self-hosted/with-client';
import { insert } from '../../../src/core/records';
import { personRef } from '../../../src/core/roster/places';
import { onServer, withScratchDatabase } from '../../bench/scratch-database';
import { NOW, TENANT, VILLAGE, settleCounty } from '../../fixtures/small-county';
import { describeWhen } from '../../support/describe-when';

const server = process.env.DATABASE_URL ?? '';
const hasTools = spawnSync('pg_dump', ['--version']).status === 0;
const version = '0.1.0';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zaicun-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('where and who are told to the tools by variables, never on a command line', () => {
  const url = 'postgres://zai%40cun:p%2Fw@db.example:6432/county%201?sslmode=require';
  expect(pgEnvironment(url)).toEqual({
    ...{ PGHOST: 'db.example', PGPORT: '6432', PGUSER: 'zai@cun', PGPASSWORD: 'p/w' },
    ...{ PGDATABASE: 'county 1', PGSSLMODE: 'require' },
  });
  expect(pgEnvironment('postgres:///county?host=/run/postgresql')).toEqual({
    ...{ PGHOST: '/run/postgresql', PGDATABASE: 'county' },
  });
});

/** Every record of every collection, as PostgreSQL writes it out. */
function everything(url: string): Promise<unknown> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const tables: unknown[] = [];
    for (const { name } of rows) {
      const all = await client.query(`select t::text from "${name}" t order by 1`);
      tables.push([name, all.rows]);
    }
    return tables;
  });
}

async function settle(url: string): Promise<void> {
  const store = await openPostgres(url, { connections: 2 });
  await settleCounty(store, [
    { id: 'cadre', posted: { village: VILLAGE, position: 'member' } },
    { id: 'quote', bound: false },
  ]);
  const odd = { name: '“\\N”\n引号\'"\t$1', phone: '13800000009', township: VILLAGE.slice(0, 9) };
  await store.commit([insert(personRef(TENANT, 'odd'), odd)]);
  await store.close();
}

function putFiles(at: string): void {
  mkdirSync(join(at, 'yj/ab'), { recursive: true });
  writeFileSync(join(at, 'yj/ab/picture.jpg'), Buffer.from([0xff, 0xd8, 0, 1, 2]));
  writeFileSync(join(at, 'yj/empty'), '');
}

const reason = '没有 DATABASE_URL 或 pg_dump';
describeWhen(server !== '' && hasTools, 'a county on a PostgreSQL server', reason, () => {
  const place = (name: string) => join(folder, name);
  const back = (databaseUrl: string, over: object = {}) => {
    const where = { filesFolder: place('files'), target: place('backup'), version, now: NOW };
    return makeBackup({ databaseUrl, ...where, ...over });
  };
  const bring = (databaseUrl: string, over: object = {}) => {
    const where = { filesFolder: place('files again'), source: place('backup'), version };
    return restoreBackup({ databaseUrl, ...where, ...over });
  };

  test('comes back with every record and file as it was', async () => {
    await withScratchDatabase(server, async (old) => {
      await settle(old);
      putFiles(place('files'));
      const manifest = await back(old);
      expect(manifest.collections.person?.count).toBe(3);
      expect(Object.keys(manifest.files)).toEqual(['yj/ab/picture.jpg', 'yj/empty']);
      await withScratchDatabase(server, async (fresh) => {
        expect(await bring(fresh)).toEqual(manifest);
        expect(await everything(fresh)).toEqual(await everything(old));
        expect(readFileSync(place('files again/yj/ab/picture.jpg'))).toEqual(
          readFileSync(place('files/yj/ab/picture.jpg')),
        );
        // The program goes on with it.
        const store = await openPostgres(fresh, { connections: 1 });
        const { odd } = await store.read({ odd: personRef(TENANT, 'odd') });
        await store.close();
        expect(odd?.body.name).toContain('引号');
      });
    });
  });

  test('is for its owner only, and never half there under its name', async () => {
    await withScratchDatabase(server, async (old) => {
      await settle(old);
      await back(old);
      expect(statSync(place('backup')).mode & 0o777).toBe(0o700);
      for (const file of ['database.dump', 'manifest.json']) {
        expect(statSync(join(place('backup'), file)).mode & 0o077).toBe(0);
      }
      await expect(back(old)).rejects.toThrow('已经有东西');
      const gone = old.replace(/\/[^/]*$/, '/no_such_database');
      await expect(back(gone, { target: place('other') })).rejects.toThrow();
      expect(() => statSync(place('other'))).toThrow();
    });
  });

  test('is dumped as of the moment it was counted, while people go on writing', async () => {
    await withScratchDatabase(server, async (old) => {
      await settle(old);
      const store = await openPostgres(old, { connections: 2 });
      let going = true;
      const writing = (async () => {
        for (let i = 0; going; i += 1) {
          const person = { name: `人${i}`, phone: '13800000000', township: VILLAGE.slice(0, 9) };
          await store.commit([insert(personRef(TENANT, `late-${i}`), person)]);
        }
      })();
      await back(old);
      going = false;
      await writing;
      await store.close();
      // Restoring compares dump and counts: had they parted, it would refuse.
      await withScratchDatabase(server, (fresh) => bring(fresh));
    });
  });

  const damages: [what: string, damage: (backup: string) => void][] = [
    ['a dump with one byte more', (at) => appendFileSync(join(at, 'database.dump'), 'x')],
    ['a dump with another byte', (at) => spoil(join(at, 'database.dump'))],
    ['no dump', (at) => rmSync(join(at, 'database.dump'))],
    ['another picture', (at) => writeFileSync(join(at, 'files/yj/empty'), 'x')],
    ['a picture less', (at) => rmSync(join(at, 'files/yj/ab/picture.jpg'))],
    ['a picture more', (at) => writeFileSync(join(at, 'files/more'), 'x')],
    ['no manifest', (at) => rmSync(join(at, 'manifest.json'))],
    ['half a manifest', (at) => writeFileSync(join(at, 'manifest.json'), '{"program":')],
    ['a manifest of something else', (at) => writeFileSync(join(at, 'manifest.json'), '{}')],
  ];

  test('damaged in any way is refused, and nothing is written', async () => {
    await withScratchDatabase(server, async (old) => {
      await settle(old);
      putFiles(place('files'));
      await back(old);
      await withScratchDatabase(server, async (fresh) => {
        for (const [what, damage] of damages) {
          const source = place(what);
          cpSync(place('backup'), source, { recursive: true });
          damage(source);
          await expect(bring(fresh, { source })).rejects.toThrow(/请换一份备份|不是一份完整的备份/);
          expect([what, await everything(fresh)]).toEqual([what, []]);
          expect(() => statSync(place('files again'))).toThrow();
        }
        // What was not damaged is taken: it was the damage that was refused.
        await bring(fresh);
      });
    });
  });

  test('a place that is not empty is left as it is; a newer backup is refused', async () => {
    await withScratchDatabase(server, async (old) => {
      await settle(old);
      putFiles(place('files'));
      await back(old);
      await expect(bring(old)).rejects.toThrow('数据库不是空的');
      await withScratchDatabase(server, async (fresh) => {
        await expect(bring(fresh, { filesFolder: place('files') })).rejects.toThrow('不是空的');
        await expect(bring(fresh, { version: '0.0.9' })).rejects.toThrow('先升级程序');
        expect(await everything(fresh)).toEqual([]);
        await onServer(fresh, 'create table other_program (a int)');
        await expect(bring(fresh)).rejects.toThrow('数据库不是空的');
      });
    });
  });

  test('counts that do not come out after restoring are told', async () => {
    await withScratchDatabase(server, async (old) => {
      await settle(old);
      await back(old);
      const path = place('backup/manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
        collections: Record<string, { count: number }>;
      };
      manifest.collections.person!.count += 1;
      writeFileSync(path, JSON.stringify(manifest));
      await withScratchDatabase(server, async (fresh) => {
        await expect(bring(fresh)).rejects.toThrow('person：备份时 4 条，现在 3 条');
      });
    });
  });

  test('the commands do it, and say what is missing', async () => {
    const run = (command: string, args: string[], env: Record<string, string>) =>
      spawnSync(
        process.execPath,
        ['--import', 'tsx', `config/self-hosted/${command}.ts`, ...args],
        {
          env: { PATH: process.env.PATH ?? '', ...env } as unknown as NodeJS.ProcessEnv,
          encoding: 'utf8',
        },
      );
    await withScratchDatabase(server, async (old) => {
      await settle(old);
      const env = { DATABASE_URL: old, FILES_DIR: place('files') };
      const made = run('backup', [place('backup')], env);
      expect([made.stderr, made.status]).toEqual(['', 0]);
      expect(made.stdout).toContain('已备份到');
      await withScratchDatabase(server, async (fresh) => {
        const again = { DATABASE_URL: fresh, FILES_DIR: place('files again') };
        const brought = run('restore', [place('backup')], again);
        expect([brought.stderr, brought.status]).toEqual(['', 0]);
        expect(brought.stdout).toContain('逐类核对一致');
      });
    });
    await withScratchDatabase(server, (other) => {
      const wrong = run('backup', [place('of another')], { DATABASE_URL: other });
      expect([wrong.status, existsSync(place('of another'))]).toEqual([1, false]);
      expect(wrong.stderr).toContain('这个库里没有在村的表');
      expect(existsSync(`${place('of another')}.part`)).toBe(false);
      return Promise.resolve();
    });
    const lost = run('backup', [], {});
    expect(lost.status).toBe(1);
    expect(lost.stderr).toContain('DATABASE_URL');
    expect(lost.stderr).toContain('文件夹');
  });
});

function spoil(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
