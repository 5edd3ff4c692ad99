import { instantOf } from '../../src/core/calendar/day';
import { picturesIn } from '../../src/core/publicity/pictures';
import { storyRef } from '../../src/core/publicity/places';
import { decideSave } from '../../src/core/publicity/save';
import { refused } from '../../src/core/refusal';
import { inOwnRight } from '../../src/core/roster/actor';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { filesNamed } from './files-named';
import { originOf } from './origin-of';

/** Length of the code in a story's name and in its links. */
export const CODE_LENGTH = 10;

/** Keeps a draft: a new one, or the caller's own as it is now. */
export const save = act({
  endpoint: 'publicity.save',

  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story ?? 'story:none'),
    village: villageRef(tenant, input.village),
  }),

  async gather(call, { story, village }, reader) {
    const { tenant, input, randomCode } = call;
    const caller = callerOrRefuse(call);
    if (input.story && !story) throw refused('story-unknown');
    const pictures = [...picturesIn(input.blocks), ...picturesIn(story?.body.blocks ?? [])];
    const [files, origin] = await Promise.all([
      filesNamed(reader, tenant, [...new Set(pictures)]),
      story ? undefined : originOf(call, reader),
    ]);
    return { story, village, caller, files, origin, code: randomCode(CODE_LENGTH) };
  },

  subject: ({ story }, { input }) => ({
    person: story?.body.author,
    division: story?.body.village ?? input.village,
  }),

  decide({ village, caller, ...facts }, { input, tenant, day, now }) {
    const about = { division: input.village };
    const [actor = inOwnRight(caller)] = actorsAt(caller, 'publicity.save', about, day);
    const at = instantOf(now);
    return decideSave(input, { ...facts, tenant, day, at, caller, actor, villageRecord: village });
  },
});
