import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Files } from '../ports';
import { makeLinks } from './signed-links';

export interface FilesOnDisk extends Files {
  /** What a link leads to; nothing where it is none of ours, has run out, or the bytes are gone. */
  open(token: string): Promise<{ bytes: Uint8Array; mediaType: string } | undefined>;
}

export interface DiskSetting {
  readonly folder: string;
  /** Signs links. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** `https://host`, without a slash at its end; without it links are relative to this host. */
  readonly address?: string | undefined;
}

const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  mp3: 'audio/mpeg',
  aac: 'audio/aac',
};
/** Folders and a name of plain letters: nothing that could lead out of the folder. */
const PATH = /^(?:[A-Za-z0-9][A-Za-z0-9-]*\/)+[A-Za-z0-9][A-Za-z0-9-]*\.(jpg|png|mp3|aac)$/;

/** Bytes in a folder of this machine; a place is the path itself. */
export function filesOnDisk({ folder, secret, now, address = '' }: DiskSetting): FilesOnDisk {
  const links = makeLinks(secret, now);
  return {
    async put(path, bytes, mediaType) {
      if (mediaTypes[endingOf(path)] !== mediaType) throw new Error(`${path} is no ${mediaType}`);
      await writeWhole(join(folder, path), bytes);
      return path;
    },

    async remove(place) {
      endingOf(place);
      await removeWhole(join(folder, place));
    },

    link(place, seconds) {
      endingOf(place);
      return Promise.resolve(`${address}/files/${links.sign(place, seconds)}`);
    },

    async open(token) {
      const place = links.read(token);
      if (place === undefined) return undefined;
      const mediaType = mediaTypes[endingOf(place)] ?? '';
      const bytes = await readFile(join(folder, place)).catch(nothingThere);
      return bytes && { bytes, mediaType };
    },
  };
}

/** @throws Error for a path that was not made here. */
function endingOf(path: string): string {
  const ending = PATH.exec(path)?.[1];
  if (!ending) throw new Error('this path was not made here');
  return ending;
}

/** Under another name first, so that nobody ever reads half of it, not even after a power cut. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  const file = await open(part, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}

/** The file, what a cut-off write of it left, and its folder once nothing else is in it. */
async function removeWhole(path: string): Promise<void> {
  const folder = dirname(path);
  const names = (await readdir(folder).catch(nothingThere)) ?? [];
  const own = names.filter((name) => name === basename(path) || isPartOf(name, basename(path)));
  for (const name of own) await rm(join(folder, name), { force: true });
  if (names.length > 0 && own.length === names.length) await rmdir(folder).catch(stillUsed);
}

function isPartOf(name: string, whole: string): boolean {
  return name.startsWith(`${whole}.`) && name.endsWith('.part');
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

function stillUsed(error: NodeJS.ErrnoException): void {
  if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code ?? '')) throw error;
}
