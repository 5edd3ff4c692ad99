import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Instead of taking a message: an errcode, a status, bytes that are no JSON, or a cut line. */
export type Trouble =
  { readonly errcode: number } | { readonly status: number } | { readonly text: string } | 'cut';

export interface Got {
  readonly key: string;
  readonly body: {
    readonly msgtype: string;
    readonly text?: { readonly content: string };
    readonly news?: {
      readonly articles: readonly { title: string; description: string; url: string }[];
    };
  };
}

/** 企业微信's door for group robots, as it is documented, on a port of this machine. */
export interface RobotServer {
  readonly url: string;
  /** Messages that went into a group, in order. */
  readonly got: readonly Got[];
  /** Every key that was tried, taken or not. */
  readonly tried: readonly string[];
  /** The next calls meet these, one each. */
  readonly trouble: (...troubles: Trouble[]) => void;
  /** Keys that no robot has any more. */
  readonly gone: Set<string>;
  readonly close: () => Promise<void>;
}

const BYTES = { title: 128, description: 512, content: 2048 };

export async function startRobotServer(): Promise<RobotServer> {
  const got: Got[] = [];
  const tried: string[] = [];
  const troubles: Trouble[] = [];
  const gone = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    void read(incoming).then((one) => {
      tried.push(one.key);
      const met = troubles.shift();
      if (met) return cause(met, outgoing);
      const errcode = incoming.method === 'POST' ? refusalOf(one, gone) : 43002;
      if (errcode === 0) got.push(one);
      say(outgoing, { errcode, errmsg: errcode === 0 ? 'ok' : 'refused' });
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}`, got, tried, gone },
    trouble: (...more) => void troubles.push(...more),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<Got> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://robot');
  const key = pathname === '/cgi-bin/webhook/send' ? (searchParams.get('key') ?? '') : '';
  return { key, body: JSON.parse(Buffer.concat(parts).toString('utf8')) as Got['body'] };
}

/** 93000 no such key; 40008 a kind it does not know; 40058 something missing or too long. */
function refusalOf({ key, body }: Got, gone: ReadonlySet<string>): number {
  if (!/^[0-9a-f-]{36}$/.test(key) || gone.has(key)) return 93000;
  const fits = (text: string | undefined, most: number) =>
    text !== undefined && text !== '' && Buffer.byteLength(text) <= most;
  if (body.msgtype === 'text') return fits(body.text?.content, BYTES.content) ? 0 : 40058;
  if (body.msgtype !== 'news') return 40008;
  const articles = body.news?.articles ?? [];
  const whole = articles.every(
    ({ title, description, url }) =>
      fits(title, BYTES.title) &&
      Buffer.byteLength(description) <= BYTES.description &&
      /^https?:\/\//.test(url),
  );
  return articles.length >= 1 && articles.length <= 8 && whole ? 0 : 40058;
}

function cause(trouble: Trouble, outgoing: ServerResponse): void {
  if (trouble === 'cut') return void outgoing.socket?.destroy();
  if ('text' in trouble) return void outgoing.end(trouble.text);
  if ('status' in trouble) return void outgoing.writeHead(trouble.status).end('{}');
  say(outgoing, { ...trouble, errmsg: 'refused' });
}

function say(outgoing: ServerResponse, body: object): void {
  outgoing.setHeader('Content-Type', 'application/json; charset=UTF-8');
  outgoing.end(JSON.stringify(body));
}
