import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { refused } from '../../../../src/core/refusal';
import { makeRateLimit } from './rate-limit';
import { readField } from './read-body';
import { sayData } from './say';
import type { Sessions } from './sessions';

const OPENED_A_MINUTE = 30;

export interface SessionSetting {
  readonly sessions: Sessions;
  readonly tenants: readonly [string, ...string[]];
  /** True behind a proxy of one's own, which writes the caller's address into X-Forwarded-For. */
  readonly behindProxy: boolean;
  readonly now: () => number;
}

/**
 * `POST /api/session.open {tenant?}` → `{ token }`: an identity nobody has yet, for a browser
 * without WeChat. It may do nothing until a one-time code binds it to a person.
 */
export function addSessionRoutes(app: Hono, setting: SessionSetting): void {
  const { sessions, tenants } = setting;
  const limit = makeRateLimit(OPENED_A_MINUTE, setting.now);

  app.post('/api/session.open', async (c) => {
    limit(addressOf(c, setting.behindProxy));
    const tenant = (await readField(c, 'tenant')) ?? tenants[0];
    if (!tenants.includes(tenant)) throw refused('county-unknown');
    const openid = `web:${randomBytes(16).toString('hex')}`;
    return sayData({ token: await sessions.sign({ openid, tenant }) });
  });
}

/** The last hop a trusted proxy saw; earlier entries of the header are the caller's own claims. */
function addressOf(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
  return forwarded || (getConnInfo(c).remote.address ?? 'unknown');
}
