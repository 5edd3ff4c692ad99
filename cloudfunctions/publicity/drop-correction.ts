import { decideDropCorrection } from '../../src/core/publicity/correct';
import { storyRef } from '../../src/core/publicity/places';
import { act } from '../_backend/act';
import { aboutStory, deedFacts } from './deed-facts';
import { liveVersion } from './live-version';

/** Gives a correction up: the story is again as readers read it. */
export const dropCorrection = act({
  endpoint: 'publicity.dropCorrection',
  refs: ({ tenant, input }) => ({ story: storyRef(tenant, input.story) }),
  gather: async (_call, { story }, reader) => ({
    story,
    version: await liveVersion(reader, story),
  }),
  subject: aboutStory,
  decide: ({ story, version }, call) =>
    decideDropCorrection({ ...deedFacts(story, call), version }),
});
