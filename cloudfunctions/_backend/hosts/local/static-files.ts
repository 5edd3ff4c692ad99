import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
/** A build puts a hash into the name of what may be kept for good. */
const HASHED = /[.-][0-9a-f]{8,}\.\w+$/;
const COMPRESSED = /^(text|application)\/|svg/;

interface Kept {
  readonly modified: number;
  readonly etag: string;
  readonly plain: Buffer;
  readonly packed: Map<string, Promise<Buffer>>;
}

/** Files of one folder, compressed once and kept in memory until they change on disk. */
export function staticFiles(folder: string) {
  const kept = new Map<string, Kept>();

  async function load(path: string): Promise<Kept | undefined> {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const before = kept.get(path);
    if (before?.modified === info.mtimeMs) return before;
    const plain = await readFile(path);
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    const file = { modified: info.mtimeMs, etag, plain, packed: new Map() };
    kept.set(path, file);
    return file;
  }

  return async (c: Context): Promise<Response | undefined> => {
    const name = nameOf(c.req.path);
    const file = name && (await load(join(folder, name)));
    if (!name || !file) return undefined;
    const type = mediaTypes[extname(name)] ?? 'application/octet-stream';
    const cache = HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
    const headers = { 'Cache-Control': cache, ETag: file.etag, Vary: 'Accept-Encoding' };
    if (c.req.header('if-none-match')?.includes(file.etag)) return c.body(null, 304, headers);
    const encoding = COMPRESSED.test(type) ? chooseEncoding(c.req.header('accept-encoding')) : '';
    return c.body(new Uint8Array(await pack(file, encoding)), 200, {
      ...headers,
      'Content-Type': type,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
  };
}

/** The file a path names, or nothing when it would leave the folder. */
function nameOf(path: string): string | undefined {
  try {
    const name = normalize(decodeURIComponent(path === '/' ? '/index.html' : path));
    return name.includes('\0') || name.split('/').includes('..') ? undefined : name;
  } catch {
    return undefined;
  }
}

function chooseEncoding(accepted = ''): '' | 'br' | 'gzip' {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : '';
}

function pack(file: Kept, encoding: '' | 'br' | 'gzip'): Promise<Buffer> {
  if (!encoding) return Promise.resolve(file.plain);
  const packed = file.packed.get(encoding) ?? compress(file.plain, encoding);
  file.packed.set(encoding, packed);
  return packed;
}

function compress(plain: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(plain);
  // Level 11 takes seconds for a large bundle; 6 is nearly as small.
  return promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}
