import { instantOf } from '../../src/core/calendar/day';
import { fileRef } from '../../src/core/files/places';
import { decideAsk } from '../../src/core/leave/ask';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { gatherAsking } from './gather-asking';

/** 请假: asks, or asks again what was handed back. */
export const apply = act({
  endpoint: 'leave.apply',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  about: ({ caller }) => ({ person: caller?.body.person }),

  async gather(call, { county }, reader) {
    const { tenant, day, input } = call;
    const asking = { tenant, day, county, input, caller: callerOrRefuse(call) };
    const pictures = input.proof.map((id) => [id, fileRef(tenant, id)] as const);
    const [facts, files] = await Promise.all([
      gatherAsking(asking, reader),
      reader.read(Object.fromEntries(pictures)),
    ]);
    return { ...facts, proof: input.proof.map((id) => files[id]) };
  },

  decide: (facts, { input, tenant, now }) =>
    decideAsk(input, { ...facts, tenant, at: instantOf(now) }),
});
