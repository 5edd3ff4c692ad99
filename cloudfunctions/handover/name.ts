import { decideName, successorIds } from '../../src/core/handover/name';
import { successionRef } from '../../src/core/handover/places';
import { passes } from '../../src/core/refusal';
import { personRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { peopleWithPhone, postingsOf } from '../_backend/facts/of-person';
import { gatherSuccession, subjectOf } from './gather-succession';

/** The unit names who comes. */
export const nameSuccessor = act({
  endpoint: 'handover.name',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),

  async gather(call, { succession }, reader) {
    const { tenant, input, day, keyedHash } = call;
    const right = passes(() => successorIds(input, { keyedHash, day }));
    const id = right ? successorIds(input, { keyedHash, day }).id : undefined;
    const [facts, byPhone, read] = await Promise.all([
      gatherSuccession(call, succession, reader),
      peopleWithPhone(reader, tenant, input.phone),
      id ? reader.read({ person: personRef(tenant, id) }) : { person: undefined },
    ]);
    // Somebody recorded without a number is the same where name and phone are.
    const known = read.person ?? byPhone.find(({ body }) => body.name === input.name);
    const postings = known ? await postingsOf(reader, tenant, known.id) : [];
    return { ...facts, keyedHash, known, byPhone, postings: postings.map(({ body }) => body) };
  },

  subject: subjectOf,
  decide: (facts, { input }) => decideName(input, facts),
});
