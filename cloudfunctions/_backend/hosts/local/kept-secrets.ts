import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Secrets } from '../../settings';

/** Secrets of a demo: made at the first start, kept beside its records, readable by their owner only. */
export function keptSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  mkdirSync(dataDir, { recursive: true });
  const kept = readKept(path);
  const secrets = {
    session: kept.session ?? randomText(),
    keyedHash: kept.keyedHash ?? randomText(),
    ballot: kept.ballot ?? randomText(),
  };
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600 });
  chmodSync(path, 0o600);
  return secrets;
}

/** None at the first start; some after a start with a program that knew fewer of them. */
function readKept(path: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<Secrets>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

function randomText(): string {
  return randomBytes(32).toString('hex');
}
