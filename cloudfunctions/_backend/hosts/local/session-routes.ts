import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { sayData } from '../http/say';
import { exchangeSession, openSession } from '../http/session-calls';
import type { EndpointSetting } from './endpoint-route';
import { sessionOf, tenantOf } from './endpoint-route';
import { makeRateLimit } from './rate-limit';
import { readBody } from './read-body';

const OPENED_A_MINUTE = 30;
const ASKED_A_MINUTE = 30;

export interface SessionSetting extends EndpointSetting {
  /** True behind a proxy of one's own, which writes the caller's address into X-Forwarded-For. */
  readonly behindProxy: boolean;
}

/** `POST /api/session.open` and `POST /api/session.exchange`: what session-calls says, over HTTP. */
export function addSessionRoutes(app: Hono, setting: SessionSetting): void {
  const { sessions, tenants, ports } = setting;
  const limit = makeRateLimit(OPENED_A_MINUTE, ports.now);

  app.post('/api/session.open', async (c) => {
    limit(addressOf(c, setting.behindProxy));
    return sayData(await openSession(await readBody(c), setting));
  });

  // Whoever asks for a code is nobody yet, and each leaves a trace in the history.
  const limitAsking = makeRateLimit(ASKED_A_MINUTE, ports.now);
  app.use('/api/identity.askDesk', async (c, next) => {
    limitAsking(addressOf(c, setting.behindProxy));
    await next();
  });

  app.post('/api/session.exchange', async (c) => {
    const session = sessionOf(c, sessions);
    const asking = session && { ...session, tenant: tenantOf(c, session, tenants) };
    return sayData(await exchangeSession(asking, setting));
  });
}

/** The last hop a trusted proxy saw; earlier entries of the header are the caller's own claims. */
function addressOf(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
  return forwarded || (getConnInfo(c).remote.address ?? 'unknown');
}
