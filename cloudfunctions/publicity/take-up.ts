import { picturesIn } from '../../src/core/publicity/pictures';
import { storyRef } from '../../src/core/publicity/places';
import { decideTakeUp } from '../../src/core/publicity/take-up';
import { act } from '../_backend/act';
import { aboutStory, deedFacts } from './deed-facts';
import { filesNamed } from './files-named';
import { CODE_LENGTH } from './save';

/** Begins a new draft of a withdrawn story. */
export const takeUp = act({
  endpoint: 'publicity.takeUp',

  refs: ({ tenant, input }) => ({ story: storyRef(tenant, input.story) }),

  async gather({ tenant, randomCode }, { story }, reader) {
    const { blocks = [], handedIn = [] } = story?.body ?? {};
    const named = [...new Set([...picturesIn(blocks), ...handedIn])];
    const files = await filesNamed(reader, tenant, named);
    return { story, files, code: randomCode(CODE_LENGTH) };
  },

  subject: aboutStory,

  decide: ({ story, ...rest }, call) => decideTakeUp({ ...deedFacts(story, call), ...rest }),
});
