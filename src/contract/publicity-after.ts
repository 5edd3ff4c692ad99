import * as z from 'zod';
import { endpoint } from './endpoint';
import { literal, literalLine } from './literal';
import { countyOnly, deedDone, storyId, writers, writersAndOffices } from './publicity-fields';

const deeds = ['story-unknown', 'story-not-at-step'] as const;
const byAuthor = [...deeds, 'story-not-author'] as const;
const byCounty = ['story-not-yours', 'own-story'] as const;
const reason = literal('原因', 200);

/** What becomes of a story once it was handed in or published. */
export const publicityAfter = {
  'publicity.unschedule': endpoint({
    title: '取消案例的定时发布',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the village of the story',
    input: z.object({ story: storyId }),
    output: deedDone,
    refusals: [...deeds, ...byCounty],
  }),

  'publicity.correct': endpoint({
    title: '开始更正已发布的案例',
    kind: 'mutation',
    callers: writers,
    scope: 'the village of the story; the author alone',
    input: z.object({ story: storyId, note: literal('更正说明', 200) }),
    output: deedDone,
    refusals: [...byAuthor, 'story-reason-needed'],
  }),

  'publicity.dropCorrection': endpoint({
    title: '不再更正，案例仍是读者看到的样子',
    kind: 'mutation',
    callers: writers,
    scope: 'the village of the story; the author alone',
    input: z.object({ story: storyId }),
    output: deedDone,
    refusals: [...byAuthor, 'story-no-correction'],
  }),

  'publicity.withdraw': endpoint({
    title: '撤下案例',
    kind: 'mutation',
    callers: writersAndOffices,
    scope: 'the author; township and county for what was handed in from their villages',
    input: z.object({ story: storyId, reason }),
    output: deedDone,
    refusals: [...deeds, 'story-not-yours', 'story-reason-needed'],
  }),

  'publicity.takeUp': endpoint({
    title: '撤下的案例另起一稿',
    kind: 'mutation',
    callers: writers,
    scope: 'the village of the story; the author alone',
    input: z.object({ story: storyId }),
    /** The new one. */
    output: deedDone,
    refusals: [...byAuthor, 'story-taken-up'],
  }),

  'publicity.withdrawConsent': endpoint({
    title: '记录照片里的人撤回同意：有本人的照片马上撤下',
    kind: 'mutation',
    callers: writersAndOffices,
    scope: 'the author; first secretary, township and county of the village',
    input: z.object({
      story: storyId,
      name: literalLine('姓名', 20).min(1, '请写姓名。'),
      reason: reason.optional(),
    }),
    output: z.object({
      story: z.string(),
      /** Pictures that are down now. */
      pictures: z.number().int(),
    }),
    refusals: ['story-unknown', 'story-taken-up', 'consent-unknown'],
  }),

  'publicity.choose': endpoint({
    title: '把案例放到县里的推荐，或从推荐里拿下来',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the village of the story',
    input: z.object({
      story: storyId,
      /** Its place in the order, from 1 on; taken off without. */
      place: z
        .int('请填第几位，写整数。')
        .min(1, '第几位从 1 写起。')
        .max(99, '推荐最多排到第 99 位。')
        .optional()
        .meta({ title: '第几位' }),
    }),
    output: z.object({ story: z.string(), place: z.number().int().optional() }),
    refusals: ['story-unknown', 'story-not-public', ...byCounty],
  }),
};
