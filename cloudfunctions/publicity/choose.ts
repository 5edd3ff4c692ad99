import { decideChoose } from '../../src/core/publicity/choose';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { act } from '../_backend/act';
import { aboutStory, deedFacts } from './deed-facts';

/** Puts a story on the county’s front, or takes it off. */
export const choose = act({
  endpoint: 'publicity.choose',
  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story),
    published: publishedRef(tenant, input.story),
  }),
  gather: (_call, facts) => facts,
  subject: aboutStory,
  decide: ({ story, published }, call) =>
    decideChoose(call.input.place, { ...deedFacts(story, call), published }),
});
