import { instantOf } from '../../src/core/calendar/day';
import { picturesIn } from '../../src/core/publicity/pictures';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { decidePublish } from '../../src/core/publicity/publish';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { linkFor } from '../_backend/facts/link-on-publishing';
import { filesNamed } from './files-named';

/** Lets readers see a story, at once or from an instant on. */
export const publish = act({
  endpoint: 'publicity.publish',

  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story),
    published: publishedRef(tenant, input.story),
  }),

  async gather({ tenant }, { story, published }, reader) {
    const [files, link] = await Promise.all([
      filesNamed(reader, tenant, picturesIn(story?.body.blocks ?? [])),
      linkFor(reader, story),
    ]);
    return { story, published, files, link };
  },

  subject: ({ story }) => ({ division: story?.body.village }),

  decide({ link, ...facts }, call) {
    const { input, tenant, day, now } = call;
    const caller = callerOrRefuse(call);
    const at = instantOf(now);
    const { output, writes } = decidePublish(input, { ...facts, caller, tenant, day, at });
    if (output.state !== 'published') return { output, writes };
    return { output, writes: [...writes, ...link({ at, published: facts.published })] };
  },
});
