import * as z from 'zod';
import { adoptionState, named } from './adoption-fields';
import { heldQuestion } from './adoption-questions';
import { endpoint } from './endpoint';
import { divisionCode } from './fields';
import { offices, storyId, writersAndOffices } from './publicity-fields';

const trial = z.object({
  village: z.string(),
  villageName: z.string(),
  /** UTC+8. */
  from: z.string(),
  beginsWith: z.string(),
});

/** One story that grew out of another. */
const following = z.object({
  ...named,
  townshipName: z.string(),
  /** 1 follows the story itself. */
  generation: z.number().int(),
  /** What it grew out of. */
  origin: z.string(),
  originVillageName: z.string(),
  /** UTC. */
  publishedAt: z.string(),
});

export const adoptionViews = {
  'adoption.mine': endpoint({
    title: '我想试的',
    kind: 'query',
    callers: 'anyone',
    scope: 'the caller’s own',
    input: z.object({
      /** That one alone. */
      story: storyId.optional(),
    }),
    output: z.object({
      /** The latest first; at most 100. */
      adoptions: z.array(
        z.object({
          story: z.string(),
          /** As it was when it was kept. */
          title: z.string(),
          village: z.string(),
          villageName: z.string(),
          state: adoptionState,
          stateWords: z.string(),
          note: z.string().optional(),
          trial: trial.optional(),
          /** Whether readers see it: corrected since it was kept, or not there any more. */
          condition: z.enum(['public', 'corrected', 'gone']),
          correction: z.object({ at: z.string(), text: z.string() }).optional(),
          /** The caller’s own that grew out of it. */
          followUps: z.array(z.object({ story: z.string(), title: z.string() })),
          can: z.array(z.enum(['keep', 'try', 'let-go', 'link', 'write'])),
        }),
      ),
      /** Where the caller may say that a thing is tried. */
      villages: z.array(z.object({ village: z.string(), villageName: z.string() })),
      /** Published stories of the caller’s own, to be linked. */
      own: z.array(z.object({ story: z.string(), title: z.string(), village: z.string() })),
    }),
    refusals: ['not-bound'],
  }),

  'adoption.around': endpoint({
    title: '一篇案例传到了哪里，有人问过什么',
    kind: 'query',
    callers: 'anonymous',
    scope: 'anybody: published stories; villages, never persons',
    input: z.object({ story: storyId }),
    output: z.object({
      villages: z.array(z.object({ village: z.string(), villageName: z.string() })),
      /** What it grew out of itself. */
      origin: z.object(named).optional(),
      followUps: z.array(following),
      /** There are more than are named. */
      more: z.boolean(),
      questions: z.array(
        z.object({
          question: z.string(),
          text: z.string(),
          answer: z.string(),
          answeredBy: z.string(),
          answeredAt: z.string(),
        }),
      ),
    }),
    refusals: ['story-not-public'],
  }),

  'adoption.trail': endpoint({
    title: '一篇案例传到了哪里：哪天、谁',
    kind: 'query',
    callers: writersAndOffices,
    scope: 'the author, or the village of the story',
    input: z.object({ story: storyId }),
    output: z.object({
      ...named,
      publishedAt: z.string(),
      villages: z.array(
        z.object({
          village: z.string(),
          villageName: z.string(),
          townshipName: z.string(),
          people: z.array(z.object({ name: z.string(), from: z.string(), beginsWith: z.string() })),
        }),
      ),
      followUps: z.array(
        z.object({
          ...following.shape,
          linkedBy: z.string(),
          linkedAt: z.string(),
          /** The caller may take the link off. */
          mayUnlink: z.boolean(),
        }),
      ),
      more: z.boolean(),
      /** Everything that was asked, for those who look after it. */
      questions: z.array(heldQuestion),
    }),
    refusals: ['story-unknown', 'story-not-public'],
  }),

  'adoption.within': endpoint({
    title: '本地区的村在试哪些案例，哪些提问还没有回答',
    kind: 'query',
    callers: offices,
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode }),
    output: z.object({
      /** At most 200. */
      trying: z.array(
        z.object({
          story: z.string(),
          /** Absent where readers do not see it any more. */
          title: z.string().optional(),
          storyVillageName: z.string(),
          village: z.string(),
          villageName: z.string(),
          name: z.string(),
          from: z.string(),
          beginsWith: z.string(),
          stateWords: z.string(),
        }),
      ),
      /** Open ones about stories from there, the longest waiting first; at most 100. */
      questions: z.array(heldQuestion),
    }),
    refusals: [],
  }),
};
