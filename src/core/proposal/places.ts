import type { Ref } from '../records';
import { ref } from '../records';
import type { Proposal, ProposalKind } from './proposal';

/** A proposal as it is called from outside, by its whole id. */
export const proposalRef = (tenant: string, id: string): Ref<'proposal'> =>
  ref('proposal', tenant, id);

/** `about`: the check, the month or quarter, or a code of its own where people open it. */
export function proposalId(kind: ProposalKind, person: string, about: string): string {
  return `proposal:${kind}:${person}:${about}`;
}

export const strikeRecordRef = (tenant: string, person: string): Ref<'strikeRecord'> =>
  ref('strikeRecord', tenant, `strikes:${person}`);

export const effectRef = (tenant: string, proposal: string, number: number): Ref<'effect'> =>
  ref('effect', tenant, `effect:${proposal}:${number}`);

/** Where the effects of a proposal are, once it is decided. */
export function effectRefs(
  tenant: string,
  id: string,
  { outcomes }: Pick<Proposal, 'outcomes'>,
): Record<string, Ref<'effect'>> {
  return Object.fromEntries(outcomes.map((_, i) => [`effect${i}`, effectRef(tenant, id, i)]));
}

export const proposalRunRef = (tenant: string, job: string): Ref<'proposalRun'> =>
  ref('proposalRun', tenant, `proposalRun:${job}`);
