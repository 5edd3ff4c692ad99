import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Asked } from './actions';
import { act } from './actions';
import { CloudFault } from './cloud-fault';
import { makeCounter } from './counting';
import { makeDatabase } from './database';
import type { ManagerAsked } from './manager-actions';
import { manage } from './manager-actions';
import type { Mishap } from './mishaps';
import { makeMishaps } from './mishaps';

export const CLOUD_ENV = 'zaicun-test-1a2b3c';
export const CLOUD_KEYS = { secretId: 'test-secret-id', secretKey: 'test-secret-key' };

export interface CloudSetting {
  /** Milliseconds; the cloud's clock, by which transactions grow old. */
  readonly now?: () => number;
  /** Milliseconds every answer takes at least; none unless told. */
  readonly latency?: number;
}

/**
 * The cloud's database on a port of this machine, spoken to by the SDK as it is: what the cloud
 * refuses is refused, what it counts is counted, and mishaps happen when they are planned.
 */
export async function startCloud({ now = Date.now, latency = 0 }: CloudSetting = {}) {
  const database = makeDatabase(now);
  const counter = makeCounter();
  const mishaps = makeMishaps();
  let duplicateBy: 'name' | 'number' = 'name';
  let requests = 0;

  function answerTo(request: IncomingMessage, asked: Asked & { envName?: string }): object {
    const requestId = `request-${(requests += 1)}`;
    try {
      checkCaller(request, asked.envName);
      const answer = act({ database, duplicateBy: () => duplicateBy }, asked);
      counter.add(asked, answer);
      return { requestId, ...answer };
    } catch (error) {
      if (!(error instanceof CloudFault)) throw error;
      return { requestId, code: error.code, message: error.message };
    }
  }

  function answerManager(request: IncomingMessage, body: string, response: ServerResponse): void {
    const action = `${request.headers['x-tc-action'] as string}`;
    const told = isKnown(request)
      ? manage(database, action, JSON.parse(body) as ManagerAsked)
      : { Error: { Code: 'AuthFailure.SecretIdNotFound', Message: 'who is that?' } };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ Response: { RequestId: 'request', ...told } }));
  }

  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      if (latency > 0) await wait(latency);
      if (request.headers['x-tc-action']) return answerManager(request, body, response);
      const asked = JSON.parse(body) as Asked;
      respond(mishaps.take(asked.action), () => answerTo(request, asked), response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/admin`,
    /** For the manager's client, which makes and removes collections. */
    managerUrl: `http://127.0.0.1:${port}/`,
    database,
    counter,
    mishaps,
    tellDuplicatesBy(way: 'name' | 'number') {
      duplicateBy = way;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Cloud = Awaited<ReturnType<typeof startCloud>>;

/** The signature names whose it is; whether it is right is the SDK's affair. */
function checkCaller(request: IncomingMessage, env: string | undefined): void {
  if (!isKnown(request)) throw new CloudFault('SIGN_PARAM_INVALID', 'no such secret');
  if (env !== CLOUD_ENV) throw new CloudFault('INVALID_ENV', `no environment ${env}`);
}

function isKnown({ headers }: IncomingMessage): boolean {
  return `${headers.authorization}`.includes(`Credential=${CLOUD_KEYS.secretId}/`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function respond(mishap: Mishap | undefined, answer: () => object, response: ServerResponse): void {
  if (mishap === 'lost-before') return void response.destroy();
  const refused = mishap instanceof CloudFault ? mishap : undefined;
  const given = refused ? { code: refused.code, message: refused.message } : answer();
  if (mishap === 'silent') return;
  if (mishap === 'lost-after') return void response.destroy();
  const text = JSON.stringify(given);
  response.setHeader('content-type', 'application/json');
  response.end(mishap === 'half' ? text.slice(0, text.length / 2) : text);
}
