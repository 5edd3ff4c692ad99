import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the files of one run keep what is made once for all of them; undefined outside of Jest. */
export function runFolder(): string | undefined {
  return process.env.RUN_FOLDER;
}

/** Jest calls it before it starts its workers: they get the environment from here. */
export default function makeRunFolder(): void {
  process.env.RUN_FOLDER = mkdtempSync(join(tmpdir(), 'zaicun-run-'));
}

export function removeRunFolder(): void {
  rmSync(runFolder() ?? '', { recursive: true, force: true });
}
