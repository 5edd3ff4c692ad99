import type { MiddlewareHandler } from 'hono';

/**
 * The page may run its own scripts and nothing else; `scripts` are hashes of the inline ones the
 * build put into index.html. Styles are inline because Taro sets them so.
 */
export function securityHeaders(scripts: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const page = c.res.headers.get('content-type')?.startsWith('text/html') ?? false;
    c.header('Content-Security-Policy', page ? pagePolicy(scripts()) : "default-src 'none'");
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', 'DENY');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Permissions-Policy', 'geolocation=(self), camera=(self), microphone=()');
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
