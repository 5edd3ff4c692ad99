import type { Context } from 'hono';
import type { EndpointName } from '../../../../src/contract/contract';
import { contract } from '../../../../src/contract/contract';
import { refused } from '../../../../src/core/refusal';
import type { AnyAct } from '../../act';
import { perform } from '../../perform';
import type { Ports } from '../../ports';
import { bearerSession } from '../http/bearer-session';
import { sayAnswer } from '../http/say';
import { refuseLent } from '../http/session-calls';
import type { Session, Sessions } from '../http/sessions';
import { servedTenant } from '../served-tenant';
import { tenantOfCall } from '../tenant-of-call';
import { readBody } from './read-body';

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
    // Where nobody is asked, nobody is looked for.
    const { callers } = contract[act.endpoint as EndpointName];
    const session = callers === 'anonymous' ? undefined : sessionOf(c, sessions);
    refuseLent(act.endpoint, session);
    const input = await readBody(c);
    const asked = { tenant: c.req.header('tenant') ?? session?.tenant, input };
    const incoming = {
      openid: session?.openid,
      lentAt: session?.lentAt,
      tenant: await tenantOfCall(name, asked, { served: tenants, store: ports.store }),
      key: c.req.header('idempotency-key'),
      input,
    };
    return sayAnswer(await perform(act, incoming, ports));
  };
}

/** @throws Refused `session-expired`. */
export function sessionOf(c: Context, sessions: Sessions): Session | undefined {
  return bearerSession(c.req.header('authorization'), sessions);
}

/** @throws Refused `county-unknown`. */
export function tenantOf(
  c: Context,
  session: Session | undefined,
  tenants: readonly [string, ...string[]],
): string {
  return servedTenant(c.req.header('tenant') ?? session?.tenant, tenants);
}
