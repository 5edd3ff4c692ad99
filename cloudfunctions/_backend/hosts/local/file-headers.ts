import type { MiddlewareHandler } from 'hono';
import { nothingRuns, safeHeaders } from '../http/data-headers';

/**
 * The page may run its own scripts and nothing else; `scripts` are hashes of the inline ones the
 * build put into index.html. Styles are inline because Taro sets them so.
 */
export function fileHeaders(scripts: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    await next();
    // A 304 renews the headers of the kept answer: without a type it must not change the policy.
    if (c.res.status === 304) return;
    const { headers } = c.res;
    const page = headers.get('content-type')?.startsWith('text/html') ?? false;
    headers.set('Content-Security-Policy', page ? pagePolicy(scripts()) : nothingRuns);
    for (const [name, value] of Object.entries(safeHeaders)) headers.set(name, value);
  };
}

function pagePolicy(scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
