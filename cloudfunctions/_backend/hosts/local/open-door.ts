import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

type Fetch = Hono['fetch'];

/** A port that is listened on. */
export interface Door {
  readonly port: number;
  /** From now on calls are answered by `fetch`; those that came before were told to come again. */
  readonly answerBy: (fetch: Fetch) => void;
  /** Lets nobody in any more and waits for what is under way, so many milliseconds at most. */
  readonly close: (patience: number) => Promise<void>;
}

/**
 * Takes the port before anything else is begun, on every address or on one; a port that is taken
 * rejects with EADDRINUSE.
 */
export async function openDoor(port: number, host?: string): Promise<Door> {
  let answer: Fetch = comeAgain;
  const underWay = countUnderWay();
  const fetch: Fetch = (request, env, context) => underWay.add(answer(request, env, context));
  const server = await listen(fetch, port, host);
  server.on('request', (_incoming, outgoing) => {
    void underWay.add(new Promise((gone) => outgoing.once('close', gone)));
  });
  return {
    port: (server.address() as AddressInfo).port,
    answerBy(next) {
      answer = next;
    },
    async close(patience) {
      const closed = new Promise<void>((done) => server.close(() => done()));
      await Promise.race([underWay.none(), wait(patience, undefined, { ref: false })]);
      // A browser keeps its connections open for its next request; there will be none.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}

const comeAgain: Fetch = () =>
  new Response('正在启动，请稍后再试。', { status: 503, headers: { 'Retry-After': '2' } });

function listen(fetch: Fetch, port: number, host?: string): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, ...(host ? { hostname: host } : {}) }, () =>
      resolve(server),
    );
    server.once('error', reject);
  });
}

/** Calls whose answer is not made yet, and answers whose last byte is not sent yet. */
function countUnderWay() {
  let count = 0;
  let tell: (() => void) | undefined;
  const finish = () => {
    count -= 1;
    if (count === 0) tell?.();
  };
  return {
    async add<T>(work: T | Promise<T>): Promise<T> {
      count += 1;
      try {
        return await work;
      } finally {
        finish();
      }
    },
    none: () =>
      count === 0 ? Promise.resolve() : new Promise<void>((resolve) => (tell = resolve)),
  };
}
