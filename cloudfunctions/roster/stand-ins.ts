import type { Day } from '../../src/core/calendar/day';
import type { Ref, Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { delegateArea } from '../../src/core/roster/delegation';
import { roleName } from '../../src/core/roster/names';
import { callerRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { peopleIn } from '../_backend/facts/in-division';

const MOST = 20;

/** People of the seat’s township or county whose name holds what was typed. */
export const standIns = act({
  endpoint: 'roster.standIns',

  about: ({ input }) => ({ division: input.scope }),

  async gather(call, _found, reader) {
    const { tenant, input } = call;
    const caller = callerOrRefuse(call);
    const people = await peopleIn(reader, tenant, delegateArea(input.scope));
    const named = people.filter(
      ({ id, body }) => id !== caller.person && body.name.includes(input.name),
    );
    const shown = named.slice(0, MOST);
    const refs: Record<string, Ref<'caller'>> = {};
    for (const { id, body } of shown) {
      if (body.openid) refs[id] = callerRef(tenant, body.openid);
    }
    return { shown, more: named.length > MOST, callers: await reader.read(refs) };
  },

  decide: ({ shown, more, callers }, { day }) => ({
    output: {
      people: shown.map(({ id, body }) => ({
        ...{ person: id, name: body.name, note: noteOn(callers[id], day) },
      })),
      more,
    },
  }),
});

function noteOn(caller: Stored<'caller'> | undefined, day: Day): string {
  if (!caller) return '还没有绑定微信，绑定以后才能代办';
  const roles = rolesInWords(caller.body, day);
  return roles || '名册上的人';
}

function rolesInWords(caller: Caller, day: Day): string {
  const roles = rolesOn(caller, day).map(({ role }) =>
    role === 'cadre' ? '驻村干部' : roleName(role),
  );
  return [...new Set(roles)].join('、');
}
