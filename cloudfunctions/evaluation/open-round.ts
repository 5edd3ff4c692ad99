import { instantOf } from '../../src/core/calendar/day';
import { decideOpenRound } from '../../src/core/evaluation/open-round';
import { roundRef } from '../../src/core/evaluation/places';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { packOn } from '../_backend/facts/rules-in-force';
import { showForm } from './show-form';

/** 开一个季度的三讲三评, with the form of today's rules. */
export const openRound = act({
  endpoint: 'evaluation.openRound',
  about: () => ({}),

  refs: ({ tenant, input }) => ({
    county: countyRef(tenant),
    round: roundRef(tenant, input.quarter),
  }),

  gather: (call, { county, round }) => ({
    ...{ round, pack: packOn(county?.body, call.day), caller: callerOrRefuse(call) },
  }),

  decide(facts, { input, tenant, day, now }) {
    const opening = { ...facts, tenant, day, at: instantOf(now) };
    const { output, writes } = decideOpenRound(input.quarter, opening);
    return { output: { quarter: output.quarter, form: showForm(output.form) }, writes };
  },
});
