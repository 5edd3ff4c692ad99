import { decideLink } from '../../src/core/adoption/link';
import { followUpRef } from '../../src/core/adoption/places';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { act } from '../_backend/act';
import { ownAdoption } from './own-adoption';
import { whoCalls } from './who-calls';

/** Links the caller's own story to the one it grew out of. */
export const link = act({
  endpoint: 'adoption.link',

  refs: ({ tenant, input }) => ({
    origin: publishedRef(tenant, input.origin),
    originStory: storyRef(tenant, input.origin),
    followUp: publishedRef(tenant, input.followUp),
    followUpStory: storyRef(tenant, input.followUp),
    link: followUpRef(tenant, input.followUp),
  }),

  async gather(call, found, reader) {
    const { origin, originStory, followUp, followUpStory, link: linked } = found;
    const already = linked?.body.origin;
    const [adoption, there] = await Promise.all([
      ownAdoption(call, call.input.origin, reader),
      already ? reader.read({ origin: publishedRef(call.tenant, already) }) : undefined,
    ]);
    const stories = { origin, originStory, followUp, followUpStory };
    return { ...stories, link: linked, adoption, linkedTo: there?.origin?.body.title };
  },

  subject: ({ followUpStory }) => ({ person: followUpStory?.body.author }),

  decide: (facts, call) => decideLink({ ...facts, ...whoCalls(call) }),
});
