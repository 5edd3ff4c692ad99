import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { decideWithdrawConsent, picturesOf } from '../../src/core/publicity/withdraw-consent';
import { inOwnRight } from '../../src/core/roster/actor';
import { act } from '../_backend/act';
import { actorsAt } from '../_backend/facts/may-call';
import { aboutStory, deedFacts } from './deed-facts';
import { filesNamed } from './files-named';
import { liveVersion } from './live-version';

/** Records that somebody no longer agrees to be shown. */
export const withdrawConsent = act({
  endpoint: 'publicity.withdrawConsent',

  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story),
    published: publishedRef(tenant, input.story),
  }),

  async gather({ tenant, input }, { story, published }, reader) {
    const live = await liveVersion(reader, story);
    const pictures = story ? picturesOf(input.name, story.body, live?.body) : [];
    return { story, published, live, files: await filesNamed(reader, tenant, pictures) };
  },

  subject: aboutStory,

  decide({ story, ...rest }, call) {
    const facts = deedFacts(story, call);
    const about = aboutStory({ story });
    const [actor = inOwnRight(facts.caller)] = actorsAt(
      ...([facts.caller, 'publicity.withdrawConsent', about, call.day] as const),
    );
    return decideWithdrawConsent(call.input, { ...facts, ...rest, actor });
  },
});
