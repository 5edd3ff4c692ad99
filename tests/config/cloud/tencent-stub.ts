import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestOptions, ServerResponse } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { databaseActions } from './stub-database';
import { functionActions } from './stub-functions';
import type { Parameters, StubState } from './stub-state';
import { BUCKET, StubRefusal, emptyEnvironment } from './stub-state';
import { webActions } from './stub-web';

export const SECRET_ID = 'AKID-of-the-tests';

/** Each name is an interface's action, or `PUT <path>` to the bucket. */
export interface TencentStub {
  readonly state: StubState;
  /** Every action that changed something, in order. */
  readonly changes: string[];
  /** Actions that fail the next time they are called. */
  readonly broken: Set<string>;
  close(): Promise<void>;
}

const actions = { ...databaseActions, ...functionActions, ...webActions };
const READS = /^(Describe|List|Get)/;

/**
 * Tencent Cloud's interface, as far as a deployment uses it, with an environment in memory. The real
 * client reaches it unmodified: the test leads the process's HTTPS requests here.
 */
export async function openTencentStub(): Promise<TencentStub> {
  const stub = { state: emptyEnvironment(), changes: [], broken: new Set<string>() };
  const server = http.createServer((request, response) => void answer(request, response, stub));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  const lead = jest.spyOn(https, 'request').mockImplementation(leadTo(port));
  return {
    ...stub,
    close() {
      lead.mockRestore();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

type Stub = Omit<TencentStub, 'close'>;

function leadTo(port: number): typeof https.request {
  const request = (options: RequestOptions, answered: (response: IncomingMessage) => void) => {
    const { method, path, headers, hostname, host } = options;
    const to = { host: '127.0.0.1', port, method, path };
    const named = { ...headers, 'x-meant-for': String(hostname ?? host) };
    return http.request({ ...to, headers: named }, answered);
  };
  return request as typeof https.request;
}

async function answer(request: IncomingMessage, response: ServerResponse, stub: Stub) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const meantFor = String(request.headers['x-meant-for']);
  if (meantFor.includes('.cos.')) return answerBucket(request, response, body, stub);
  const said = act(request, body, stub);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ Response: { RequestId: 'request-1', ...said } }));
}

function act({ headers }: IncomingMessage, body: Buffer, stub: Stub): object {
  const action = String(headers['x-tc-action']);
  try {
    if (!headers.authorization?.includes(`Credential=${SECRET_ID}/`)) {
      throw new StubRefusal('AuthFailure.SecretIdNotFound', 'who is that?');
    }
    breakWhere(action, stub);
    if (action === 'DescribeEnvInfo') return { EnvInfo: { EnvBaseInfo: environment } };
    const known = actions[action];
    if (!known) throw new StubRefusal('InvalidAction', action);
    const said = known(JSON.parse(body.toString()) as Parameters, stub.state);
    if (!READS.test(action)) stub.changes.push(action);
    return said;
  } catch (error) {
    if (!(error instanceof StubRefusal)) throw error;
    return { Error: { Code: error.code, Message: error.message } };
  }
}

function breakWhere(action: string, { broken }: Stub): void {
  if (broken.delete(action)) throw new StubRefusal('InternalError', `${action} broke down`);
}

const environment = {
  EnvId: 'env-1',
  Status: 'NORMAL',
  Databases: [{ InstanceId: 'tnt-1' }],
  Storages: [{ AppId: '1250000000', Bucket: BUCKET, Region: 'ap-shanghai' }],
  Functions: [{ Namespace: 'env-1' }],
};

function answerBucket(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  { state: { files }, changes, broken }: Stub,
): void {
  const path = decodeURIComponent(url.split('?')[0] ?? '').slice(1);
  if (method === 'PUT') {
    if (broken.delete(`PUT ${path}`)) return void response.writeHead(403).end('<Error/>');
    files.set(path, body);
    changes.push(`PUT ${path}`);
    return void response.writeHead(200, { ETag: etagOf(body) }).end();
  }
  const contents = [...files].map(
    ([Key, content]) => `<Contents><Key>${Key}</Key><ETag>${etagOf(content)}</ETag></Contents>`,
  );
  const list = `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
  response.writeHead(200, { 'content-type': 'application/xml' }).end(list);
}

function etagOf(content: Buffer): string {
  return `"${createHash('md5').update(content).digest('hex')}"`;
}
