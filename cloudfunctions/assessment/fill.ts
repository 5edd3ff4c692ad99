import { decideFill } from '../../src/core/assessment/open-round';
import { assessmentRoundRef } from '../../src/core/assessment/places';
import { act } from '../_backend/act';
import { aboutRound, roundFacts } from './round-facts';

/** 补建考核表: for those who were posted since. */
export const fill = act({
  endpoint: 'assessment.fill',
  about: aboutRound,
  refs: ({ tenant, input }) => ({ round: assessmentRoundRef(tenant, input.round) }),
  gather: (_call, facts) => facts,
  decide: ({ round }, call) => decideFill(roundFacts(round, call)),
});
