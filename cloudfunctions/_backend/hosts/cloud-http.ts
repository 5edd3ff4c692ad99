import type { EndpointName } from '../../../src/contract/contract';
import type { AnyAct } from '../act';
import { findAct } from './answer-event';
import type { HttpCaller } from './answer-http';
import { answerHttp, refusalsSaid } from './answer-http';
import type { CloudHome } from './cloud-home';
import { cloudSessions } from './cloud-sessions';
import type { HttpAnswer, HttpEvent, HttpRequest } from './http-event';
import { httpAnswer, readRequest } from './http-event';
import { sayData } from './local/say';
import type { Session, Sessions } from './local/sessions';
import type { SessionHome } from './session-calls';
import { refuseLent } from './session-calls';

/** A call that is the host's own and no endpoint of the contract. */
export type HostCall = (
  input: unknown,
  session: Session | undefined,
  home: SessionHome,
) => Promise<unknown>;

export interface CloudHttpSetting {
  /** By name: `session.open`. */
  readonly hostCalls?: Readonly<Record<string, HostCall>>;
  /** Opened with the first request that needs them. */
  readonly openSessions?: () => Promise<Sessions>;
}

/**
 * Answers a request that came over HTTP. Who calls is the session it carries; where the platform
 * named a caller of this very call, its word stands, and a session beside it is still checked.
 */
export function answerOverHttp(
  acts: readonly AnyAct[],
  event: HttpEvent,
  openid: string | undefined,
  home: CloudHome,
  { hostCalls = {}, openSessions = cloudSessions }: CloudHttpSetting,
): Promise<HttpAnswer> {
  return refusalsSaid(async () => {
    const request = readRequest(event);
    const session = await sessionOf(request, openSessions);
    const own = Object.hasOwn(hostCalls, request.endpoint) && hostCalls[request.endpoint];
    if (own) {
      const sessionHome = { ...home, sessions: await openSessions() };
      return httpAnswer(sayData(await own(request.input(), session, sessionHome)));
    }
    const act = findAct(acts, request.endpoint);
    refuseLent(act.endpoint as EndpointName, session);
    const caller: HttpCaller = openid ? { openid } : { ...session };
    return answerHttp(act, request, caller, home);
  });
}

/** @throws Refused `session-expired`. */
async function sessionOf(
  { authorization }: HttpRequest,
  openSessions: () => Promise<Sessions>,
): Promise<Session | undefined> {
  if (!authorization) return undefined;
  return (await openSessions()).verify(authorization.replace(/^Bearer\s+/i, ''));
}
