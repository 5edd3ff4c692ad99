import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refused, refusal } from '../../../../src/core/refusal';
import { countyRef } from '../../../../src/core/roster/places';
import { faultBody } from '../fault-body';
import { apiList } from './api-list';
import type { DemoPersona } from './demo-routes';
import { addDemoRoutes } from './demo-routes';
import type { EndpointSetting } from './endpoint-route';
import { endpointRoute } from './endpoint-route';
import { sayRefusal } from './say';
import { securityHeaders } from './security-headers';
import { addSessionRoutes } from './session-routes';
import { staticFiles } from './static-files';

export interface AppSetting extends EndpointSetting {
  /** The built H5. */
  readonly folder: string;
  readonly behindProxy: boolean;
  /** Only a demo has them. */
  readonly personas?: readonly DemoPersona[] | undefined;
}

/** As much as a cloud function takes; 4 MB of file in base64 fits. */
const MOST_BYTES = 6_000_000;

/** Everything the local host answers, without listening yet. */
export function makeApp(setting: AppSetting): Hono {
  const app = new Hono();
  const { ports, sessions, tenants, personas } = setting;

  app.use(securityHeaders(inlineScripts(setting.folder)));
  app.onError((error, c) => {
    if (error instanceof Refused) return sayRefusal(c, error.refusal);
    const reference = randomBytes(5).toString('hex').toUpperCase();
    ports.logFault(reference, c.req.path, error);
    return c.json(faultBody(reference), 500);
  });
  app.use('/api/*', noStore, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));

  addHealth(app, setting);
  const listed = apiList();
  app.get('/api', (c) => c.json(listed));
  addSessionRoutes(app, { ...setting, now: ports.now });
  if (personas) addDemoRoutes(app, { personas, tenant: tenants[0], sessions });
  app.post('/api/:endpoint', endpointRoute(setting));
  app.all('/api/*', (c) => sayRefusal(c, unknown(c.req.path)));
  const serve = staticFiles(setting.folder);
  app.get('*', async (c) => (await serve(c)) ?? c.text('没有这个页面。', 404));
  return app;
}

function addHealth(app: Hono, { ports, tenants }: AppSetting): void {
  app.get('/healthz', async (c) => {
    try {
      await ports.store.read({ county: countyRef(tenants[0]) });
      return c.json({ ok: true });
    } catch (error) {
      ports.logFault('healthz', '/healthz', error);
      return c.json({ ok: false }, 503);
    }
  });
}

const noStore: Parameters<Hono['use']>[1] = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
};

const tooLarge: NonNullable<Parameters<typeof bodyLimit>[0]['onError']> = (c) =>
  sayRefusal(c, refusal('file-too-large', { limit: '4 MB' }));

function unknown(path: string) {
  return refusal('endpoint-unknown', { endpoint: path.replace(/^\/api\//, '').slice(0, 60) });
}

/** CSP sources for the scripts inside index.html, read when the page is asked for: builds change it. */
function inlineScripts(folder: string): () => string[] {
  return () => {
    try {
      const html = readFileSync(join(folder, 'index.html'), 'utf8');
      return [...html.matchAll(/<script(?:\s+type="[^"]*")?>([\s\S]*?)<\/script>/g)].map(
        ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
      );
    } catch {
      return [];
    }
  };
}
