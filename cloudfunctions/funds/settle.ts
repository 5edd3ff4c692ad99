import { instantOf } from '../../src/core/calendar/day';
import { decideSettleEntry } from '../../src/core/funds/settle-entry';
import { act } from '../_backend/act';
import { entryRefs, gatherEntry } from './one-entry';

/** 核对: somebody else’s entry, found right or handed back. */
export const settle = act({
  endpoint: 'funds.settle',

  refs: entryRefs,

  gather: gatherEntry,

  subject: ({ unit }, { input }) => ({ division: input.village, unit }),

  decide: (facts, { tenant, input, now, day }) =>
    decideSettleEntry(input, { ...facts, tenant, today: day, at: instantOf(now) }),
});
