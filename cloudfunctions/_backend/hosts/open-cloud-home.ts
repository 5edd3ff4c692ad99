import { openPostgres } from '../stores/postgres/open-postgres';
import { readCloudSettings } from '../settings-cloud';
import type { CloudHome } from './cloudbase';
import { makeKeyedHash } from './keyed-hash';
import { logFault } from './log-fault';
import { randomCode } from './random-code';

/** A function answers one call at a time, or few: more connections would only wear out the server. */
const CONNECTIONS = 2;

let home: Promise<CloudHome> | undefined;

/** Opened with the first call and kept while the instance lives; a failure is not kept. */
export function openCloudHome(): Promise<CloudHome> {
  home ??= open().catch((error: unknown) => {
    home = undefined;
    throw error;
  });
  return home;
}

async function open(): Promise<CloudHome> {
  const { databaseUrl, keyedHash, tenants } = readCloudSettings(process.env);
  const store = await openPostgres(databaseUrl, { connections: CONNECTIONS });
  const ports = { store, now: Date.now, keyedHash: makeKeyedHash(keyedHash), randomCode, logFault };
  return { ports, tenants };
}
