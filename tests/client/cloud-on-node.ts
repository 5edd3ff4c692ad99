/** A function in the cloud: the event in, its answer out. */
export type CloudFunction = (event: Record<string, unknown>) => unknown;

/** What befalls the next call, in the platform's own way. */
export type CloudFate =
  'no-signal' | 'ran-too-long' | 'poll-gave-up' | 'threw' | 'over-quota' | 'answered-nothing';

export interface CloudOnNode {
  /** The environment's functions by name. */
  readonly functions: Map<string, CloudFunction>;
  readonly fates: CloudFate[];
  /** Environments that `init` was called with. */
  readonly inits: unknown[];
  /** `wx.cloud`. */
  readonly cloud: object;
}

export const ENV = 'zaicun-1a2b3c';

/** `wx.cloud` as the platform has it: it rejects with errors of its own form, after the function ran or before. */
export function cloudOnNode(): CloudOnNode {
  const functions = new Map<string, CloudFunction>();
  const fates: CloudFate[] = [];
  const inits: unknown[] = [];
  let env: unknown;

  async function callFunction({ name, data }: Call): Promise<{ result: unknown }> {
    await Promise.resolve();
    if (env === undefined) {
      throw failed("Error: Cloud API isn't enabled, please call wx.cloud.init first");
    }
    const fate = fates.shift();
    if (fate === 'no-signal') throw failed('request:fail -2:net::ERR_INTERNET_DISCONNECTED');
    if (fate === 'over-quota') throw coded(-501003, 'exceed request limit');
    if (env !== ENV) throw coded(-501000, 'Environment not found');
    const run = functions.get(name);
    if (!run) throw coded(-501000, 'FunctionName parameter could not be found');
    // What travels is JSON: fields without a value are gone.
    const result = run(JSON.parse(JSON.stringify(data)) as Record<string, unknown>);
    if (fate === 'ran-too-long') throw coded(-504003, 'Invoking task timed out after 20 seconds');
    if (fate === 'poll-gave-up') throw coded(-404012, 'polling exceed max timeout retry');
    if (fate === 'threw') {
      throw wrapped(-504002, 'Error: network of the function: connect ETIMEDOUT');
    }
    return { result: fate === 'answered-nothing' ? undefined : result };
  }

  const init = (options: { env: unknown }) => {
    inits.push(options.env);
    env = options.env;
  };
  return { functions, fates, inits, cloud: { init, callFunction } };
}

interface Call {
  readonly name: string;
  readonly data: Record<string, unknown>;
}

/** Newer base libraries: the code stands in the text and in the error. */
function coded(errCode: number, why: string): Error {
  return failed(
    `Error: errCode: ${errCode} | errMsg: ${why} (callId: 1-0.2) (trace: abort)`,
    errCode,
  );
}

/** Older ones tell of a function's failure by a code of their own, with the cloud's inside. */
function wrapped(inner: number, why: string): Error {
  const text = `requestID r-1, cloud function service error code ${inner}, error message ${why}; at cloud.callFunction api;`;
  return failed(text, -404011);
}

function failed(why: string, errCode?: number): Error {
  const errMsg = `cloud.callFunction:fail ${why}`;
  return Object.assign(new Error(errMsg), { errMsg, ...(errCode ? { errCode } : {}) });
}
