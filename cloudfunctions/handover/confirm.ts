import { decideConfirm } from '../../src/core/handover/confirm';
import { successionRef } from '../../src/core/handover/places';
import { gateRef } from '../../src/core/roster/import-places';
import { act } from '../_backend/act';
import { effectsOfPerson } from '../_backend/facts/effects';
import { gatherStanding } from '../_backend/facts/gather-standing';
import { postingsIn } from '../_backend/facts/in-division';
import { postingsOf } from '../_backend/facts/of-person';
import { gatherSuccession, oldPosting, subjectOf } from './gather-succession';

/** The county confirms who comes, or asks for another name. */
export const confirm = act({
  endpoint: 'handover.confirm',

  refs: ({ tenant, input }) => ({
    succession: successionRef(tenant, input.succession),
    gate: gateRef(tenant),
  }),

  async gather(call, { succession, gate }, reader) {
    const { tenant } = call;
    const person = succession?.body.successor?.person;
    const [facts, old, comes, postings, inVillage, effects] = await Promise.all([
      gatherSuccession(call, succession, reader),
      oldPosting(reader, tenant, succession),
      person ? gatherStanding(reader, tenant, person) : undefined,
      person ? postingsOf(reader, tenant, person) : [],
      succession ? postingsIn(reader, tenant, succession.body.village) : [],
      person ? effectsOfPerson(reader, tenant, person) : [],
    ]);
    return {
      ...{ ...facts, old, comes, gate },
      postings: postings.map(({ body }) => body),
      inVillage: inVillage.map(({ body }) => body),
      effects: effects.map(({ body }) => body),
    };
  },

  subject: subjectOf,
  decide: (facts, { input }) => decideConfirm(input, facts),
});
