import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { ref } from '../../src/core/records';
import '../support/real-pglite';

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zaicun-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** A second process on the folder; the numbers it has acknowledged so far. */
function startOther(first: number) {
  const script = join(__dirname, 'keep-committing.ts');
  const loader = join(process.cwd(), 'node_modules/tsx/dist/loader.mjs');
  const child = spawn(process.execPath, [
    '--import',
    `file://${loader}`,
    script,
    folder,
    `${first}`,
  ]);
  children.push(child);
  let said = '';
  let complaint = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (complaint += String(data)));
  return {
    child,
    /** Whole lines only: a number cut short was not said. */
    acknowledged: () => said.split('\n').slice(1, -1).map(Number),
    complaint: () => complaint,
    saysMoreThan: (lines: number) =>
      new Promise<void>((resolve, reject) => {
        child.stdout.on('data', () => said.split('\n').length > lines && resolve());
        child.once('exit', () => reject(new Error(`the other process ended: ${complaint}`)));
      }),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

test('a killed process loses no commit it acknowledged, and its folder can be opened at once', async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const other = startOther(round * 1_000_000);
    await other.saysMoreThan(20 + 30 * round);
    await other.kill();
    acknowledged.push(...other.acknowledged());
  }
  const store = await openPglite(folder);
  const refs = Object.fromEntries(acknowledged.map((n) => [n, ref('unit', 't', `unit:${n}`)]));
  const found: Record<string, unknown> = await store.read(refs);
  await store.close();
  expect(acknowledged.length).toBeGreaterThan(90);
  expect(acknowledged.filter((n) => found[n] === undefined)).toEqual([]);
});

test('a folder in use is refused in plain words, both ways, and free again once closed', async () => {
  const store = await openPglite(folder);
  await expect(openPglite(folder)).rejects.toThrow('正被另一个进程');
  const second = startOther(0);
  await once(second.child, 'close');
  expect(second.complaint()).toContain(
    `数据文件夹 ${folder} 正被另一个进程（进程号 ${process.pid}`,
  );
  await store.close();

  const third = startOther(0);
  await third.saysMoreThan(1);
  await expect(openPglite(folder)).rejects.toThrow(`进程号 ${third.child.pid}`);
});
