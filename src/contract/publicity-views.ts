import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { divisionCode } from './fields';
import {
  blocks,
  duty,
  offices,
  shown,
  storyId,
  storyState,
  writersOwn,
  writersAndOffices,
} from './publicity-fields';

/** What the caller can do with a story now. */
const deed = z.enum([
  ...(['save', 'submit', 'pass', 'hand-back', 'publish', 'unschedule', 'correct'] as const),
  ...(['drop-correction', 'withdraw', 'take-up', 'withdraw-consent', 'choose'] as const),
]);

const item = {
  story: z.string(),
  title: z.string(),
  duty,
  dutyWords: z.string(),
  village: z.string(),
  villageName: z.string(),
  authorName: z.string(),
  state: storyState,
  stateWords: z.string(),
  /** UTC. */
  changedAt: z.string(),
  can: z.array(deed),
};

const step = z.object({
  step: z.string(),
  stepWords: z.string(),
  byName: z.string(),
  at: z.string(),
  remark: z.string().optional(),
  version: z.number().int().optional(),
  remarks: z.array(z.object({ block: z.number().int().optional(), text: z.string() })).optional(),
  publishAt: z.string().optional(),
});

/** A consent as it was recorded, taken back or not. */
const consent = z.object({ ...shown.shape, withdrawnAt: z.string().optional() });

const version = z.object({
  number: z.number().int(),
  at: z.string(),
  title: z.string(),
  blocks,
  correction: z.string().optional(),
  /** What a machine made of its words. */
  machine: z.enum(['pass', 'unsure']),
});

/** Stories in the making, for those who make them. */
export const publicityViews = {
  'publicity.mine': endpoint({
    title: '我写的案例',
    kind: 'query',
    callers: writersOwn,
    scope: 'the caller’s own',
    input: z.object({ cursor: z.string().max(2000).optional() }),
    output: z.object({ stories: z.array(z.object(item)), cursor: z.string().optional() }),
    refusals: [],
  }),

  'publicity.waiting': endpoint({
    title: '在办的案例，等我审的标出来',
    kind: 'query',
    callers: offices,
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, cursor: z.string().max(2000).optional() }),
    output: z.object({
      stories: z.array(z.object(item)),
      cursor: z.string().optional(),
      /** What the document of the day says of making good work known. */
      basis: z.array(explanation),
    }),
    refusals: [],
  }),

  'publicity.story': endpoint({
    title: '一篇案例办到哪一步：各稿、意见和能办的事',
    kind: 'query',
    callers: writersAndOffices,
    scope: 'the author, or the village of the story',
    input: z.object({ story: storyId }),
    output: z.object({
      ...item,
      townshipName: z.string(),
      edition: z.number().int(),
      blocks,
      people: z.array(consent),
      /** As they were handed in, the oldest first; the last twenty. */
      versions: z.array(version),
      steps: z.array(step),
      /** The version readers see; absent while they see none. */
      live: z.number().int().optional(),
      publishAt: z.string().optional(),
      /** Of a correction that is under way: what readers will be told. */
      correction: z.string().optional(),
      /** What it grew out of, as its writer says; without a title where readers do not see that. */
      follows: z.object({ story: z.string(), title: z.string().optional() }).optional(),
      /** The withdrawn story it takes up again; of a withdrawn one, what it was taken up as. */
      takesUp: z.string().optional(),
      takenUpAs: z.string().optional(),
      /** Files of it that wait for a check, or were refused. */
      waiting: z.array(z.string()),
      refused: z.array(z.string()),
      /** For who can publish it: what the document of the day says of that; empty for others. */
      basis: z.array(explanation),
    }),
    refusals: ['story-unknown'],
  }),
};
