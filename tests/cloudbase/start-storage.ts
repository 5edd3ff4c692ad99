import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const STORAGE_ENV = 'zaicun-test-1a2b3c';
export const STORAGE_KEYS = { secretId: 'test-secret-id', secretKey: 'test-secret-key' };

interface Asked {
  readonly action: string;
  readonly envName?: string;
  readonly path?: string;
  readonly fileid_list?: readonly string[];
  readonly file_list?: readonly { readonly fileid: string; readonly max_age?: number }[];
}

type Mishap = 'refuse upload' | 'refuse delete' | 'no answer' | 'throttle';

interface StorageSetting {
  readonly now?: () => number;
  /** Address of the cloud's database, where both are to be reached at one. */
  readonly beside?: string;
}

/** Cloud storage on a port of this machine, as the SDK speaks to it: it refuses what the cloud refuses. */
export async function startStorage({ now = Date.now, beside }: StorageSetting = {}) {
  const kept = new Map<string, Buffer>();
  /** Uploads that were announced: token by path. */
  const announced = new Map<string, string>();
  const links = new Map<string, { id: string; until: number }>();
  const mishaps: Mishap[] = [];
  const idOf = (path: string) => `cloud://${STORAGE_ENV}.7a61-${STORAGE_ENV}-1250000000/${path}`;
  let base = '';

  function answer(asked: Asked): object {
    switch (asked.action) {
      case 'storage.getUploadMetadata': {
        const { path = '' } = asked;
        const token = randomBytes(8).toString('hex');
        announced.set(path, token);
        const url = `${base}/cos/${encodeURI(path)}`;
        const own = { url, token, authorization: `q-sign ${token}`, cosFileId: `cos-${token}` };
        return { data: { ...own, fileId: idOf(path) } };
      }
      case 'storage.batchDeleteFile':
        return { data: { delete_list: (asked.fileid_list ?? []).map(deleteOne) } };
      case 'storage.batchGetDownloadUrl':
        return { data: { download_list: (asked.file_list ?? []).map(linkOne) } };
      default:
        return { code: 'INVALID_ACTION', message: asked.action };
    }
  }

  function deleteOne(fileID: string) {
    if (take('refuse delete')) return { fileID, code: 'STORAGE_EXCEED_AUTHORITY' };
    return { fileID, code: kept.delete(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
  }

  function linkOne({
    fileid: fileID,
    max_age: seconds = 7200,
  }: {
    fileid: string;
    max_age?: number;
  }) {
    if (!kept.has(fileID)) return { fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' };
    const token = randomBytes(8).toString('hex');
    links.set(token, { id: fileID, until: now() + seconds * 1000 });
    return { fileID, code: 'SUCCESS', tempFileURL: `${base}/temp/${token}`, maxAge: seconds };
  }

  function put(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const path = decodeURI((request.url ?? '').slice('/cos/'.length));
    const token = announced.get(path);
    const proven = request.headers['x-cos-security-token'] === token;
    if (!token || !proven || take('refuse upload')) {
      const parts = ['Code', 'Message', 'RequestId', 'TraceId'];
      const inside = parts.map((part) => `<${part}>AccessDenied</${part}>`).join('');
      response.statusCode = 403;
      response.end(`<?xml version='1.0' encoding='utf-8' ?><Error>${inside}</Error>`);
      return;
    }
    kept.set(idOf(path), body);
    response.end();
  }

  function show(token: string, response: ServerResponse): void {
    const link = links.get(token);
    const bytes = link && link.until > now() ? kept.get(link.id) : undefined;
    response.statusCode = bytes ? 200 : 403;
    response.end(bytes);
  }

  function take(mishap: Mishap): boolean {
    if (mishaps[0] !== mishap) return false;
    mishaps.shift();
    return true;
  }

  function call(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    if (take('no answer')) return void request.socket.destroy();
    const asked = JSON.parse(body.toString('utf8')) as Asked;
    if (beside && !asked.action.startsWith('storage.')) {
      return void pass(beside, request, body, response);
    }
    const known = String(request.headers.authorization ?? '').includes(STORAGE_KEYS.secretId);
    const said = !known
      ? { code: 'SIGN_PARAM_INVALID', message: 'who is that?' }
      : asked.envName !== STORAGE_ENV
        ? { code: 'INVALID_ENV', message: 'no such environment' }
        : take('throttle')
          ? { code: 'EXCEED_RATELIMIT', message: 'too many' }
          : answer(asked);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ requestId: 'request', ...said }));
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const [, kind, token = ''] = (request.url ?? '').split('/');
      if (kind === 'cos') return put(request, body, response);
      if (kind === 'temp') return show(token, response);
      call(request, body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: `${base}/admin`,
    kept,
    mishaps,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function pass(to: string, request: IncomingMessage, body: Buffer, response: ServerResponse) {
  const { authorization = '' } = request.headers;
  const headers = { 'content-type': 'application/json', authorization };
  const answer = await fetch(to, { method: 'POST', headers, body: new Uint8Array(body) });
  response.setHeader('content-type', 'application/json');
  response.end(await answer.text());
}
