import { instantOf } from '../../src/core/calendar/day';
import { rankingRef, seeRanking as decideSee } from '../../src/core/proposal/ranking-list';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** 已阅. */
export const seeRanking = act({
  endpoint: 'proposal.seeRanking',

  refs: ({ tenant, input }) => ({ list: rankingRef(tenant, input.township, input.month) }),

  about: ({ input }) => ({ division: input.township }),

  gather: (call, { list }) => ({ list, caller: callerOrRefuse(call) }),

  decide: ({ list, caller }, { day, now }) => decideSee(list, caller, { day, at: instantOf(now) }),
});
