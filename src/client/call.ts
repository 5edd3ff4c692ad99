import type { EndpointName, Input, Output } from '../contract/contract';
import { CallRefused } from './errors';
import { namelessEndpoints } from './nameless';
import { overCloud } from './over-cloud';
import { overHttp } from './over-http';
import { newKey } from './random';
import { onCloud, openSession, signOut, tenantKept, tokenKept } from './session';

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
  if (onCloud) return (await overCloud(outgoing)) as Output<N>;
  if (namelessEndpoints.has(name)) return (await overHttp(outgoing)) as Output<N>;
  const token = tokenKept() ?? (await openSession());
  try {
    return (await overHttp({ ...outgoing, token })) as Output<N>;
  } catch (error) {
    // The next call opens a new session; what was typed stays on the page.
    if (hasSessionEnded(error) && tokenKept() === token) signOut();
    throw error;
  }
}

export function hasSessionEnded(error: unknown): boolean {
  return (
    error instanceof CallRefused &&
    (error.refusal.code === 'session-expired' || error.refusal.code === 'sign-in-needed')
  );
}
