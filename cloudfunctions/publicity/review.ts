import { instantOf } from '../../src/core/calendar/day';
import { storyRef } from '../../src/core/publicity/places';
import { decideReview } from '../../src/core/publicity/review';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** 通过, or 退回 with what is to be changed. */
export const review = act({
  endpoint: 'publicity.review',

  refs: ({ tenant, input }) => ({ story: storyRef(tenant, input.story) }),

  gather: (_call, facts) => facts,

  subject: ({ story }) => ({ division: story?.body.village }),

  decide({ story }, call) {
    const { input, tenant, day, now } = call;
    const caller = callerOrRefuse(call);
    return decideReview(input, { story, caller, tenant, day, at: instantOf(now) });
  },
});
