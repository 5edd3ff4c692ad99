import { attendanceActs } from '../../cloudfunctions/attendance/acts';
import { ballotBoxActs } from '../../cloudfunctions/ballot-box/acts';
import { homeActs } from '../../cloudfunctions/home/acts';
import type { AnyAct } from '../../cloudfunctions/_backend/act';
import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import { randomCode } from '../../cloudfunctions/_backend/hosts/random-code';
import { nothingOutside } from '../../cloudfunctions/_backend/outside/nothing-outside';
import { perform } from '../../cloudfunctions/_backend/perform';
import type { Ports, Store } from '../../cloudfunctions/_backend/ports';
import { endRuns, runSteps } from '../../cloudfunctions/_backend/timer-step';
import { timerSteps } from '../../cloudfunctions/timers/steps';
import { cloudFunctions } from '../../config/cloud/cloud-functions';
import type { EndpointName } from '../../src/contract/contract';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import { startCloud } from '../cloudbase/start-cloud';
import type { Village } from './cloud-village';
import { ballotsFor, settleVillage } from './cloud-village';
import { SECRET, TENANT } from './county';

/** What one thing that people do costs on the cloud, on average of several times. */
export interface CloudCost {
  readonly name: string;
  /** Calls of cloud functions. */
  readonly calls: number;
  /** Documents read and written, as the cloud counts them, and questions to the database. */
  readonly reads: number;
  readonly writes: number;
  readonly questions: number;
  readonly transactions: number;
  /** Memory given to the function × its running time, a question taking `QUESTION_MS`. */
  readonly gbSeconds: number;
}

/** Assumed for one question to the database inside the cloud; nothing here can measure it. */
export const QUESTION_MS = 10;
/** As many as a village has cadres. */
const TIMES = 3;

const acts: readonly AnyAct[] = [...attendanceActs, ...ballotBoxActs, ...homeActs];

interface Asked {
  readonly endpoint: EndpointName;
  readonly openid?: string;
  readonly input: unknown;
}

/** One call of a cloud function; `key` is another each time. */
interface FunctionCall {
  readonly name: string;
  readonly run: (ports: Ports, key: string) => Promise<void>;
}

/** What the deeds of a month cost, each measured over the real SDK against the protocol server. */
export async function measureCloudCosts(): Promise<CloudCost[]> {
  const cloud = await startCloud({ latency: QUESTION_MS });
  try {
    const store = openOnCloud(cloud);
    const village = await settleVillage(store, TIMES);
    const secret = makeKeyedHash(SECRET);
    const deeds = deedsIn(village, await ballotsFor(store, secret, TIMES + 1));
    const costs: CloudCost[] = [];
    for (const [name, calls] of deeds) {
      costs.push(await measure(name, calls, portsOf(store), cloud.counter));
    }
    return costs;
  } finally {
    await cloud.close();
  }
}

function deedsIn(village: Village, ballots: readonly unknown[]): [string, FunctionCall[][]][] {
  const each = (call: (n: number) => FunctionCall) =>
    Array.from({ length: TIMES }, (_, n) => [call(n)]);
  return [
    [
      '打开首页',
      each((n) => asking({ endpoint: 'home.show', openid: village.cadre(n), input: {} })),
    ],
    ['报到一次', each((n) => asking(village.report(n)))],
    ['投一张票', each((n) => asking({ endpoint: 'ballot-box.cast', input: ballots[n] }))],
    ['一个村的月底（汇总、签字、确认）', [village.monthEnd.map(asking)]],
    ['定时任务跑一轮', each(() => timers)],
  ];
}

const timers: FunctionCall = {
  name: 'timers',
  async run(ports, holder) {
    await runSteps(timerSteps, ports, [TENANT], holder);
    await endRuns(ports, [TENANT], holder);
  },
};

function asking(asked: Asked): FunctionCall {
  const [name = ''] = asked.endpoint.split('.');
  return { name, run: (ports, key) => ask(asked, key, ports) };
}

async function measure(
  name: string,
  times: readonly FunctionCall[][],
  ports: Ports,
  counter: { reset: () => void; counts: () => Counts },
): Promise<CloudCost> {
  counter.reset();
  let gbSeconds = 0;
  for (const [n, calls] of times.entries()) {
    for (const [step, call] of calls.entries()) {
      const began = performance.now();
      await call.run(ports, `${name} ${n} ${step}`);
      gbSeconds += (memoryOf(call.name) * (performance.now() - began)) / 1000;
    }
  }
  const { calls: questions, reads, writes, transactions } = counter.counts();
  const calls = times.reduce((sum, each) => sum + each.length, 0);
  const total = { calls, reads, writes, questions, transactions, gbSeconds };
  const each = Object.entries(total).map(([key, value]) => [key, value / times.length]);
  return { name, ...(Object.fromEntries(each) as Omit<CloudCost, 'name'>) };
}

interface Counts {
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  readonly transactions: number;
}

async function ask({ endpoint, openid, input }: Asked, key: string, ports: Ports): Promise<void> {
  const act = acts.find((each) => each.endpoint === endpoint);
  if (!act) throw new Error(`no act for ${endpoint}`);
  const answer = await perform(act, { tenant: TENANT, openid, key, input }, ports);
  if (!('output' in answer)) throw new Error(`${endpoint}: ${JSON.stringify(answer)}`);
}

/** GB. */
function memoryOf(name: string): number {
  return (cloudFunctions([name])[0]?.memorySize ?? 0) / 1024;
}

function portsOf(store: Store): Ports {
  const hash = makeKeyedHash(SECRET);
  return {
    store,
    outside: nothingOutside,
    now: Date.now,
    keyedHash: hash,
    ballotSecret: hash,
    randomCode,
    logFault: (_reference, _endpoint, error) => console.error(error),
  };
}
