import { dayOf } from '../../src/core/calendar/day';
import { decideReport } from '../../src/core/attendance/report';
import { presenceRef, registerRef } from '../../src/core/attendance/places';
import { reportedAt } from '../../src/core/attendance/late';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';

/** 报到. One read and one commit, however many days the month already holds. */
export const reportPresence = act({
  endpoint: 'attendance.report',

  refs({ tenant, input, now }) {
    const day = dayOf(reportedAt(now, input.queued));
    return {
      presence: presenceRef(tenant, input.cadre, day),
      register: registerRef(tenant, input.cadre, input.village, day),
      village: villageRef(tenant, input.village),
    };
  },

  gather: ({ caller }, found) => ({ ...found, caller: caller?.body }),

  about: ({ input }) => ({ person: input.cadre }),

  decide: (facts, call) => decideReport({ ...call, ...facts }),
});
