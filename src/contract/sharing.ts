import * as z from 'zod';
import { CARD, OPENING, channels } from '../core/sharing/card';
import { endpoint } from './endpoint';
import { storyId, writersAndOffices } from './publicity-fields';

export const card = z
  .string()
  .regex(CARD, '分享的编号不对，请重新打开收到的卡片。')
  .meta({ title: '分享的编号', description: 'made on the phone that shares' });

const channel = z.enum(channels, '请指明是怎样分享的。').meta({ title: '怎样分享的' });

/** How far a story travels: opened cards are counted, people are not. */
export const sharing = {
  'sharing.open': endpoint({
    title: '记一次：从分享的卡片打开了案例（不记是谁）',
    kind: 'deposit',
    callers: 'anonymous',
    scope: 'anybody: published stories',
    input: z.object({
      story: storyId,
      card,
      channel,
      opening: z
        .string()
        .regex(OPENING, '打开的编号不对，请重新打开。')
        .meta({ title: '打开的编号', description: 'random, of this opening alone' }),
    }),
    output: z.object({}),
    refusals: ['story-not-public'],
  }),

  'sharing.posterCode': endpoint({
    title: '案例海报上的小程序码',
    kind: 'query',
    callers: 'anyone',
    scope: 'anybody signed in: published stories',
    input: z.object({ story: storyId, card }),
    /** A data address; nothing where WeChat is not connected or gives none. */
    output: z.object({ image: z.string().optional() }),
    refusals: ['story-not-public'],
  }),

  'sharing.spread': endpoint({
    title: '一篇案例的传播情况：各次分享打开了多少次',
    kind: 'query',
    callers: writersAndOffices,
    scope: 'the author, or the village of the story',
    input: z.object({ story: storyId }),
    output: z.object({
      story: z.string(),
      title: z.string(),
      /** False once it was taken down: nothing is added any more. */
      published: z.boolean(),
      total: z.number().int(),
      /** So many were opened at once that some may be missing. */
      atLeast: z.boolean(),
      sums: z.array(
        z.object({
          channel,
          channelWords: z.string(),
          cards: z.number().int(),
          opens: z.number().int(),
        }),
      ),
      /** By the day they were first opened. */
      cards: z.array(
        z.object({
          card: z.string(),
          channel,
          channelWords: z.string(),
          /** UTC+8. */
          since: z.string(),
          opens: z.number().int(),
        }),
      ),
      /** Openings of further cards, which are not kept apart. */
      others: z.number().int(),
    }),
    refusals: ['story-unknown', 'story-never-public'],
  }),
};
