import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const manifestShape = z.object({
  program: z.literal('zaicun'),
  /** Of the program that made the backup. */
  version: z.string(),
  /** When it was begun, UTC. */
  made: z.string(),
  database: z.object({ file: z.literal('database.dump'), bytes: z.number(), sha256: digest }),
  /** Every table of records: how many, and a sum over their contents that no order changes. */
  collections: z.record(z.string(), z.object({ count: z.number(), sum: z.string() })),
  /** Every file kept, by its path below the folder of files. */
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: digest })),
});

/** What a backup says of itself; all of it is checked when it is restored. */
export type Manifest = z.infer<typeof manifestShape>;

export const MANIFEST = 'manifest.json';
export const DUMP = 'database.dump';
export const FILES = 'files';

/** @throws Error in words for the person restoring, where it is missing or not whole. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new Error(`${folder} 里没有 ${MANIFEST}，不是一份完整的备份。`);
  });
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch {
    throw new Error(`${folder} 里的 ${MANIFEST} 不完整或被改过，请换一份备份。`);
  }
}
