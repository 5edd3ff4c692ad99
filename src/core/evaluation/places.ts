import type { Ref } from '../records';
import { ref } from '../records';

export const assemblyRef = (tenant: string, assembly: string): Ref<'assembly'> =>
  ref('assembly', tenant, assembly);

/** The token's number is the ballot's place: spending a token twice is one primary key. */
export const ballotRef = (tenant: string, assembly: string, nonce: string): Ref<'ballot'> =>
  ref('ballot', tenant, `ballot:${assembly}:${nonce}`);
