import * as z from 'zod';
import { endpoint } from './endpoint';
import { instant, villageCode } from './fields';
import {
  blocks,
  countyOnly,
  deedDone,
  duty,
  edition,
  offices,
  people,
  remarks,
  storyId,
  title,
  versionNumber,
  writers,
} from './publicity-fields';

const ofFiles = ['file-unknown', 'file-used', 'file-refused', 'file-waiting'] as const;
const ofReviews = [
  ...['story-unknown', 'story-not-at-step', 'story-not-yours'],
  ...['own-story', 'story-same-reviewer', 'story-version-old'],
] as const;

/** A story on its way to its readers. */
export const publicity = {
  'publicity.save': endpoint({
    title: '保存案例草稿',
    kind: 'mutation',
    callers: writers,
    scope: 'the village of the story; one that is there is its author’s alone',
    input: z.object({
      /** Absent for a new one. */
      story: storyId.optional(),
      edition,
      village: villageCode,
      /** What a new one grew out of. */
      from: z
        .object({ collection: z.enum(['logEntry', 'issue']), id: z.string().min(1).max(100) })
        .optional()
        .meta({ title: '从哪里写起' }),
      title,
      duty,
      blocks,
      people,
      /** The published story of another village it grew out of; none without. */
      follows: storyId.optional().meta({ title: '从哪篇学来的' }),
    }),
    output: z.object({ story: z.string(), edition: z.number().int(), savedAt: z.string() }),
    refusals: [
      ...['story-unknown', 'story-not-author', 'story-not-at-step', 'story-changed'],
      ...['village-unknown', 'story-origin-unknown', 'story-person-twice'],
      'follow-up-same-village',
      ...['story-pictures-many', 'story-picture-down', ...ofFiles],
    ] as const,
  }),

  'publicity.submit': endpoint({
    title: '提交案例，请乡镇审核',
    kind: 'mutation',
    callers: writers,
    scope: 'the village of the story; the author alone',
    input: z.object({ story: storyId, edition }),
    output: deedDone,
    refusals: [
      ...['story-unknown', 'story-not-author', 'story-not-at-step', 'story-changed'],
      ...['story-title-needed', 'story-text-needed', 'story-block-empty', 'story-nobody-named'],
      ...['story-nobody-and-named', 'story-consent-over', 'story-words-risky'],
    ] as const,
  }),

  'publicity.review': endpoint({
    title: '审核案例：通过或退回',
    kind: 'mutation',
    callers: offices,
    scope: 'the village of the story',
    input: z.object({
      story: storyId,
      version: versionNumber,
      decision: z.enum(['pass', 'hand-back']).meta({ title: '结论' }),
      remarks: remarks.default([]),
    }),
    output: deedDone,
    refusals: [...ofReviews, 'story-remark-needed', 'story-remark-nowhere'],
  }),

  'publicity.publish': endpoint({
    title: '发布案例，马上或定时',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the village of the story',
    input: z.object({
      story: storyId,
      version: versionNumber,
      publishAt: instant.optional().meta({ title: '什么时候发布' }),
    }),
    output: deedDone,
    refusals: [
      ...[...ofReviews, 'story-picture-waits', 'story-picture-refused', 'story-consent-over'],
      ...['story-publish-past', 'story-publish-far'],
    ] as const,
  }),
};
