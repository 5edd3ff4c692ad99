import type { Hono } from 'hono';
import type { FilesOnDisk } from '../../outside/files-on-disk';
import { dataHeaders } from '../http/data-headers';

/**
 * `GET /files/<token>`: the bytes a signed link leads to. Nothing of the address names a path; what
 * is sent says exactly what it is and may do nothing else.
 */
export function addFileRoute(app: Hono, files: FilesOnDisk): void {
  app.get('/files/:token', async (c) => {
    const file = await files.open(c.req.param('token'));
    if (!file) return c.text('这个链接已经过期，请回到原来的页面重新打开照片。', 404, dataText);
    return new Response(Buffer.from(file.bytes), {
      headers: {
        ...dataHeaders,
        'Content-Type': file.mediaType,
        'Content-Disposition': 'inline',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    });
  });
}

const dataText = { ...dataHeaders, 'Content-Type': 'text/plain; charset=utf-8' };
