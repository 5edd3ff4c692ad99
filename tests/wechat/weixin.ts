import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asked, Body, Said, World } from './weixin-world';
import { answer, makeWorld } from './weixin-world';

/** Instead of the right answer: an errcode, a status, other bytes, silence, a cut line. */
export type Trouble =
  | { readonly errcode: number }
  | { readonly status: number; readonly location?: string }
  | { readonly text: string; readonly type?: string }
  | 'silence'
  | 'cut';

/** WeChat's servers as far as the program uses them, on a port of this machine. */
export interface Weixin extends World {
  readonly url: string;
  /** Everything that was asked so far, in order. */
  readonly asked: readonly Asked[];
  readonly askedOf: (path: string) => readonly Asked[];
  /** The next calls of this path meet these, one each. */
  readonly trouble: (path: string, ...troubles: Trouble[]) => void;
  /** Tokens handed out are not taken any more; the next one asked for is new. */
  readonly expireTokens: () => void;
  readonly close: () => Promise<void>;
}

export async function startWeixin(): Promise<Weixin> {
  const world = makeWorld();
  const asked: Asked[] = [];
  const troubles = new Map<string, Trouble[]>();
  const server = createServer((incoming, outgoing) => {
    void read(incoming).then((one) => {
      asked.push(one);
      const met = troubles.get(one.path)?.shift();
      if (met) cause(met, outgoing);
      else say(answer(world, one), outgoing);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  // One object, so that a test which sets a field sets what the server reads.
  return Object.assign(world, {
    url: `http://127.0.0.1:${port}`,
    asked,
    askedOf: (path: string) => asked.filter((one) => one.path === path),
    trouble: (path: string, ...more: Trouble[]) =>
      void troubles.set(path, [...(troubles.get(path) ?? []), ...more]),
    expireTokens: () => void world.tokens.splice(0),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}

async function read(incoming: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://stub');
  const text = Buffer.concat(parts).toString('utf8');
  const body = (text ? JSON.parse(text) : {}) as Body;
  return { method: incoming.method ?? '', path: pathname, query: searchParams, body };
}

function say(said: Said, outgoing: ServerResponse): void {
  if ('image' in said) {
    outgoing.setHeader('Content-Type', 'image/jpeg').end(said.image);
  } else {
    outgoing.setHeader('Content-Type', 'application/json; encoding=utf-8');
    outgoing.end(JSON.stringify(said));
  }
}

function cause(trouble: Trouble, outgoing: ServerResponse): void {
  if (trouble === 'silence') return;
  if (trouble === 'cut') return void outgoing.destroy();
  if ('errcode' in trouble) return say({ ...trouble, errmsg: 'as told' }, outgoing);
  if ('status' in trouble) {
    if (trouble.location) outgoing.setHeader('Location', trouble.location);
    return void outgoing.writeHead(trouble.status).end('{}');
  }
  outgoing.setHeader('Content-Type', trouble.type ?? 'application/json').end(trouble.text);
}
