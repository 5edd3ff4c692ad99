import { instantOf } from '../../src/core/calendar/day';
import { decideClose } from '../../src/core/funds/close-book';
import { fundBookRef } from '../../src/core/funds/places';
import { refused } from '../../src/core/refusal';
import { townshipOf } from '../../src/core/roster/division';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { sidesOf } from './sides';

/** 对账: a village’s year is written down and looked at. */
export const close = act({
  endpoint: 'funds.close',

  refs: ({ tenant, input }) => ({
    place: villageRef(tenant, input.village),
    book: fundBookRef(tenant, input.village, input.year),
  }),

  about: ({ input }) => ({ division: input.village }),

  gather: (call, found) => ({
    ...found,
    actors: sidesOf(callerOrRefuse(call), call.input, call.day).office,
  }),

  decide({ place, ...facts }, { tenant, input, now, day }) {
    if (!place) throw refused('village-unknown', {}, { field: 'village' });
    const township = townshipOf(input.village);
    return decideClose(input, { ...facts, township, tenant, today: day, at: instantOf(now) });
  },
});
