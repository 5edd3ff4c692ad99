import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from './run-folder';
import { spawnHost } from './spawn-host';

/** A host whose records are in `data`, with its clock from `at` on. */
export function runDemoHost(data: string, at: string, env: NodeJS.ProcessEnv = process.env) {
  return spawnHost(['tests/support/run-demo-host.ts', data, at], env);
}

/**
 * Makes `data` a folder as a host leaves it that wrote the demo county at `at`. Writing takes seconds:
 * a run of the tests writes one county for each instant, and copies it for every host.
 */
export async function putDemoData(data: string, at: string): Promise<void> {
  const shared = runFolder();
  if (!shared) return write(data, at);
  const kept = join(shared, `demo-${Date.parse(at)}`);
  if (!existsSync(kept)) await keep(kept, at);
  cpSync(kept, data, { recursive: true });
}

/** Written aside and renamed: another worker sees a whole county or none, and the first one stays. */
async function keep(kept: string, at: string): Promise<void> {
  const part = `${kept}.${process.pid}`;
  await write(part, at);
  if (existsSync(kept)) rmSync(part, { recursive: true });
  else renameSync(part, kept);
}

async function write(data: string, at: string): Promise<void> {
  const host = await runDemoHost(data, at);
  await host.stop();
}
