import { contract } from '../../src/contract/contract';
import type { Endpoint } from '../../src/contract/endpoint';
import { environmentOf } from './function-environment';

/** How the platform runs one cloud function. */
export interface CloudFunction {
  readonly name: string;
  readonly runtime: string;
  readonly handler: string;
  /** MB. */
  readonly memorySize: number;
  /** Seconds; the platform gives 60 at most. */
  readonly timeout: number;
  readonly triggers: readonly Trigger[];
  /** Names of the environment variables it is given. */
  readonly environment: readonly string[];
  /** Who may call it from a phone: the platform's own check, before the function's. */
  readonly invoke: InvokeRule;
  /** What it answers over HTTP at `/api/<endpoint>`; none for a function that only the platform runs. */
  readonly endpoints: readonly string[];
  /** Other paths that lead to it. */
  readonly paths: readonly string[];
}

export interface Trigger {
  readonly name: string;
  readonly type: 'timer';
  /** Seven fields: second minute hour day month week year, in UTC+8. */
  readonly config: string;
}

export type InvokeRule = boolean | 'auth != null';

/** Chosen when a function is created and fixed from then on. */
const RUNTIME = 'Nodejs20.19';
/** Only the platform runs it. */
const TIMERS = 'timers';

/** Session calls are the host's own and no part of the contract; the function of identity answers them. */
const hostCalls: Readonly<Record<string, readonly string[]>> = {
  identity: ['session.open', 'session.exchange'],
};

/** WeChat tells of checked pictures here, in its own form and with its own signature. */
const otherPaths: Readonly<Record<string, readonly string[]>> = {
  'wechat-push': ['/wechat/push'],
};

/** Reading and writing .xlsx wants room. */
const roomy: ReadonlySet<string> = new Set(['forms', 'roster', 'files']);

/** The functions of these names, with what the contract says of them. */
export function cloudFunctions(
  names: readonly string[],
  endpoints: Readonly<Record<string, Pick<Endpoint, 'callers'>>> = contract,
): CloudFunction[] {
  return names.map((name) => {
    const own = Object.entries(endpoints).filter(([each]) => each.startsWith(`${name}.`));
    const callers = own.map(([, each]) => each.callers);
    return {
      name,
      runtime: RUNTIME,
      handler: 'index.main',
      memorySize: roomy.has(name) ? 512 : 256,
      timeout: name === TIMERS ? 60 : 20,
      triggers:
        name === TIMERS
          ? [{ name: 'every-minute', type: 'timer', config: '0 * * * * * *' } as const]
          : [],
      environment: environmentOf({ name, callers }),
      invoke: invokeRule(callers),
      paths: otherPaths[name] ?? [],
      endpoints: [...own.map(([each]) => each), ...(hostCalls[name] ?? [])].sort(),
    };
  });
}

/** A function nothing of the contract belongs to is nobody's to call. */
function invokeRule(callers: readonly Endpoint['callers'][]): InvokeRule {
  if (callers.length === 0) return false;
  return callers.includes('anonymous') ? true : 'auth != null';
}
