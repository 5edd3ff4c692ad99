import { decideOpen, postingToFollow } from '../../src/core/handover/ask';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { effectsOfPerson } from '../_backend/facts/effects';
import { beginFacts } from './begin-facts';

/** The county asks the unit for somebody else. */
export const open = act({
  endpoint: 'handover.open',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const { tenant, input, day } = call;
    const choose = <P extends Parameters<typeof postingToFollow>[0][number]>(all: readonly P[]) =>
      postingToFollow(all, day);
    const [facts, effects] = await Promise.all([
      beginFacts(call, { person: input.cadre, county }, reader, choose),
      effectsOfPerson(reader, tenant, input.cadre),
    ]);
    const recalled = effects.find(
      ({ body }) =>
        body.effect === 'recalled' && !body.lifted && body.from >= (facts.posting?.from ?? ''),
    );
    return { ...facts, recall: recalled?.body.proposal };
  },

  subject: ({ posting }) => ({ division: posting?.village }),

  decide: (facts, { input }) => decideOpen(input.cause, facts),
});
