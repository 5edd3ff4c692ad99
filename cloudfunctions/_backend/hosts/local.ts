import { setTimeout as wait } from 'node:timers/promises';
import { countyRef } from '../../../src/core/roster/places';
import { adoptionActs } from '../../adoption/acts';
import { allowanceActs } from '../../allowance/acts';
import { assessmentActs } from '../../assessment/acts';
import { attendanceActs } from '../../attendance/acts';
import { awardsActs } from '../../awards/acts';
import { ballotBoxActs } from '../../ballot-box/acts';
import { evaluationActs } from '../../evaluation/acts';
import { checkActs } from '../../check/acts';
import { filesActs } from '../../files/acts';
import { formsActs } from '../../forms/acts';
import { fundsActs } from '../../funds/acts';
import { settleFileCheck } from '../../files/settle-file-check';
import { handoverActs } from '../../handover/acts';
import { homeActs } from '../../home/acts';
import { identityActs } from '../../identity/acts';
import { inboxActs } from '../../inbox/acts';
import { leaveActs } from '../../leave/acts';
import { logActs } from '../../log/acts';
import { overviewActs } from '../../overview/acts';
import { policyActs } from '../../policy/acts';
import { proposalActs } from '../../proposal/acts';
import { publicityActs } from '../../publicity/acts';
import { rosterActs } from '../../roster/acts';
import { sharingActs } from '../../sharing/acts';
import { unitAssessmentActs } from '../../unit-assessment/acts';
import { timerSteps } from '../../timers/steps';
import type { AnyAct } from '../act';
import { demoPersonas } from '../demo/personas';
import { seedDemo } from '../demo/seed-demo';
import { DEMO_TENANT } from '../demo/tenant';
import type { FilesOnDisk } from '../outside/files-on-disk';
import { filesOnDisk } from '../outside/files-on-disk';
import type { Ports, Store } from '../ports';
import type { Secrets, Settings } from '../settings';
import { openPglite } from '../stores/postgres/open-pglite';
import { openPostgres } from '../stores/postgres/open-postgres';
import { makeSessions } from './http/sessions';
import { makeKeyedHash } from './keyed-hash';
import { makeApp } from './local/app';
import type { DemoPersona } from './local/demo-routes';
import { keptSecrets } from './local/kept-secrets';
import type { Door } from './local/open-door';
import { openDoor } from './local/open-door';
import { startTimers } from './local/start-timers';
import { writableFolder } from './local/writable-folder';
import { logFault } from './log-fault';
import { makeOutside } from './make-outside';
import { randomCode } from './random-code';

const acts: readonly AnyAct[] = [
  ...adoptionActs,
  ...allowanceActs,
  ...assessmentActs,
  ...attendanceActs,
  ...awardsActs,
  ...ballotBoxActs,
  ...evaluationActs,
  ...checkActs,
  ...filesActs,
  ...formsActs,
  ...handoverActs,
  ...fundsActs,
  ...homeActs,
  ...identityActs,
  ...inboxActs,
  ...leaveActs,
  ...logActs,
  ...overviewActs,
  ...policyActs,
  ...proposalActs,
  ...publicityActs,
  ...rosterActs,
  ...sharingActs,
  ...unitAssessmentActs,
];

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
  /** Milliseconds between two runs of the timers, where a minute is too long to wait for. */
  readonly timersEvery?: number | undefined;
}

/** What is under way may take so long once the host was told to end. */
const PATIENCE_MS = 8000;

/**
 * One process with everything: endpoints, H5, sessions, timers and, in a demo, its county. The port
 * comes first: one that is taken is told before records are opened and a demo is written.
 */
export async function startLocalHost(setting: LocalSetting): Promise<LocalHost> {
  const door = await openDoor(setting.settings.port, setting.settings.host);
  try {
    return await startBehind(door, setting);
  } catch (error) {
    await door.close(0);
    throw error;
  }
}

async function startBehind(
  door: Door,
  { settings, folder, tell, timersEvery }: LocalSetting,
): Promise<LocalHost> {
  const store = await openLocalStore(settings);
  try {
    const secrets = settings.secrets ?? keptSecrets(settings.dataDir);
    const files = openFiles(settings, secrets);
    const ports = makePorts(store, secrets, settings, files);
    const personas = settings.mode === 'demo' ? await prepareDemo(ports, tell) : undefined;
    const { tenants, behindProxy } = settings;
    const sessions = makeSessions(secrets.session);
    const push = pushOf(settings, ports);
    const common = { acts, ports, sessions, tenants, folder, behindProxy };
    const app = makeApp({ ...common, personas, files, push });
    door.answerBy(app.fetch);
    const stopTimers = startTimers(timerSteps, ports, tenants, timersEvery);
    return { port: door.port, close: () => closeInOrder(door, stopTimers, store) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function openLocalStore({ databaseUrl, dataDir }: Settings): Promise<Store> {
  return databaseUrl ? openPostgres(databaseUrl) : openPglite(dataDir);
}

function openFiles({ files: { folder, address } }: Settings, { session }: Secrets): FilesOnDisk {
  return filesOnDisk({ folder: writableFolder(folder), address, secret: session, now: Date.now });
}

/** Events of WeChat's are heard only where a token can tell them from others'. */
function pushOf({ files: { pushToken }, wechat, tenants }: Settings, ports: Ports) {
  if (!pushToken) return undefined;
  const home = { ports, tenants, pushToken, appid: wechat?.appid };
  return { home, settle: settleFileCheck };
}

function makePorts(
  store: Store,
  { keyedHash, ballot }: Secrets,
  { wechat, files: { address } }: Settings,
  files: FilesOnDisk,
): Ports {
  return {
    store,
    outside: makeOutside({ wechat, files, address }),
    now: Date.now,
    keyedHash: makeKeyedHash(keyedHash),
    ballotSecret: ballot ? makeKeyedHash(ballot) : undefined,
    randomCode,
    logFault,
  };
}

async function prepareDemo(
  { store, now, keyedHash, ballotSecret, outside: { files } }: Ports,
  tell: (text: string) => void,
): Promise<readonly DemoPersona[]> {
  const { county } = await store.read({ county: countyRef(DEMO_TENANT) });
  if (!county) tell('正在写入演示县的人员和记录（均为虚构）……');
  await seedDemo(store, { now: now(), keyedHash, ballotSecret, files });
  return demoPersonas();
}

async function closeInOrder(
  door: Door,
  stopTimers: () => Promise<void>,
  store: Store,
): Promise<void> {
  // A timer's step may be cut off anywhere; what a caller waits for should not be.
  const timersEnd = Promise.race([stopTimers(), wait(PATIENCE_MS, undefined, { ref: false })]);
  await Promise.all([door.close(PATIENCE_MS), timersEnd]);
  await store.close();
}
