import type { Context } from 'hono';
import { refused } from '../../../../src/core/refusal';
import type { AnyAct } from '../../act';
import { perform } from '../../perform';
import type { Ports } from '../../ports';
import { refuseLent } from '../session-calls';
import { readBody } from './read-body';
import { sayAnswer } from './say';
import type { Session, Sessions } from './sessions';

export interface EndpointSetting {
  readonly acts: readonly AnyAct[];
  readonly ports: Ports;
  readonly sessions: Sessions;
  readonly tenants: readonly [string, ...string[]];
}

/** `POST /api/<feature>.<act>`: session → caller, header → key and tenant, body → input. */
export function endpointRoute({ acts, ports, sessions, tenants }: EndpointSetting) {
  const byName = new Map<string, AnyAct>(acts.map((act) => [act.endpoint, act]));

  return async (c: Context): Promise<Response> => {
    const name = c.req.param('endpoint') ?? '';
    const act = byName.get(name);
    if (!act) throw refused('endpoint-unknown', { endpoint: name.slice(0, 60) });
    const session = sessionOf(c, sessions);
    refuseLent(act.endpoint, session);
    const incoming = {
      openid: session?.openid,
      tenant: tenantOf(c, session, tenants),
      key: c.req.header('idempotency-key'),
      input: await readBody(c),
    };
    return sayAnswer(await perform(act, incoming, ports));
  };
}

/** @throws Refused `session-expired`. */
export function sessionOf(c: Context, sessions: Sessions): Session | undefined {
  const header = c.req.header('authorization');
  if (!header) return undefined;
  return sessions.verify(header.replace(/^Bearer\s+/i, ''));
}

/** @throws Refused `county-unknown`. */
export function tenantOf(
  c: Context,
  session: Session | undefined,
  tenants: readonly [string, ...string[]],
): string {
  const tenant = c.req.header('tenant') ?? session?.tenant ?? tenants[0];
  if (!tenants.includes(tenant)) throw refused('county-unknown');
  return tenant;
}
