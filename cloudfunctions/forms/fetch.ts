import { formCallers } from '../../src/contract/forms-callers';
import { instantOf } from '../../src/core/calendar/day';
import { fetchRefusal, recordFetch } from '../../src/core/forms/fetch';
import { exportRequestRef } from '../../src/core/forms/places';
import { refused } from '../../src/core/refusal';
import { actorsOn } from '../../src/core/roster/actor';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { drawForm } from './draw-form';
import { stampOf } from './stamp-of';
import { subjectOf } from './subject-of';

/** 取文件: what was agreed, drawn from the records as they stand now, and stamped. */
export const fetch = act({
  endpoint: 'forms.fetch',

  refs: ({ tenant, input }) => ({
    stored: exportRequestRef(tenant, input.number),
    county: countyRef(tenant),
  }),

  async gather(call, { stored, county }, reader) {
    const { tenant, day, now } = call;
    const caller = callerOrRefuse(call);
    const about = subjectOf(stored?.body);
    const refusal = fetchRefusal(stored?.body, caller.person, day);
    const nothing = { about, stored, refusal, actor: undefined, file: undefined };
    if (refusal || !stored) return nothing;
    const { of, number, what } = stored.body;
    // A seat given up since takes the file with it.
    const [actor] = actorsOn(caller, formCallers[of.form], about, day);
    if (!actor) return nothing;
    const stamp = stampOf(county, { number, byName: actor.name, at: instantOf(now) });
    const file = await drawForm(of, { what }, { tenant, day, reader, stamp });
    return { about, stored, refusal, actor, file };
  },

  subject: ({ about }) => about,

  decide({ stored, refusal, actor, file }, { now }) {
    if (refusal) throw refusal;
    if (!actor || !stored) throw refused('not-allowed');
    if (!file) throw refused('form-empty');
    return { output: file, writes: [recordFetch(stored, actor, instantOf(now))] };
  },
});
