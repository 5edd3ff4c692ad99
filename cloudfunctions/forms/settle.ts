import { formCallers } from '../../src/contract/forms-callers';
import { instantOf } from '../../src/core/calendar/day';
import { exportDeskRef, exportRequestRef } from '../../src/core/forms/places';
import { decideSettle } from '../../src/core/forms/settle';
import { actorsOn } from '../../src/core/roster/actor';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { subjectOf } from './subject-of';

/** 同意或退回: a second person’s word on a request. */
export const settle = act({
  endpoint: 'forms.settle',

  refs: ({ tenant, input }) => ({ stored: exportRequestRef(tenant, input.number) }),

  async gather(call, { stored }, reader) {
    const { tenant, day } = call;
    const about = subjectOf(stored?.body);
    const rules = stored ? formCallers[stored.body.of.form] : {};
    const actors = actorsOn(callerOrRefuse(call), rules, about, day);
    const { desk } = await reader.read({ desk: exportDeskRef(tenant, stored?.body.desk ?? '') });
    return { stored, desk, about, actors };
  },

  subject: ({ about }) => about,

  decide: ({ stored, desk, actors }, { tenant, day, now, input }) =>
    decideSettle(input, { tenant, today: day, at: instantOf(now), actors, stored, desk }),
});
