import { randomBytes } from 'node:crypto';
import type { EndpointName } from '../../../../src/contract/contract';
import { contract } from '../../../../src/contract/contract';
import type { Endpoint } from '../../../../src/contract/endpoint';
import { deskSignInRef } from '../../../../src/core/desk/desk-sign-in';
import { exchangeDesk } from '../../../../src/core/desk/exchange-desk';
import { refused } from '../../../../src/core/refusal';
import type { Outside, Ports } from '../../ports';
import { Conflict, UnknownOutcome } from '../../ports';
import { tryAgain } from '../../try-again';
import { servedTenant } from '../served-tenant';
import { textIn } from './parse-body';
import type { Session, Sessions } from './sessions';

/** What every host that signs sessions has. */
export interface SessionHome {
  readonly sessions: Sessions;
  /** Counties served, the first where a call names none; empty: whichever a call names. */
  readonly tenants: readonly string[];
  readonly ports: Pick<Ports, 'store' | 'outside' | 'now'>;
}

/**
 * `session.open { tenant?, loginCode? }`: with a `wx.login` code a session of the WeChat identity
 * behind it, otherwise of an identity nobody has yet, for a browser without WeChat. Either may do
 * nothing until it is bound to a person.
 * @throws Refused `input-invalid`, `county-unknown`, `wechat-not-set`, `wechat-code-wrong`.
 */
export async function openSession(
  input: unknown,
  { sessions, tenants, ports }: SessionHome,
): Promise<{ token: string; tenant: string }> {
  const tenant = servedTenant(textIn(input, 'tenant'), tenants);
  const openid = await openidFor(textIn(input, 'loginCode'), ports.outside);
  return { token: await sessions.sign({ openid, tenant }), tenant };
}

async function openidFor(loginCode: string | undefined, { wechat }: Outside): Promise<string> {
  if (loginCode === undefined) return `web:${randomBytes(16).toString('hex')}`;
  if (!wechat) throw refused('wechat-not-set');
  return wechat.openidOf(loginCode);
}

/**
 * `session.exchange {}`, asked again and again by a PC that shows its code: `{ waiting: true, seen }`
 * until a phone answers, then once `{ token }`, a lent session of the phone's identity.
 * @throws Refused `sign-in-needed`, `desk-unasked`, `desk-expired`, `desk-declined`.
 */
export async function exchangeSession(
  session: Session | undefined,
  home: SessionHome,
): Promise<{ waiting: true; seen: boolean } | { token: string }> {
  if (!session) throw refused('sign-in-needed');
  try {
    return await tryAgain(() => exchangeOnce(session, home));
  } catch (error) {
    if (error instanceof Conflict) throw refused('busy-retry');
    if (error instanceof UnknownOutcome) throw refused('outcome-unknown');
    throw error;
  }
}

async function exchangeOnce(
  { tenant, openid }: Session,
  { sessions, ports: { store, now } }: SessionHome,
): Promise<{ waiting: true; seen: boolean } | { token: string }> {
  const { question } = await store.read({ question: deskSignInRef(tenant, openid) });
  const exchanged = exchangeDesk(question, now());
  if ('waiting' in exchanged) return exchanged;
  await store.commit(exchanged.writes);
  return { token: await sessions.sign({ openid: exchanged.openid, tenant, lent: true }) };
}

/**
 * A session lent to a PC may not do what would lend it on, and so outlast itself.
 * @throws Refused `desk-by-desk`.
 */
export function refuseLent(name: EndpointName, session: Session | undefined): void {
  const { notLent }: Endpoint = contract[name];
  if (notLent && session?.lent) throw refused('desk-by-desk');
}
