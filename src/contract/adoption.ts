import * as z from 'zod';
import { adoptionDone, triers } from './adoption-fields';
import { endpoint } from './endpoint';
import { day, sentence, villageCode, words } from './fields';
import { storyId, writersOwn } from './publicity-fields';

/** 借鉴: what one village makes of another’s case. */
export const adoption = {
  'adoption.keep': endpoint({
    title: '我也想试：留着一篇案例',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller’s own',
    input: z.object({ story: storyId, note: words('给自己记的一句话', 100).optional() }),
    output: adoptionDone,
    refusals: ['not-bound', 'story-not-public'],
  }),

  'adoption.try': endpoint({
    title: '登记本村从哪天起试一篇案例的做法',
    kind: 'mutation',
    callers: triers,
    scope: 'input.village is the village of the caller’s posting or seat',
    input: z.object({
      story: storyId,
      village: villageCode,
      from: day.meta({ title: '从哪天起' }),
      beginsWith: sentence('先做什么', 60),
    }),
    output: adoptionDone,
    refusals: [
      ...['story-not-public', 'village-unknown', 'trial-same-village', 'trial-too-early'],
      ...['trial-too-far', 'adoption-not-at-step'],
    ] as const,
  }),

  'adoption.letGo': endpoint({
    title: '不试了',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller’s own',
    input: z.object({ story: storyId }),
    output: adoptionDone,
    refusals: ['not-bound', 'adoption-unknown', 'adoption-not-at-step'],
  }),

  'adoption.link': endpoint({
    title: '把自己写的案例连到它跟着做的那一篇',
    kind: 'mutation',
    callers: writersOwn,
    scope: 'the author of the story that follows',
    input: z.object({
      origin: storyId.meta({ title: '跟着哪篇做的' }),
      followUp: storyId.meta({ title: '自己写的案例' }),
    }),
    output: z.object({ followUp: z.string(), origin: z.string().optional() }),
    refusals: [
      ...['story-unknown', 'story-not-author', 'story-not-public', 'follow-up-same-village'],
      ...['follow-up-earlier', 'follow-up-linked'],
    ] as const,
  }),

  'adoption.unlink': endpoint({
    title: '取消一篇案例与它来处的连接',
    kind: 'mutation',
    callers: { ...writersOwn, 'county-officer': 'division' },
    scope: 'who linked it; the county for the village of the story that follows',
    input: z.object({ followUp: storyId, reason: sentence('原因', 200) }),
    output: z.object({ followUp: z.string(), origin: z.string().optional() }),
    refusals: ['follow-up-unknown', 'story-not-yours', 'adoption-reason-needed'],
  }),
};
