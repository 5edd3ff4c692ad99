import { instantOf } from '../../src/core/calendar/day';
import { deskRefs } from '../../src/core/funds/fund-desk';
import { fundBookRef } from '../../src/core/funds/places';
import { decideReverseEntry } from '../../src/core/funds/reverse-entry';
import { townshipOf } from '../../src/core/roster/division';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { sidesOf } from './sides';

/** 冲销: an entry of one’s own side, while it waits or by another that waits. */
export const reverse = act({
  endpoint: 'funds.reverse',

  refs: ({ tenant, input }) => ({
    place: villageRef(tenant, input.village),
    book: fundBookRef(tenant, input.village, input.year),
  }),

  async gather(call, { place, book }, reader) {
    const { tenant, input, day } = call;
    const { village } = input;
    const unit = book?.body.entries[input.number]?.unit;
    const desks = await reader.read(
      deskRefs(tenant, { village, township: townshipOf(village) }, unit),
    );
    const actors = sidesOf(callerOrRefuse(call), { village, unit }, day);
    return { book, desks, actors, unit, villageName: place?.body.name ?? village };
  },

  subject: ({ unit }, { input }) => ({ division: input.village, unit }),

  decide: (facts, { tenant, input, now, day }) =>
    decideReverseEntry(input, { ...facts, tenant, today: day, at: instantOf(now) }),
});
