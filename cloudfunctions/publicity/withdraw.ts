import { picturesIn } from '../../src/core/publicity/pictures';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { decideWithdraw } from '../../src/core/publicity/withdraw';
import { act } from '../_backend/act';
import { aboutStory, deedFacts } from './deed-facts';
import { filesNamed } from './files-named';

/** Takes a story down. */
export const withdraw = act({
  endpoint: 'publicity.withdraw',

  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story),
    published: publishedRef(tenant, input.story),
  }),

  async gather({ tenant }, { story, published }, reader) {
    const pictures = story?.body.versions === 0 ? picturesIn(story.body.blocks) : [];
    return { story, published, files: await filesNamed(reader, tenant, pictures) };
  },

  subject: aboutStory,

  decide: ({ story, ...rest }, call) =>
    decideWithdraw(call.input.reason, { ...deedFacts(story, call), ...rest }),
});
