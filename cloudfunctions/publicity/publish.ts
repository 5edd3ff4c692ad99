import { instantOf } from '../../src/core/calendar/day';
import { picturesIn } from '../../src/core/publicity/pictures';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { decidePublish } from '../../src/core/publicity/publish';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { filesNamed } from './files-named';

/** Lets readers see a story, at once or from an instant on. */
export const publish = act({
  endpoint: 'publicity.publish',

  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story),
    published: publishedRef(tenant, input.story),
  }),

  async gather({ tenant }, { story, published }, reader) {
    const files = await filesNamed(reader, tenant, picturesIn(story?.body.blocks ?? []));
    return { story, published, files };
  },

  subject: ({ story }) => ({ division: story?.body.village }),

  decide(facts, call) {
    const { input, tenant, day, now } = call;
    const caller = callerOrRefuse(call);
    return decidePublish(input, { ...facts, caller, tenant, day, at: instantOf(now) });
  },
});
