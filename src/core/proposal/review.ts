import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { DeedFacts, Done } from './deed';
import { proposalToDecide, stepped } from './deed';
import { tellDecided } from './tell';

export interface ReviewFacts extends DeedFacts {
  /** What the decision put in force. */
  readonly effects: readonly Stored<'effect'>[];
}

/**
 * Looks again at what was decided: keeps it though its facts changed, or lifts it, with every effect
 * of it, whether its facts changed or not. Always with why.
 * @throws Refused `proposal-unknown`, `own-proposal`, `proposal-not-yours`, `proposal-not-at-step`.
 */
export function reviewProposal(
  { decision, reason }: { decision: 'keep' | 'lift'; reason: string },
  asked: ReviewFacts,
): { output: Done; writes: Write[] } {
  const { stored, facts } = proposalToDecide(asked);
  const { body, id } = stored;
  const fits = body.state === 'decided' && (decision === 'lift' || body.review !== undefined);
  if (!fits) {
    const step = decision === 'lift' ? '撤销处置' : '维持原决定';
    throw refused('proposal-not-at-step', { step });
  }
  const state = decision === 'lift' ? ('lifted' as const) : ('decided' as const);
  const over = { state, review: undefined, waitsFor: undefined };
  const after = stepped(body, decision, facts, over, reason);
  const lifted = decision === 'lift' ? facts.effects.map((each) => lift(each, reason, facts)) : [];
  return {
    output: { proposal: id, state },
    writes: [
      replace(stored, after),
      ...lifted,
      ...tellDecided({ id, body: after }, decision, reason, facts),
    ],
  };
}

function lift(effect: Stored<'effect'>, reason: string, { caller, at }: ReviewFacts): Write {
  const lifted = { by: caller.person, byName: caller.name, at, reason };
  return replace(effect, { ...effect.body, lifted });
}
