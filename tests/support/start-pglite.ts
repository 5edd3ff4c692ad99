import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { realPglite } from './real-pglite';

const folder = join(process.cwd(), 'node_modules', '.cache', 'zaicun-tests');
// Newly installed, the package has another time: no image outlives the version it came from.
const made = statSync(
  join(process.cwd(), 'node_modules/@electric-sql/pglite/package.json'),
).mtimeMs;
const image = join(folder, `pglite-${Math.floor(made)}.tar`);

/**
 * An empty embedded database, in memory or in a folder. Making one takes seconds; a kept image of one,
 * a third of that.
 */
export async function startPglite(place = 'memory://'): Promise<PGlite> {
  const { PGlite } = realPglite();
  const kept = keptImage();
  if (kept) return PGlite.create(place, { loadDataDir: kept });
  const client = await PGlite.create(place);
  await keep(await client.dumpDataDir('none'));
  return client;
}

function keptImage(): Blob | undefined {
  try {
    return new Blob([readFileSync(image)]);
  } catch {
    return undefined;
  }
}

/** Written aside and renamed: another worker sees the whole image or none. */
async function keep(dump: Blob): Promise<void> {
  const part = `${image}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(part, Buffer.from(await dump.arrayBuffer()));
  renameSync(part, image);
}
