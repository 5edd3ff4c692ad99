import type { Hono } from 'hono';
import type { FilesOnDisk } from '../../outside/files-on-disk';
import { dataHeaders } from '../http/data-headers';
import { byteRange } from './byte-range';

/**
 * `GET /files/<token>`: the bytes a signed link leads to. Nothing of the address names a path; what
 * is sent says exactly what it is and may do nothing else.
 */
export function addFileRoute(app: Hono, files: FilesOnDisk): void {
  app.get('/files/:token', async (c) => {
    const file = await files.open(c.req.param('token'));
    if (!file) return c.text('这个链接已经过期，请回到原来的页面重新打开。', 404, dataText);
    return answer(file, byteRange(c.req.header('range'), file.bytes.length));
  });
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

function answer({ bytes, mediaType }: Opened, range: ReturnType<typeof byteRange>): Response {
  const headers = {
    ...dataHeaders,
    'Content-Type': mediaType,
    'Content-Disposition': 'inline',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Accept-Ranges': 'bytes',
  };
  const all = bytes.length;
  if (range === undefined) return new Response(Buffer.from(bytes), { headers });
  const beyond = { ...headers, 'Content-Range': `bytes */${all}` };
  if (range === 'beyond') return new Response(null, { status: 416, headers: beyond });
  const { from, to } = range;
  return new Response(Buffer.from(bytes.subarray(from, to + 1)), {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${from}-${to}/${all}` },
  });
}

const dataText = { ...dataHeaders, 'Content-Type': 'text/plain; charset=utf-8' };
