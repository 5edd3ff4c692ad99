import type { Output } from '../../src/contract/contract';
import { mayAnswer } from '../../src/core/proposal/answer';
import { duesOf, isReady } from '../../src/core/proposal/days';
import type { DeedFacts } from '../../src/core/proposal/deed';
import { deciderOf, supplierOf } from '../../src/core/proposal/deed';
import { effectsOf } from '../../src/core/proposal/effect';
import { proposalRef } from '../../src/core/proposal/places';
import type { Proposal } from '../../src/core/proposal/proposal';
import { proposalStepWords } from '../../src/core/proposal/words';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { packOn } from '../_backend/facts/rules-in-force';
import { gatherProposal, subjectOf } from './gather-proposal';
import { showFact } from './show-fact';
import { showEffect, showProposal, villageNames } from './show-proposal';

type Detail = Output<'proposal.show'>;
type Deed = Detail['can'][number];

/** One proposal: facts, clause, what would follow, what was said and done, and what the caller can do. */
export const show = act({
  endpoint: 'proposal.show',

  refs: ({ tenant, input }) => ({
    proposal: proposalRef(tenant, input.proposal),
    county: countyRef(tenant),
  }),

  async gather(call, { proposal, county }, reader) {
    const facts = await gatherProposal(call, proposal, reader);
    const nameOf = await villageNames(reader, call.tenant, proposal ? [proposal] : []);
    return { ...facts, nameOf, pack: packOn(county?.body, call.day) };
  },

  subject: subjectOf,

  decide(facts, { day }) {
    const { proposal, effects, nameOf, pack } = facts;
    if (!proposal) throw refused('proposal-unknown');
    const { body } = proposal;
    // Before the decision: what it would put in force today.
    const following =
      effects.length > 0 ? effects.map((e) => e.body) : effectsOf(proposal, day, pack);
    const output: Detail = {
      ...showProposal(proposal, nameOf(body.village), day),
      facts: body.facts.map((fact) => showFact(fact, body, facts.caller, day)),
      effects: following.map((each) => {
        const shown = showEffect(each, body.name, day);
        return { ...shown, inForce: effects.length > 0 && shown.inForce };
      }),
      decidesWhy: body.decidesWhy ?? '',
      ...(body.review ? { since: sinceInWords(body) } : {}),
      ...(body.answer
        ? { answer: { text: body.answer.text, byName: body.answer.byName, at: body.answer.at } }
        : {}),
      steps: body.steps.map(({ step, byName, at, remark }) => ({
        ...{ step: proposalStepWords[step], byName: byName || '本系统', at },
        ...(remark ? { remark } : {}),
      })),
      dues: duesOf(body),
      explanations: [...body.explanations],
      can: deedsOf(body, facts),
    };
    return { output };
  },
});

function sinceInWords({ since }: Proposal): string {
  if (!since) return '所依据的事实已撤销';
  return `现在的事实：${since.title}。${since.facts.map(({ text }) => text).join('；')}`;
}

function deedsOf(body: Proposal, { caller, held, day }: DeedFacts): Deed[] {
  const decides = deciderOf(caller, body, held, day) !== undefined;
  const adds = supplierOf(caller, body, day) !== undefined;
  const deeds: [Deed, boolean][] = [
    ['answer', mayAnswer(caller, body, day)],
    ['decide', decides && isReady(body, day)],
    ['supplement', adds && body.state === 'returned'],
    ['keep', decides && body.review !== undefined],
    ['lift', decides && body.state === 'decided'],
  ];
  return deeds.flatMap(([deed, can]) => (can ? [deed] : []));
}
