import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Secrets } from '../../settings';

/** Secrets of a demo: made at the first start, kept beside its records, readable by their owner only. */
export function keptSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  mkdirSync(dataDir, { recursive: true });
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secrets = { session: randomText(), keyedHash: randomText() };
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  return secrets;
}

function randomText(): string {
  return randomBytes(32).toString('hex');
}
