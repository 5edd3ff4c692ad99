import * as z from 'zod';
import { FILE_ID } from '../core/files/places';
import { workKinds } from '../core/policy/kinds/work-words';
import { STORY_ID } from '../core/publicity/places';
import { day } from './fields';
import { literal, literalLine } from './literal';

export const storyId = z.string().regex(STORY_ID, '请指明是哪篇案例。').meta({ title: '案例' });

export const duty = z
  .enum(Object.keys(workKinds) as [keyof typeof workKinds], '请选一类工作。')
  .meta({ title: '哪一类工作' });

export const edition = z
  .int('请刷新后再保存。')
  .min(0)
  .meta({ title: '第几次保存', description: 'as `publicity.story` gave it; 0 for a new one' });

export const versionNumber = z.int('请指明是第几稿。').min(1).meta({ title: '第几稿' });

const picture = z.string().regex(FILE_ID, '请指明是哪张照片。').meta({ title: '照片' });

const MOST_BLOCKS = 100;
const MOST_PEOPLE = 50;

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: literalLine('小标题', 60) }),
  z.object({ kind: z.literal('paragraph'), text: literal('正文', 2000) }),
  z.object({
    kind: z.literal('photo'),
    picture,
    caption: literalLine('照片说明', 100),
    /** True where nobody can be recognised in it. */
    nobody: z.literal(true).optional().meta({ title: '没有能认出来的人' }),
  }),
  z.object({
    kind: z.literal('figure'),
    value: literalLine('数字', 30),
    label: literalLine('数字说明', 60),
  }),
  z.object({
    kind: z.literal('quote'),
    text: literal('原话', 500),
    from: literalLine('谁说的', 40),
  }),
]);

export const blocks = z
  .array(block)
  .max(MOST_BLOCKS, `一篇案例最多 ${MOST_BLOCKS} 块，请分成两篇。`)
  .meta({ title: '正文' });

export const shown = z.object({
  name: literalLine('姓名', 20).min(1, '请写姓名。'),
  pictures: z.array(picture).max(100).meta({ title: '在哪些照片里' }),
  way: z.enum(['written', 'spoken', 'guardian']).meta({ title: '怎样同意的' }),
  takenBy: literalLine('谁征得的', 20).min(1, '请写是谁征得的同意。'),
  until: day.meta({ title: '同意到哪天' }),
});

export const people = z
  .array(shown)
  .max(MOST_PEOPLE, `最多登记 ${MOST_PEOPLE} 个人，请分成两篇。`)
  .meta({ title: '照片里的人' });

export const title = literalLine('标题', 60);

export const remarks = z
  .array(
    z.object({
      /** Counted from 0; about the whole without. */
      block: z.int().min(0).optional().meta({ title: '第几块' }),
      text: literal('意见', 500).min(1, '请写意见。'),
    }),
  )
  .max(50, '意见最多写 50 条。')
  .meta({ title: '意见' });

export const storyState = z.enum([
  ...(['draft', 'township-review', 'county-review'] as const),
  ...(['scheduled', 'published', 'withdrawn'] as const),
]);

/** What a deed leaves: which story, and how far it is. */
export const deedDone = z.object({ story: z.string(), state: storyState });

/** Who may write: those posted to a village, in its office, and the offices above it. */
export const writers = {
  cadre: 'division',
  'first-secretary': 'division',
  'village-official': 'division',
  'village-secretary': 'division',
  'township-officer': 'division',
  'county-officer': 'division',
} as const;

/** Whose own a story is, and the offices that look after it. */
export const writersAndOffices = {
  cadre: 'own',
  'first-secretary': 'division',
  'village-official': 'own',
  'village-secretary': 'own',
  'township-officer': 'division',
  'county-officer': 'division',
} as const;

/** The same, each for what they wrote themselves. */
export const writersOwn = {
  cadre: 'own',
  'first-secretary': 'own',
  'village-official': 'own',
  'village-secretary': 'own',
  'township-officer': 'own',
  'county-officer': 'own',
} as const;

export const offices = { 'township-officer': 'division', 'county-officer': 'division' } as const;
export const countyOnly = { 'county-officer': 'division' } as const;
