import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { Refused, refusal } from '../../../../src/core/refusal';
import { countyRef } from '../../../../src/core/roster/places';
import { makeFaultReference } from '../../fault-reference';
import type { FilesOnDisk } from '../../outside/files-on-disk';
import { sayData, sayFault, sayRefusal } from '../http/say';
import type { PushHome, SettleCheck } from '../wechat-push';
import { apiList } from './api-list';
import type { DemoPersona } from './demo-routes';
import { addDemoRoutes } from './demo-routes';
import type { EndpointSetting } from './endpoint-route';
import { endpointRoute } from './endpoint-route';
import { fileHeaders } from './file-headers';
import { addFileRoute } from './file-route';
import { addPushRoute } from './push-route';
import { addSessionRoutes } from './session-routes';
import { staticFiles } from './static-files';
import { addStoryRoute } from './story-route';

export interface AppSetting extends EndpointSetting {
  /** The built H5. */
  readonly folder: string;
  readonly behindProxy: boolean;
  /** Only a demo has them. */
  readonly personas?: readonly DemoPersona[] | undefined;
  /** Where bytes are kept and links to them lead. */
  readonly files?: FilesOnDisk | undefined;
  /** Only where WeChat can prove itself to this host. */
  readonly push?: { readonly home: PushHome; readonly settle: SettleCheck } | undefined;
}

/** Everything the local host answers, without listening yet. */
export function makeApp(setting: AppSetting): Hono {
  const app = new Hono();
  const { ports, sessions, personas, files, push } = setting;

  app.onError((error, c) => {
    if (error instanceof Refused) return sayRefusal(error.refusal);
    const reference = makeFaultReference();
    // The pattern, not the path: a path may be a signed link, or whatever somebody typed.
    ports.logFault(reference, routePath(c), error);
    return sayFault(reference);
  });

  addHealth(app, setting);
  const listed = apiList();
  app.get('/api', () => sayData(listed));
  addSessionRoutes(app, setting);
  if (personas) addDemoRoutes(app, { personas, sessions });
  app.post('/api/:endpoint', endpointRoute(setting));
  if (files) addFileRoute(app, files);
  if (push) addPushRoute(app, push.home, push.settle);
  addStoryRoute(app, setting);
  const serve = staticFiles(setting.folder);
  app.get('*', fileHeaders(inlineScripts(setting.folder)), async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next();
    return (await serve(c)) ?? c.text('没有这个页面。', 404);
  });
  app.notFound((c) => sayRefusal(unknown(c.req.path)));
  return app;
}

function addHealth(app: Hono, { ports, tenants }: AppSetting): void {
  app.get('/healthz', async () => {
    try {
      await ports.store.read({ county: countyRef(tenants[0]) });
      return sayData({ ok: true });
    } catch (error) {
      ports.logFault('healthz', '/healthz', error);
      return sayData({ ok: false }, 503);
    }
  });
}

function unknown(path: string) {
  return refusal('endpoint-unknown', { endpoint: path.replace(/^\/(api\/)?/, '').slice(0, 60) });
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
