import { instantOf } from '../../src/core/calendar/day';
import { fileRef } from '../../src/core/files/places';
import { decideEnter } from '../../src/core/funds/enter';
import { deskRefs } from '../../src/core/funds/fund-desk';
import { fundBookRef, projectRef } from '../../src/core/funds/places';
import { refused } from '../../src/core/refusal';
import { townshipOf } from '../../src/core/roster/division';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { postingsIn } from '../_backend/facts/in-division';
import { readTogether } from '../_backend/facts/read-together';
import { sidesOf } from './sides';

/** 记账: what came to a village, was spent there, or was bought for it. */
export const enter = act({
  endpoint: 'funds.enter',

  refs: ({ tenant, input }) => ({
    place: villageRef(tenant, input.village),
    book: fundBookRef(tenant, input.village, input.year),
    project: projectRef(tenant, input.project ?? 'project:none'),
  }),

  about: ({ input }) => ({ division: input.village, unit: input.unit }),

  async gather(call, found, reader) {
    const { tenant, input, day } = call;
    const { village, unit } = input;
    const township = townshipOf(village);
    const [postings, { desks, files }] = await Promise.all([
      postingsIn(reader, tenant, village),
      readTogether(reader, {
        desks: deskRefs(tenant, { village, township }, unit),
        files: Object.fromEntries(input.photos.map((file) => [file, fileRef(tenant, file)])),
      }),
    ]);
    return {
      ...{ ...found, desks, files, township, postings: postings.map(({ body }) => body) },
      actors: sidesOf(callerOrRefuse(call), input, day),
    };
  },

  decide({ place, ...facts }, { tenant, input, now, day }) {
    if (!place) throw refused('village-unknown', {}, { field: 'village' });
    const at = instantOf(now);
    const villageName = place.body.name;
    return decideEnter(input, { ...facts, villageName, tenant, today: day, at });
  },
});
