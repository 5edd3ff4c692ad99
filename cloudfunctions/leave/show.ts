import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { deciderOf } from '../../src/core/leave/decider';
import type { Holders } from '../../src/core/leave/seats';
import type { Leave } from '../../src/core/leave/leave';
import { leaveRef } from '../../src/core/leave/places';
import { duesOf } from '../../src/core/leave/overdue';
import { mayProve } from '../../src/core/leave/prove';
import { mayWithdraw } from '../../src/core/leave/withdraw';
import { urgerOf } from '../../src/core/leave/urge';
import { leaveStepWords, waitsInWords } from '../../src/core/leave/words';
import { refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { holdersAround } from '../_backend/facts/holders';
import { leavesOf } from '../_backend/facts/leaves';
import { mayCallAbout } from '../_backend/facts/may-call';
import { filingsFor } from './filings-for';
import { subjectOf } from './gather-leave';
import { joinedOf, mayGoOn } from './joined';
import { showLeave, showRoute } from './show-leave';

type Deed = Output<'leave.show'>['can'][number];

/** One request: its route with clause, what was done so far, and what the caller can do now. */
export const show = act({
  endpoint: 'leave.show',

  refs: ({ tenant, input }) => ({ leave: leaveRef(tenant, input.leave) }),

  async gather(call, { leave }, reader) {
    const code = leave?.body.village ?? '';
    const [{ village }, holders, all] = await Promise.all([
      reader.read({ village: villageRef(call.tenant, code) }),
      leave?.body.state === 'asked' ? holdersAround(reader, call.tenant, code) : nobody,
      leave ? leavesOf(reader, call.tenant, leave.body.person) : [],
    ]);
    const villageName = village?.body.name ?? code;
    const filings = leave ? await filingsFor(reader, leave) : [];
    return { leave, all, caller: callerOrRefuse(call), villageName, holders, filings };
  },

  subject: subjectOf,

  decide({ leave, all, caller, villageName, holders, filings }, { day, now }) {
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
        proof: [...(body.proof ?? [])],
        ...joinedOf(leave, all),
        ...(body.person === caller.person ? mayGoOn(body, all) : {}),
        waits: waitsInWords(body, now),
        dues: duesOf(body),
        filings,
        can: deedsOf(body, { caller, holders, day }),
      },
    };
  },
});

const nobody: Holders = { postings: [], grants: [] };

interface Looking {
  readonly caller: Caller;
  readonly holders: Holders;
  readonly day: Day;
}

function deedsOf(leave: Leave, looking: Looking): Deed[] {
  const { caller, day } = looking;
  const own = leave.person === caller.person;
  const subject = { person: leave.person, division: leave.village };
  const ends = leave.state === 'granted' && day >= leave.from;
  const deeds: [Deed, boolean][] = [
    ['decide', leave.state === 'asked' && deciderOf(leave, looking) !== undefined],
    ['urge', urgerOf(leave, caller, day) !== undefined],
    ['ask-again', own && leave.state === 'sent-back'],
    ['return', ends && mayCallAbout(caller, 'leave.return', subject, day)],
    ['prove', own && mayProve(leave)],
    ['withdraw', own && mayWithdraw(leave, day)],
  ];
  return deeds.flatMap(([deed, can]) => (can ? [deed] : []));
}
