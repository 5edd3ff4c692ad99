import { decideTry } from '../../src/core/adoption/try';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { ownAdoption } from './own-adoption';
import { whoCalls } from './who-calls';

/** Says from when the caller's village tries a story. */
export const tryIt = act({
  endpoint: 'adoption.try',

  refs: ({ tenant, input }) => ({
    published: publishedRef(tenant, input.story),
    story: storyRef(tenant, input.story),
    village: villageRef(tenant, input.village),
  }),

  about: ({ input }) => ({ division: input.village }),

  gather: async (call, { published, story, village }, reader) => ({
    ...{ published, story, village },
    adoption: await ownAdoption(call, call.input.story, reader),
  }),

  decide: (facts, call) => decideTry(call.input, { ...facts, ...whoCalls(call) }),
});
