import { decideNominate } from '../../src/core/awards/nominate';
import {
  awardRoundRef,
  divisionOfRound,
  nominationId,
  nominationRef,
} from '../../src/core/awards/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { ruleRefs } from '../_backend/facts/rules-in-force';
import { effectsFor } from './effects-for';
import { evidenceFor } from './gather-evidence';
import { nomineeFor } from './nominee-for';
import { nomineeSubject } from './nominee-subject';
import { roundFacts } from './round-facts';

/** Nominates with the evidence of today. */
export const nominate = act({
  endpoint: 'awards.nominate',

  refs: ({ tenant, day, input }) => ({
    ...ruleRefs(tenant, day),
    round: awardRoundRef(tenant, input.round),
    before: nominationRef(tenant, nominationId(input.round, input.nominee)),
  }),

  async gather(call, { round, before, ...rules }, reader) {
    const { tenant, day, input } = call;
    const caller = callerOrRefuse(call);
    const year = round?.body.year ?? day.slice(0, 4);
    const found = await nomineeFor(reader, tenant, { key: input.nominee, year, day });
    const division = divisionOfRound(input.round);
    const subject = nomineeSubject(found, { caller, division, day });
    const [evidence, effects] = await Promise.all([
      found ? evidenceFor(reader, found, { tenant, year, day, rules }) : [],
      effectsFor(reader, tenant, found ? [found.nominee] : []),
    ]);
    return { round, before, subject, evidence, effects, nominee: found?.nominee };
  },

  subject: ({ subject }) => subject,

  decide({ round, before, subject, evidence, effects, nominee }, call) {
    const facts = roundFacts(round, call);
    return decideNominate(call.input, {
      ...facts,
      ...{ before, evidence, nominee, effects: effects.get(call.input.nominee) ?? [] },
      actors: actorsAt(facts.caller, 'awards.nominate', subject, call.day),
    });
  },
});
