import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { leaveOut } from '../../config/leave-out-plugin';

/** Bundles a line of code as the functions are bundled, runs it, and prints what it gives or throws. */
async function run(code: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zaicun-'));
  const outfile = join(folder, 'bundle.cjs');
  try {
    await build({
      stdin: { contents: code, resolveDir: resolve(__dirname, '../..') },
      ...{ outfile, bundle: true, platform: 'node', format: 'cjs', plugins: [leaveOut] },
    });
    const { answer } = (await import(outfile)) as { answer: () => unknown };
    console.log(JSON.stringify(await answer()));
  } catch (error) {
    console.log((error as Error).message);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void run(process.argv[2] ?? '').then(() => process.exit(0));
