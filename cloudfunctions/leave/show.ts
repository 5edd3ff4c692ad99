import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { mayDecide } from '../../src/core/leave/decide';
import type { Leave } from '../../src/core/leave/leave';
import { leaveRef } from '../../src/core/leave/places';
import { mayWithdraw } from '../../src/core/leave/withdraw';
import { leaveStepWords } from '../../src/core/leave/words';
import { refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { mayCallAbout } from '../_backend/facts/may-call';
import { subjectOf } from './gather-leave';
import { showLeave, showRoute } from './show-leave';

type Deed = Output<'leave.show'>['can'][number];

/** One request: its route with clause, what was done so far, and what the caller can do now. */
export const show = act({
  endpoint: 'leave.show',

  refs: ({ tenant, input }) => ({ leave: leaveRef(tenant, input.leave) }),

  async gather(call, { leave }, reader) {
    const code = leave?.body.village ?? '';
    const { village } = await reader.read({ village: villageRef(call.tenant, code) });
    return { leave, caller: callerOrRefuse(call), villageName: village?.body.name ?? code };
  },

  subject: subjectOf,

  decide({ leave, caller, villageName }, { day }) {
    if (!leave) throw refused('leave-unknown');
    const { body } = leave;
    return {
      output: {
        ...showLeave(leave, villageName),
        route: showRoute(body.route),
        steps: body.steps.map(({ step, byName, at, remark }) => ({
          ...{ step: leaveStepWords[step], byName, at },
          ...(remark ? { remark } : {}),
        })),
        can: deedsOf(body, caller, day),
      },
    };
  },
});

function deedsOf(leave: Leave, caller: Caller, day: Day): Deed[] {
  const own = leave.person === caller.person;
  const subject = { person: leave.person, division: leave.village };
  const ends = leave.state === 'granted' && day >= leave.from;
  const deeds: [Deed, boolean][] = [
    ['decide', leave.state === 'asked' && mayDecide(caller, leave, day)],
    ['ask-again', own && leave.state === 'sent-back'],
    ['return', ends && mayCallAbout(caller, 'leave.return', subject, day)],
    ['withdraw', own && mayWithdraw(leave, day)],
  ];
  return deeds.flatMap(([deed, can]) => (can ? [deed] : []));
}
