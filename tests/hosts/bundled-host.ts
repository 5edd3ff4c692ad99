import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../..');
const file = join(root, 'node_modules/.cache/zaicun-tests/host.js');

/** The bench's host as one file: it starts in a third of the time. */
export function bundleHost(): void {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'tests/bench/serve.ts')],
    ...{ bundle: true, platform: 'node', target: 'node20', packages: 'external', write: false },
  });
  mkdirSync(dirname(file), { recursive: true });
  // Put in place whole: another test may be starting it.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, outputFiles[0]?.contents ?? '');
  renameSync(part, file);
}

export interface BundledHost {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Starts it on records in `folder`. */
export async function startBundled(folder: string): Promise<BundledHost> {
  const child = spawn(process.execPath, [file, folder]);
  let complaint = '';
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const port = /port (\d+)/.exec(String(said[0]))?.[1];
  if (!port) throw new Error(`the host ended: ${complaint}`);
  return { child, url: `http://127.0.0.1:${port}` };
}
