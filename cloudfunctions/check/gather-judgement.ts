import type { EndpointName } from '../../src/contract/contract';
import type { Call } from '../_backend/act';
import { strikeFactsOf } from '../_backend/facts/strikes';
import type { Reader } from '../_backend/ports';
import { gatherCheck } from './gather-check';

/** A check with all that its confirmation, or the lifting of it, changes: register and proposals. */
export async function gatherJudgement<N extends EndpointName>(
  call: Call<N>,
  found: Parameters<typeof gatherCheck>[1],
  reader: Reader,
) {
  const person = found.check?.body.person ?? '';
  const [facts, strikes] = await Promise.all([
    gatherCheck(call, found, reader),
    strikeFactsOf(reader, call.tenant, person, found.county?.body),
  ]);
  return { ...facts, strikes };
}
