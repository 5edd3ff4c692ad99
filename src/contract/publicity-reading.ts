import * as z from 'zod';
import { DIGEST_ID } from '../core/publicity/digest';
import { endpoint } from './endpoint';
import { duty, storyId } from './publicity-fields';

const area = z
  .string()
  .regex(/^(\d{6}|\d{9}|\d{12})$/, '请选县、乡镇或村（6、9 或 12 位区划代码）。')
  .meta({ title: '地区' });

/** Addresses of one picture, some of them relative to the host; whoever holds one sees it. */
const links = z.object({
  picture: z.string(),
  thumbnail: z.string(),
  /** Pixels of the picture, so that its place is kept while it loads. */
  width: z.number().int(),
  height: z.number().int(),
});

const head = {
  story: z.string(),
  title: z.string(),
  duty,
  dutyWords: z.string(),
  village: z.string(),
  villageName: z.string(),
  townshipName: z.string(),
  authorName: z.string(),
  /** UTC. */
  publishedAt: z.string(),
};

const listedStory = z.object({
  ...head,
  excerpt: z.string(),
  corrected: z.boolean(),
  /** Address of its first picture, small. */
  cover: z.string().optional(),
});

/** The digest of a week, its first and its last day. */
const digestOfWeek = { digest: z.string(), from: z.string(), to: z.string() };

const readBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('photo'), caption: z.string(), ...links.shape }),
  z.object({ kind: z.literal('figure'), value: z.string(), label: z.string() }),
  z.object({ kind: z.literal('quote'), text: z.string(), from: z.string() }),
]);

/** What anybody may read: answered from the public room alone. */
export const publicityReading = {
  'publicity.list': endpoint({
    title: '看典型案例：按地区、类别，新的在前或按县里的推荐',
    kind: 'query',
    callers: 'anonymous',
    scope: 'anybody: published stories',
    input: z.object({
      /** The whole county without. */
      division: area.optional(),
      duty: duty.optional(),
      /** Those the county chose, in its order; without, all, newest first. */
      chosen: z.literal(true).optional().meta({ title: '县里推荐' }),
      cursor: z.string().max(2000).optional(),
    }),
    output: z.object({
      stories: z.array(listedStory),
      cursor: z.string().optional(),
      /** For how long the addresses are good. */
      seconds: z.number().int(),
    }),
    refusals: [],
  }),

  'publicity.read': endpoint({
    title: '读一篇典型案例',
    kind: 'query',
    callers: 'anonymous',
    scope: 'anybody: published stories',
    input: z.object({ story: storyId }),
    output: z.object({
      ...head,
      blocks: z.array(readBlock),
      corrections: z.array(z.object({ at: z.string(), text: z.string() })),
      seconds: z.number().int(),
    }),
    refusals: ['story-not-public'],
  }),

  'publicity.digest': endpoint({
    title: '每周汇编：一周里发布的案例',
    kind: 'query',
    callers: 'anonymous',
    scope: 'anybody: published stories',
    input: z.object({
      /** The latest without. */
      digest: z.string().regex(DIGEST_ID, '请指明是哪一期。').optional().meta({ title: '哪一期' }),
    }),
    output: z.object({
      ...digestOfWeek,
      countyName: z.string(),
      /** In the order they were published; one that was withdrawn is not there. */
      stories: z.array(listedStory),
      /** Those before it, the newest first. */
      earlier: z.array(z.object(digestOfWeek)),
      seconds: z.number().int(),
    }),
    refusals: ['digest-unknown', 'digest-none'],
  }),
};
