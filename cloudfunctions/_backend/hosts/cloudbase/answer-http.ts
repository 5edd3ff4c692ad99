import { Refused } from '../../../../src/core/refusal';
import type { AnyAct } from '../../act';
import { perform } from '../../perform';
import { sayAnswer, sayRefusal } from '../http/say';
import { tenantOfCall } from '../tenant-of-call';
import type { CloudHome } from './cloud-home';
import type { HttpAnswer, HttpRequest } from './http-event';
import { httpAnswer } from './http-event';

/** Who a host found to be calling, and which county that was for. */
export interface HttpCaller {
  readonly openid?: string | undefined;
  readonly lentAt?: number | undefined;
  readonly tenant?: string | undefined;
}

/** Answers one request for that caller, as the local host answers `POST /api/<endpoint>`. */
export async function answerHttp(
  act: AnyAct,
  { tenant, key, input }: HttpRequest,
  caller: HttpCaller,
  home: CloudHome,
): Promise<HttpAnswer> {
  const asked = { tenant: tenant ?? caller.tenant, input: input() };
  const { store } = home.ports;
  const incoming = {
    openid: caller.openid,
    lentAt: caller.lentAt,
    tenant: await tenantOfCall(act.endpoint, asked, { served: home.tenants, store }),
    key,
    input: asked.input,
  };
  return httpAnswer(sayAnswer(await perform(act, incoming, home.ports)));
}

/** A refusal on the way becomes its answer; anything else is the entry's to log. */
export async function refusalsSaid(work: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return httpAnswer(sayRefusal(error.refusal));
    throw error;
  }
}
