import { barOn } from '../../src/core/awards/bars';
import { awardRoundRef, divisionOfRound } from '../../src/core/awards/places';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { ruleRefs } from '../_backend/facts/rules-in-force';
import { effectsFor } from './effects-for';
import { evidenceFor } from './gather-evidence';
import { nomineeFor } from './nominee-for';
import { nomineeSubject } from './nominee-subject';
import { showEvidence } from '../_backend/facts/show-evidence';
import { showBar, showClass } from './show-round';

/** What the system knows of somebody before they are nominated, and what keeps them from it. */
export const candidate = act({
  endpoint: 'awards.candidate',

  refs: ({ tenant, day, input }) => ({
    ...ruleRefs(tenant, day),
    round: awardRoundRef(tenant, input.round),
  }),

  async gather(call, { round, ...rules }, reader) {
    const { tenant, day, input } = call;
    const year = round?.body.year ?? day.slice(0, 4);
    const found = await nomineeFor(reader, tenant, { key: input.nominee, year, day });
    const caller = callerOrRefuse(call);
    const division = divisionOfRound(input.round);
    const subject = nomineeSubject(found, { caller, division, day });
    const [evidence, effects] = await Promise.all([
      found ? evidenceFor(reader, found, { tenant, year, day, rules }) : [],
      effectsFor(reader, tenant, found ? [found.nominee] : []),
    ]);
    return { round, nominee: found?.nominee, subject, evidence, effects };
  },

  subject: ({ subject }) => subject,

  decide({ round, nominee, evidence, effects }, call) {
    const { input, day } = call;
    if (!round) throw refused('award-round-unknown');
    if (!nominee) throw refused('award-nominee-unknown', {}, { field: 'nominee' });
    const { year, classes, basis } = round.body;
    const bar = barOn(nominee, effects.get(input.nominee) ?? [], { year, day });
    return {
      output: {
        ...{ nominee: input.nominee, name: nominee.name, of: nominee.of },
        evidence: showEvidence(evidence, callerOrRefuse(call), day),
        ...showBar(bar),
        classes: classes.filter(({ to }) => to === nominee.kind).map(showClass),
        explanations: [{ ...basis }],
      },
    };
  },
});
