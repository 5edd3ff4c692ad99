import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { day, personId, sentence, villageCode } from './fields';
import { content, entryId, workKind } from './log-shapes';

/** One's own log: also of days before a posting ended. */
const own = { cadre: 'own', 'former-cadre': 'own' } as const;
const files = ['file-unknown', 'file-used', 'file-refused'] as const;
const kinds = ['log-empty', 'log-kind-needed', 'log-kind-unknown'] as const;

export const log = {
  'log.form': endpoint({
    title: '写日志之前：哪个村、按哪几类记',
    kind: 'query',
    callers: own,
    scope: 'input.cadre is the caller',
    input: z.object({
      cadre: personId,
      /** Today where it is not said. */
      day: day.optional(),
    }),
    output: z.object({
      day: z.string(),
      /** The village one was posted to on that day. */
      village: z.string(),
      villageName: z.string(),
      /** The days that can be written down, both included. */
      earliest: z.string(),
      latest: z.string(),
      /** Empty where the document names none: then no kind is asked. */
      kinds: z.array(z.object({ kind: workKind, text: z.string() })),
      /** Entries the day has already. */
      entries: z.number().int(),
      mostPhotos: z.number().int(),
      explanations: z.array(explanation),
    }),
    refusals: ['day-in-future', 'log-day-too-old', 'no-posting'],
  }),

  'log.write': endpoint({
    title: '写一条工作日志',
    kind: 'mutation',
    callers: own,
    scope: 'input.cadre is the caller',
    input: z.object({ cadre: personId, village: villageCode, day, ...content }),
    output: z.object({ entry: z.string(), day: z.string() }),
    refusals: [
      'day-in-future',
      'log-day-too-old',
      'no-posting',
      ...kinds,
      'log-day-full',
      ...files,
    ],
  }),

  'log.amend': endpoint({
    title: '改自己的一条日志（写后几天内）',
    kind: 'mutation',
    callers: own,
    scope: 'the entry is the caller’s own',
    input: z.object({ entry: entryId, ...content }),
    output: z.object({ entry: z.string() }),
    refusals: ['log-unknown', 'log-closed', ...kinds, ...files],
  }),

  'log.takeBack': endpoint({
    title: '撤回自己的一条日志（写后几天内）',
    kind: 'mutation',
    callers: own,
    scope: 'the entry is the caller’s own',
    input: z.object({ entry: entryId }),
    output: z.object({ day: z.string() }),
    refusals: ['log-unknown', 'log-closed'],
  }),

  'log.add': endpoint({
    title: '给自己的一条日志补记一句',
    kind: 'mutation',
    callers: own,
    scope: 'the entry is the caller’s own',
    input: z.object({ entry: entryId, text: sentence('补记', 500) }),
    output: z.object({ entry: z.string() }),
    refusals: ['log-unknown', 'log-additions-many'],
  }),
};
