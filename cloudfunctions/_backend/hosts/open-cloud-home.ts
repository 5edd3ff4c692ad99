import { nothingOutside } from '../outside/nothing-outside';
import { readCloudSettings } from '../settings-cloud';
import { openPostgres } from '../stores/postgres/open-postgres';
import type { CloudHome } from './cloudbase';
import { makeKeyedHash } from './keyed-hash';
import { lazyStore } from './lazy-store';
import { logFault } from './log-fault';
import { randomCode } from './random-code';

/** A function answers one call at a time, or few: more connections would only wear out the server. */
const CONNECTIONS = 2;

let home: CloudHome | undefined;

/** Made with the first call and kept while the instance lives. */
export function openCloudHome(): CloudHome {
  home ??= makeHome();
  return home;
}

function makeHome(): CloudHome {
  const { databaseUrl, keyedHash, tenants } = readCloudSettings(process.env);
  const ports = {
    store: lazyStore(async () => openPostgres(databaseUrl(), { connections: CONNECTIONS })),
    outside: nothingOutside,
    now: Date.now,
    keyedHash: (purpose: string, text: string) => makeKeyedHash(keyedHash())(purpose, text),
    randomCode,
    logFault,
  };
  return { ports, tenants };
}
