import { instantOf } from '../../src/core/calendar/day';
import { refused } from '../../src/core/refusal';
import { decideRelease } from '../../src/core/roster/binding';
import { callerRef, personRef } from '../../src/core/roster/places';
import { widestDivision } from '../../src/core/roster/widest-division';
import type { Request } from '../_backend/act';
import { act } from '../_backend/act';
import { grantsOf } from '../_backend/facts/of-person';

/** 解除绑定: for a new phone or another WeChat. The old identity may do nothing from its next call. */
export const release = act({
  endpoint: 'identity.release',

  refs: ({ tenant, input }: Request<'identity.release'>) => ({
    person: personRef(tenant, input.person),
  }),

  async gather({ tenant, day }, { person }, reader) {
    if (!person) throw refused('person-unknown');
    const [found, grants] = await Promise.all([
      reader.read({ bound: callerRef(tenant, person.body.openid ?? '') }),
      grantsOf(reader, tenant, person.id),
    ]);
    const division = widestDivision(
      person.body,
      grants.map(({ body }) => body),
      day,
    );
    return { person, bound: found.bound, division };
  },

  subject: ({ division }) => ({ division }),

  decide: ({ person, bound }, { caller, input, now }) =>
    decideRelease(person, bound, {
      by: caller?.body.person ?? '',
      byName: caller?.body.name ?? '',
      at: instantOf(now),
      reason: input.reason,
    }),
});
