import * as z from 'zod';
import { FILE_ID } from '../core/files/places';
import type { WorkKind } from '../core/policy/kinds/work-words';
import { workKinds } from '../core/policy/kinds/work-words';
import { explanation } from './attendance-shapes';
import { sentence, words } from './fields';

/** What one entry may hold at most; how many pictures is told by `MOST_LOG_PHOTOS` too. */
const MOST_PHOTOS = 6;
const MOST_VISITS = 20;

export const workKind = z
  .enum(Object.keys(workKinds) as [WorkKind, ...WorkKind[]], '请从给出的工作类别里选一类。')
  .meta({ title: '工作类别' });

export const entryId = z
  .string()
  .regex(/^log:.{1,64}:\d{4}-\d\d-\d\d:\d{1,4}$/, '请指明是哪一条日志。')
  .meta({ title: '日志' });

/** What one writes in an entry; of words and visits one at least. */
export const content = {
  kind: workKind.optional(),
  text: words('工作内容', 2000).default(''),
  photos: z
    .array(z.string().regex(FILE_ID, '请指明是哪张照片。'))
    .max(MOST_PHOTOS, `一条日志最多放 ${MOST_PHOTOS} 张照片。`)
    .refine((files) => new Set(files).size === files.length, '同一张照片只要放一次。')
    .default([])
    .meta({ title: '照片' }),
  visits: z
    .array(
      z.object({
        household: sentence('户主姓名', 20),
        outcome: sentence('走访情况', 300),
      }),
    )
    .max(MOST_VISITS, `一条日志最多记 ${MOST_VISITS} 户走访，请分两条写。`)
    .default([])
    .meta({ title: '走访' }),
};

export const logEntry = z.object({
  entry: z.string(),
  cadre: z.string(),
  name: z.string(),
  day: z.string(),
  village: z.string(),
  villageName: z.string(),
  kind: workKind.optional(),
  kindName: z.string().optional(),
  text: z.string(),
  photos: z.array(z.object({ file: z.string() })),
  visits: z.array(z.object({ household: z.string(), outcome: z.string() })),
  /** When it reached the server. */
  at: z.string(),
  /** Written on a later day (UTC+8) than the one it is about. */
  later: z.boolean(),
  amendedAt: z.string().optional(),
  additions: z.array(z.object({ text: z.string(), at: z.string() })),
  /** What the caller can do with it today; the first two up to `amendUntil`, UTC+8. */
  can: z.array(z.enum(['amend', 'take-back', 'add'])),
  amendUntil: z.string(),
});

const span = z.object({ from: z.string(), to: z.string() });

/** A cadre's month of the log, as facts. */
export const logFigures = z.object({
  /** Days in the village, by the register. */
  inVillage: z.number().int(),
  entries: z.number().int(),
  daysWritten: z.number().int(),
  /** Whether the document asks for a log. */
  asked: z.boolean(),
  /** Where it does: days in the village without an entry. */
  missing: z.array(span),
  byKind: z.array(z.object({ kind: workKind, kindName: z.string(), entries: z.number().int() })),
  visits: z.object({
    count: z.number().int(),
    households: z.number().int(),
    /** Over the document’s own period, where it is longer than a month. */
    period: z.object({ from: z.string(), count: z.number().int() }).optional(),
    asked: z.number().int().optional(),
    short: z.number().int().optional(),
  }),
});

/** One cadre of a list. */
export const logRow = z.object({
  cadre: z.string(),
  name: z.string(),
  position: z.enum(['first-secretary', 'member']),
  village: z.string(),
  villageName: z.string(),
  townshipName: z.string(),
  figures: logFigures,
});

export const logList = z.object({
  month: z.string(),
  rows: z.array(logRow),
  explanations: z.array(explanation),
});
