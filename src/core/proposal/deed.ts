import type { Day } from '../calendar/day';
import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Actor } from '../roster/actor';
import { actorOtherThan, actorsOn, callerAs } from '../roster/actor';
import type { Grant } from '../roster/people';
import { bodies } from '../policy/kinds/bodies';
import { decidingRole } from './decider';
import type { Proposal, ProposalState, ProposalStep, ProposalStepName } from './proposal';
import type { Told } from './tell';

export interface DeedFacts extends Told {
  readonly caller: Caller;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly proposal: Stored<'proposal'> | undefined;
  /** Grants of the person concerned. */
  readonly held: readonly Grant[];
}

export interface Done {
  readonly proposal: string;
  readonly state: ProposalState;
}

/** A proposal the caller may do something about, and the deed as of whom they do it as. */
export interface InHand<F> {
  readonly stored: Stored<'proposal'>;
  readonly facts: F;
}

/** The roles that may add the facts asked for. */
const supplements = { 'township-officer': 'division', 'county-officer': 'division' } as const;

/** As whom the caller adds facts: never as whom it is about, nor in their stead. */
export function supplierOf(caller: Caller, proposal: Proposal, day: Day): Actor | undefined {
  const actors = actorsOn(caller, supplements, whereOf(proposal), day);
  return actorOtherThan(actors, proposal.person ?? '');
}

/** @throws Refused `proposal-unknown`, `own-proposal`. */
export function proposalToSupplement<F extends DeedFacts>(facts: F): InHand<F> {
  const stored = othersProposal(facts);
  const actor = supplierOf(facts.caller, stored.body, facts.day);
  if (!actor) throw refused('own-proposal');
  return { stored, facts: { ...facts, caller: callerAs(facts.caller, actor) } };
}

function othersProposal({ proposal, caller }: DeedFacts): Stored<'proposal'> {
  if (!proposal) throw refused('proposal-unknown');
  if (proposal.body.person === caller.person) throw refused('own-proposal');
  return proposal;
}

/**
 * As whom the caller decides: who holds the seat named, or the first above it that the person
 * concerned does not hold today. Never on what concerns the caller, nor in the stead of whom it does.
 */
export function deciderOf(
  caller: Caller,
  proposal: Proposal,
  held: readonly Grant[],
  day: Day,
): Actor | undefined {
  const role = decidingRole(proposal.decides, proposal.village, held, day);
  const actors = role ? actorsOn(caller, { [role]: 'division' }, whereOf(proposal), day) : [];
  return actorOtherThan(actors, proposal.person ?? '');
}

function whereOf({ village }: Proposal) {
  return { division: village };
}

/** @throws Refused `proposal-unknown`, `own-proposal`, `proposal-not-yours`. */
export function proposalToDecide<F extends DeedFacts>(facts: F): InHand<F> {
  const stored = othersProposal(facts);
  const actor = deciderOf(facts.caller, stored.body, facts.held, facts.day);
  if (!actor) throw refused('proposal-not-yours', { who: bodies[stored.body.decides] });
  return { stored, facts: { ...facts, caller: callerAs(facts.caller, actor) } };
}

/** The proposal a step on. */
export function stepped(
  proposal: Proposal,
  step: ProposalStepName,
  { caller, at }: Told,
  over: Partial<Proposal>,
  remark?: string,
): Proposal {
  const done: ProposalStep = {
    ...{ step, by: caller.person, byName: caller.name, at },
    ...(remark ? { remark } : {}),
  };
  return { ...proposal, ...over, steps: [...proposal.steps, done] };
}
