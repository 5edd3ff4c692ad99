import { decideCorrect } from '../../src/core/publicity/correct';
import { storyRef } from '../../src/core/publicity/places';
import { act } from '../_backend/act';
import { aboutStory, deedFacts } from './deed-facts';

/** Begins a correction of what readers read. */
export const correct = act({
  endpoint: 'publicity.correct',
  refs: ({ tenant, input }) => ({ story: storyRef(tenant, input.story) }),
  gather: (_call, facts) => facts,
  subject: aboutStory,
  decide: ({ story }, call) => decideCorrect(call.input.note, deedFacts(story, call)),
});
