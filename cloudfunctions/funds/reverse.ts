import { instantOf } from '../../src/core/calendar/day';
import { decideReverseEntry } from '../../src/core/funds/reverse-entry';
import { act } from '../_backend/act';
import { entryRefs, gatherEntry } from './one-entry';

/** 冲销: an entry of one’s own side, while it waits or by another that waits. */
export const reverse = act({
  endpoint: 'funds.reverse',

  refs: entryRefs,

  gather: gatherEntry,

  subject: ({ unit }, { input }) => ({ division: input.village, unit }),

  decide: (facts, { tenant, input, now, day }) =>
    decideReverseEntry(input, { ...facts, tenant, today: day, at: instantOf(now) }),
});
