import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Refusal } from '../../../src/core/refusal';
import { refusal } from '../../../src/core/refusal';
import type { AnyAct } from '../act';
import { perform } from '../perform';
import type { Ports } from '../ports';
import { TENANT } from '../settings-tenants';
import type { FaultBody } from './fault-body';
import { faultBody } from './fault-body';
import { logFault } from './log-fault';
import { platformOpenid } from './platform-openid';

/** What is the same for every call that one instance of a function answers. */
export interface CloudHome {
  readonly ports: Ports;
  /** Counties served, the first where a call names none; empty: whichever a call names. */
  readonly tenants: readonly string[];
}

export type CloudAnswer = { readonly output: unknown } | { readonly refusal: Refusal } | FaultBody;

const eventShape = z.object({
  endpoint: z.string(),
  tenant: z.string().optional(),
  key: z.string().optional(),
  input: z.unknown().optional(),
});

/**
 * `main` of a feature's cloud function: the event is `{ endpoint, tenant, key, input }`. Who calls
 * is the platform's word, asked for at every call before anything waits: it lives in the process,
 * which stays for the next caller.
 */
export function cloudEntry(acts: readonly AnyAct[], openHome: () => CloudHome) {
  return async function main(event: unknown): Promise<CloudAnswer> {
    const openid = platformOpenid();
    try {
      return await answerEvent(acts, event, openid, openHome());
    } catch (error) {
      const reference = randomBytes(5).toString('hex').toUpperCase();
      logFault(reference, 'cloud entry', error);
      return faultBody(reference);
    }
  };
}

async function answerEvent(
  acts: readonly AnyAct[],
  event: unknown,
  openid: string | undefined,
  { ports, tenants }: CloudHome,
): Promise<CloudAnswer> {
  const parsed = eventShape.safeParse(event);
  const { endpoint = '', tenant = tenants[0] ?? '', key, input } = parsed.data ?? {};
  const act = acts.find((each) => each.endpoint === endpoint);
  if (!act) return { refusal: refusal('endpoint-unknown', { endpoint: endpoint.slice(0, 60) }) };
  if (!serves(tenants, tenant)) return { refusal: refusal('county-unknown') };
  const answer = await perform(act, { openid, tenant, key, input }, ports);
  return 'fault' in answer ? faultBody(answer.fault) : answer;
}

function serves(tenants: readonly string[], tenant: string): boolean {
  return tenants.length > 0 ? tenants.includes(tenant) : TENANT.test(tenant);
}
