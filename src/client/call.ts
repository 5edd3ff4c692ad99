import type { EndpointName, Input, Output } from '../contract/contract';
import type { RefusalCode } from '../core/refusal';
import { CallRefused } from './errors';
import { namelessEndpoints } from './nameless';
import { overCloud } from './over-cloud';
import { overHttp } from './over-http';
import { newKey } from './random';
import {
  leaveUnknownTenant,
  onCloud,
  openSession,
  signOut,
  tenantKept,
  tokenKept,
} from './session';
import type { Outgoing } from './transport';

/**
 * Calls one endpoint of the contract.
 * @param options.key the same key and input get the first answer again; a fresh one unless given
 * @throws CallRefused with what to do about it; CallFailed for no network or a fault
 */
export async function call<N extends EndpointName>(
  name: N,
  input: Input<N>,
  options: { readonly key?: string } = {},
): Promise<Output<N>> {
  const key = options.key ?? (await newKey());
  const outgoing = { name, input, key, tenant: tenantKept() };
  try {
    return (await send(outgoing)) as Output<N>;
  } catch (error) {
    // A link named it: the next call goes where we were before.
    if (isRefused(error, 'county-unknown') && tenantKept() === outgoing.tenant) {
      leaveUnknownTenant();
    }
    throw error;
  }
}

async function send(outgoing: Outgoing & { readonly name: EndpointName }): Promise<unknown> {
  if (onCloud) return overCloud(outgoing);
  if (namelessEndpoints.has(outgoing.name)) return overHttp(outgoing);
  const token = tokenKept() ?? (await openSession());
  try {
    return await overHttp({ ...outgoing, token });
  } catch (error) {
    // The next call opens a new session; what was typed stays on the page.
    if (hasSessionEnded(error) && tokenKept() === token) signOut();
    throw error;
  }
}

export function hasSessionEnded(error: unknown): boolean {
  return isRefused(error, 'session-expired') || isRefused(error, 'sign-in-needed');
}

function isRefused(error: unknown, code: RefusalCode): boolean {
  return error instanceof CallRefused && error.refusal.code === code;
}
