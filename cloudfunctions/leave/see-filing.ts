import { instantOf } from '../../src/core/calendar/day';
import { filingRef, markFilingSeen } from '../../src/core/leave/filing';
import { bodies } from '../../src/core/policy/kinds/bodies';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** 已阅. */
export const seeFiling = act({
  endpoint: 'leave.seeFiling',

  refs: ({ tenant, input }) => ({ filing: filingRef(tenant, input.filing) }),

  gather: (call, { filing }) => ({ filing, caller: callerOrRefuse(call) }),

  subject: ({ filing }) => ({ division: filing?.body.village }),

  decide({ filing, caller }, { day, now }) {
    const who = filing ? bodies[filing.body.to] : '';
    return markFilingSeen(filing, caller, { day, at: instantOf(now), who });
  },
});
