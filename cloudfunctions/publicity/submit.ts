import { instantOf } from '../../src/core/calendar/day';
import { decideSubmit } from '../../src/core/publicity/submit';
import { storyRef } from '../../src/core/publicity/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { grantsFor } from '../_backend/facts/in-division';
import { checkWords } from './check-words';

/** Hands a draft in. */
export const submit = act({
  endpoint: 'publicity.submit',

  refs: ({ tenant, input }) => ({ story: storyRef(tenant, input.story) }),

  async gather(call, { story }, reader, outside) {
    const caller = callerOrRefuse(call);
    // Nobody else's words are sent anywhere.
    const own = story?.body.author === caller.person && story.body.state === 'draft';
    const [grants, words] = await Promise.all([
      own ? grantsFor(reader, call.tenant, story.body.township) : [],
      own ? checkWords(story.body, call.openid ?? '', outside) : { verdict: 'unsure' as const },
    ]);
    return { story, caller, words, grants: grants.map(({ body }) => body) };
  },

  subject: ({ story }) => ({ person: story?.body.author, division: story?.body.village }),

  decide: (facts, { input, tenant, day, now }) =>
    decideSubmit({ ...facts, tenant, day, at: instantOf(now), edition: input.edition }),
});
