import { storyRef } from '../../src/core/publicity/places';
import { decideUnschedule } from '../../src/core/publicity/unschedule';
import { act } from '../_backend/act';
import { aboutStory, deedFacts } from './deed-facts';

/** Takes a story back from its hour. */
export const unschedule = act({
  endpoint: 'publicity.unschedule',
  refs: ({ tenant, input }) => ({ story: storyRef(tenant, input.story) }),
  gather: (_call, facts) => facts,
  subject: aboutStory,
  decide: ({ story }, call) => decideUnschedule(deedFacts(story, call)),
});
