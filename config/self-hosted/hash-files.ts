import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Manifest } from './manifest';

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Every file below a folder with its size and hash; a folder that is not there holds none. */
export async function hashFiles(folder: string): Promise<Manifest['files']> {
  const hashed: [string, Manifest['files'][string]][] = [];
  for (const path of await listFiles(folder)) {
    const full = join(folder, path);
    hashed.push([path, { bytes: (await stat(full)).size, sha256: await sha256Of(full) }]);
  }
  return Object.fromEntries(hashed);
}

/** Paths below a folder, with `/` between their parts, in order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
