import type { Day } from '../calendar/day';
import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import { mayAct } from '../roster/caller';
import type { DeedFacts, Done } from './deed';
import { stepped } from './deed';
import type { Proposal } from './proposal';

/** Whether it is the caller's to answer: one's own, or one's unit's. */
export function concerns(caller: Caller, { about, person, unit }: Proposal, day: Day): boolean {
  if (about === 'person') return caller.person === person;
  return mayAct(caller, { 'unit-officer': 'unit' }, { unit }, day);
}

export function mayAnswer(caller: Caller, proposal: Proposal, day: Day): boolean {
  const waits = proposal.state === 'open' || proposal.state === 'answered';
  return waits && concerns(caller, proposal, day);
}

/**
 * The word of whom it concerns, as long as nobody has decided: also after the period for it, and
 * again, when the later one stands.
 * @throws Refused `proposal-unknown`, `proposal-not-at-step`.
 */
export function answerProposal(text: string, facts: DeedFacts): { output: Done; writes: Write[] } {
  const { proposal: stored, caller, day, at } = facts;
  if (!stored || !concerns(caller, stored.body, day)) throw refused('proposal-unknown');
  if (!mayAnswer(caller, stored.body, day)) {
    throw refused('proposal-not-at-step', { step: '说明' });
  }
  const answer = { text, by: caller.person, byName: caller.name, at };
  const after = stepped(stored.body, 'answer', facts, { state: 'answered', answer }, text);
  return {
    output: { proposal: stored.id, state: 'answered' },
    writes: [replace(stored, after)],
  };
}
