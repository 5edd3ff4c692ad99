import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the H5 build is made from. */
const SOURCES = ['src', 'config', 'package-lock.json'];

/**
 * Builds dist/h5 when it is missing or older than what it is made from. A build comes there only
 * whole, and its index.html is as old as the build's beginning.
 */
export async function buildH5WhenStale(root: string, tell: (text: string) => void): Promise<void> {
  const built = join(root, 'dist/h5/index.html');
  const newest = Math.max(...SOURCES.map((name) => newestIn(join(root, name))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  tell('正在生成网页（第一次约需 20 至 40 秒）……');
  await run('npm', ['run', '--silent', 'build:h5'], root);
  tell('网页已生成。');
}

function newestIn(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Its output is shown only when it fails: a build says much that nobody at a first start needs. */
function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(said));
      reject(new Error(`生成网页没有成功（npm run build:h5，退出码 ${code}），原因见上面的输出。`));
    });
  });
}
