import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { datesFrom } from './days';
import { decidingRole } from './decider';
import type { DeedFacts, Done } from './deed';
import { proposalToSupplement, stepped } from './deed';
import { tellChanged } from './tell';

/**
 * Adds the fact that was asked for: the proposal is open again, and whom it concerns has the whole
 * period to answer it.
 * @throws Refused `proposal-unknown`, `own-proposal`, `proposal-not-at-step`.
 */
export function supplementProposal(
  text: string,
  asked: DeedFacts,
): { output: Done; writes: Write[] } {
  const { stored, facts } = proposalToSupplement(asked);
  const { body } = stored;
  if (body.state !== 'returned') throw refused('proposal-not-at-step', { step: '补充事实' });
  const role = decidingRole(body.decides, body.village, facts.held, facts.day) ?? body.role;
  const after = stepped(
    body,
    'supplement',
    facts,
    { state: 'open', ...datesFrom(facts.day), role, waitsFor: role, answer: undefined },
    text,
  );
  return {
    output: { proposal: stored.id, state: 'open' },
    writes: [replace(stored, after), ...tellChanged({ id: stored.id, body: after }, facts)],
  };
}
