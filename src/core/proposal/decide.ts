import { dayInWords } from '../calendar/in-words';
import type { Pack } from '../policy/schema';
import type { Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import { isReady } from './days';
import type { DeedFacts, Done } from './deed';
import { proposalToDecide, stepped } from './deed';
import { effectsOf } from './effect';
import { effectRef } from './places';
import type { Proposal } from './proposal';
import { tellDecided } from './tell';

export type ProposalDecision = 'adopt' | 'reject' | 'return';

export interface DecideFacts extends DeedFacts {
  /** The rules in force today: they count the periods. */
  readonly pack: Pack | undefined;
}

/**
 * Decides as proposed, against it, or hands it back for facts. What follows is put in force by
 * nothing but this. The person is told.
 * @throws Refused `proposal-unknown`, `own-proposal`, `proposal-not-yours`, `proposal-not-at-step`,
 * `proposal-answer-first`, `proposal-remark-needed`.
 */
export function decideProposal(
  { decision, remark }: { decision: ProposalDecision; remark?: string | undefined },
  asked: DecideFacts,
): { output: Done; writes: Write[] } {
  const { stored, facts } = proposalToDecide(asked);
  const { body, id } = stored;
  if (body.state !== 'open' && body.state !== 'answered') {
    throw refused('proposal-not-at-step', { step: '决定' });
  }
  if (!isReady(body, facts.day)) {
    throw refused('proposal-answer-first', { until: dayInWords(body.answerBy) });
  }
  if (decision !== 'adopt' && !remark) {
    throw refused('proposal-remark-needed', {}, { field: 'remark' });
  }
  const after = stepped(body, decision, facts, becomes(decision), remark);
  const effects = decision === 'adopt' ? effectsOf(stored, facts.day, facts.pack) : [];
  return {
    output: { proposal: id, state: after.state },
    writes: [
      replace(stored, after),
      ...effects.map((each, i) => insert(effectRef(facts.tenant, id, i), each)),
      ...tellDecided({ id, body: after }, decision, remark, facts),
    ],
  };
}

function becomes(decision: ProposalDecision): Partial<Proposal> {
  switch (decision) {
    case 'adopt':
      return { state: 'decided', waitsFor: undefined };
    case 'reject':
      return { state: 'dropped', droppedFor: 'decided-against', waitsFor: undefined };
    case 'return':
      // The township knows the village: it adds what is missing.
      return { state: 'returned', waitsFor: 'township-officer' };
  }
}
