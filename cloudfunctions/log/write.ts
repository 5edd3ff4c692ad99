import { instantOf } from '../../src/core/calendar/day';
import { logMonthRef } from '../../src/core/log/places';
import { decideWrite } from '../../src/core/log/write';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { readFiles } from './read-files';

/** 写日志. One read and one commit where no picture comes along. */
export const write = act({
  endpoint: 'log.write',

  refs: ({ tenant, input }) => ({
    county: ruleRefs(tenant, input.day).county,
    month: logMonthRef(tenant, input.cadre, input.village, input.day),
  }),

  about: ({ input }) => ({ person: input.cadre }),

  async gather(call, { county, month }, reader) {
    const { tenant, input } = call;
    const files = await readFiles(reader, tenant, input.photos);
    return { month, files, caller: callerOrRefuse(call), pack: packOn(county?.body, input.day) };
  },

  decide(facts, { tenant, input, day, now }) {
    const { cadre, ...writing } = input;
    void cadre;
    return decideWrite(writing, { ...facts, tenant, at: instantOf(now), today: day });
  },
});
