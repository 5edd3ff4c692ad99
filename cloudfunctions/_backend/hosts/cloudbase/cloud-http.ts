import type { EndpointName } from '../../../../src/contract/contract';
import type { AnyAct } from '../../act';
import { bearerSession } from '../http/bearer-session';
import { sayData } from '../http/say';
import type { SessionHome } from '../http/session-calls';
import { refuseLent } from '../http/session-calls';
import type { Session, Sessions } from '../http/sessions';
import { findAct } from './answer-event';
import { answerHttp, refusalsSaid } from './answer-http';
import type { CloudHome } from './cloud-home';
import { cloudSessions } from './cloud-sessions';
import type { HttpAnswer, HttpEvent, HttpRequest } from './http-event';
import { httpAnswer, readRequest } from './http-event';

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
 * Answers a request that came over HTTP. Who calls is the session it carries and nothing else: what
 * the platform's variables say then may be what they said of the last phone.
 */
export function answerOverHttp(
  acts: readonly AnyAct[],
  event: HttpEvent,
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
    return answerHttp(act, request, session ?? {}, home);
  });
}

/** @throws Refused `session-expired`. */
async function sessionOf(
  { authorization }: HttpRequest,
  openSessions: () => Promise<Sessions>,
): Promise<Session | undefined> {
  if (!authorization) return undefined;
  return bearerSession(authorization, await openSessions());
}
