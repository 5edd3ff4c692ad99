import * as z from 'zod';
import { Refused, refused } from '../../../../src/core/refusal';
import type { AnyAct } from '../../act';
import { perform } from '../../perform';
import { faultBody } from '../fault-body';
import { tenantOfCall } from '../tenant-of-call';
import type { CloudAnswer, CloudHome } from './cloud-home';

const eventShape = z.object({
  endpoint: z.string(),
  tenant: z.string().optional(),
  key: z.string().optional(),
  input: z.unknown().optional(),
});

/** Answers an event `{ endpoint, tenant, key, input }` of `callFunction` for whoever the host says calls. */
export async function answerEvent(
  acts: readonly AnyAct[],
  event: unknown,
  openid: string | undefined,
  home: CloudHome,
): Promise<CloudAnswer> {
  try {
    const { endpoint = '', tenant, key, input } = eventShape.safeParse(event).data ?? {};
    const act = findAct(acts, endpoint);
    const { store } = home.ports;
    const about = await tenantOfCall(endpoint, { tenant, input }, { served: home.tenants, store });
    const incoming = { openid, tenant: about, key, input };
    const answer = await perform(act, incoming, home.ports);
    return 'fault' in answer ? faultBody(answer.fault) : answer;
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}

/** @throws Refused `endpoint-unknown`. */
export function findAct(acts: readonly AnyAct[], endpoint: string): AnyAct {
  const act = acts.find((each) => each.endpoint === endpoint);
  if (!act) throw refused('endpoint-unknown', { endpoint: endpoint.slice(0, 60) });
  return act;
}
