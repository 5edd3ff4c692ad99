import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { countyRef } from '../../../src/core/roster/places';
import { attendanceActs } from '../../attendance/acts';
import { homeActs } from '../../home/acts';
import { identityActs } from '../../identity/acts';
import { policyActs } from '../../policy/acts';
import { rosterActs } from '../../roster/acts';
import { resumeImportsStep } from '../../roster/resume-imports';
import { dropKeptAnswers } from '../../timers/drop-kept-answers';
import type { AnyAct } from '../act';
import { demoPersonas } from '../demo/personas';
import { seedDemo } from '../demo/seed-demo';
import { DEMO_TENANT } from '../demo/tenant';
import type { Ports, Store } from '../ports';
import type { Secrets, Settings } from '../settings';
import { openPglite } from '../stores/postgres/open-pglite';
import { openPostgres } from '../stores/postgres/open-postgres';
import type { TimerStep } from '../timer-step';
import { makeKeyedHash } from './keyed-hash';
import { makeApp } from './local/app';
import type { DemoPersona } from './local/demo-routes';
import { keptSecrets } from './local/kept-secrets';
import { makeSessions } from './local/sessions';
import { startTimers } from './local/start-timers';
import { logFault } from './log-fault';
import { randomCode } from './random-code';

const acts: readonly AnyAct[] = [
  ...attendanceActs,
  ...homeActs,
  ...identityActs,
  ...policyActs,
  ...rosterActs,
];
const timerSteps: readonly TimerStep[] = [dropKeptAnswers, resumeImportsStep];

export interface LocalHost {
  readonly port: number;
  /** Answers what is under way, then closes the store and lets go of its lock. */
  readonly close: () => Promise<void>;
}

export interface LocalSetting {
  readonly settings: Settings;
  /** The built H5. */
  readonly folder: string;
  /** Progress, in words for the person who starts the program. */
  readonly tell: (text: string) => void;
}

/** One process with everything: endpoints, H5, sessions, timers and, in a demo, its county. */
export async function startLocalHost({ settings, folder, tell }: LocalSetting): Promise<LocalHost> {
  const store = await openLocalStore(settings);
  try {
    const secrets = settings.secrets ?? keptSecrets(settings.dataDir);
    const ports = makePorts(store, secrets);
    const personas = settings.mode === 'demo' ? await prepareDemo(ports, tell) : undefined;
    const { tenants, behindProxy } = settings;
    const sessions = makeSessions(secrets.session);
    const app = makeApp({ acts, ports, sessions, tenants, folder, behindProxy, personas });
    const server = await listen(app.fetch, settings.port);
    const stopTimers = startTimers(timerSteps, ports, tenants);
    return {
      port: (server.address() as AddressInfo).port,
      close: () => closeInOrder(server, stopTimers, store),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function openLocalStore({ databaseUrl, dataDir }: Settings): Promise<Store> {
  return databaseUrl ? openPostgres(databaseUrl) : openPglite(dataDir);
}

function makePorts(store: Store, { keyedHash }: Secrets): Ports {
  return { store, now: Date.now, keyedHash: makeKeyedHash(keyedHash), randomCode, logFault };
}

async function prepareDemo(
  { store, now, keyedHash }: Ports,
  tell: (text: string) => void,
): Promise<readonly DemoPersona[]> {
  const { county } = await store.read({ county: countyRef(DEMO_TENANT) });
  if (!county) tell('正在写入演示县的人员和记录（均为虚构）……');
  await seedDemo(store, { now: now(), keyedHash });
  return demoPersonas();
}

type Server = ReturnType<typeof serve>;

/** What is under way may take so long once the host was told to end. */
const PATIENCE_MS = 5000;

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port }, () => resolve(server));
    server.once('error', reject);
  });
}

async function closeInOrder(
  server: Server,
  stopTimers: () => Promise<void>,
  store: Store,
): Promise<void> {
  await closeServer(server);
  await stopTimers();
  await store.close();
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    if (!('closeIdleConnections' in server)) return;
    // A browser keeps its connections open for its next request; there will be none.
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  });
}
