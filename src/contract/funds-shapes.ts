import * as z from 'zod';
import { fundPayers, funds, spendItems } from '../core/funds/fund-kinds';
import { PROJECT_ID } from '../core/funds/places';
import { projectStates } from '../core/funds/village-project';
import { day, sentence, words } from './fields';

export const fundYear = z
  .string()
  .regex(/^\d{4}$/, '请填四位年份。')
  .meta({ title: '年份' });
export const entryNumber = z
  .int('请指明是哪一笔。')
  .min(0, '请指明是哪一笔。')
  .max(999)
  .meta({ title: '第几笔', description: 'place in the book, from 0' });
export const projectId = z.string().regex(PROJECT_ID, '请指明是哪个项目。').meta({ title: '项目' });

export const fund = z.enum(funds, '请选是哪一类钱。').meta({ title: '经费' });
export const fundPayer = z.enum(fundPayers, '请选是谁给的。').meta({ title: '来源' });
export const spendItem = z.enum(spendItems, '请选花在哪一类。').meta({ title: '花在哪' });
export const entryKind = z
  .enum(['received', 'spent'], '请选收到还是支出。')
  .meta({ title: '收支' });
export const entryState = z.enum(['waiting', 'confirmed', 'handed-back', 'taken-back']);
export const projectState = z.enum(projectStates, '请选到了哪一步。').meta({ title: '进展' });

const range = '金额请填大于 0、不超过 1 亿元的数，最多两位小数。';
export const fundSum = z
  .int(range)
  .min(1, range)
  .max(10_000_000_000, range)
  .meta({ title: '金额（元）', money: true });

/** One of 到村 or 到户 templates, as the document calls it. */
const template = z
  .object({ of: z.enum(['village', 'household']), kind: z.string().min(1).max(40) })
  .meta({ title: '项目样式' });

export const projectPlan = {
  name: sentence('项目名称', 60),
  template: template.optional(),
  what: sentence('做什么', 500),
  from: day.meta({ title: '开工日' }),
  due: day.meta({ title: '完成期限' }),
  money: z
    .array(z.object({ payer: fundPayer, fen: fundSum }))
    .max(10, '资金来源最多写 10 项。')
    .default([])
    .meta({ title: '资金' }),
};

export const voucher = words('凭证号', 60);

/** What one source owes a village for a year; money in fen. */
export const fundLine = z.object({
  key: z.string(),
  title: z.string(),
  /** Who owes it: a unit by name, or a level of the budget. */
  from: z.string(),
  unit: z.string().optional(),
  /** Absent while it cannot be told: `text` says why. */
  due: z.number().int().optional(),
  text: z.string(),
  got: z.number().int(),
  left: z.number().int().optional(),
  state: z.enum(['open', 'reached', 'under-way', 'short']),
  stateWords: z.string(),
  /** Half the year is over and less than half came; said to the county only. */
  behind: z.boolean(),
  rule: z.string(),
});

export const fundEntry = z.object({
  number: z.number().int(),
  kind: entryKind,
  /** 收到, 支出 or 认购. */
  kindWords: z.string(),
  fundWords: z.string(),
  /** Who gave it, or what it was spent on. */
  of: z.string(),
  fen: z.number().int(),
  on: z.string(),
  what: z.string(),
  voucher: z.string().optional(),
  projectName: z.string().optional(),
  /** Those the caller may see. */
  photos: z.array(z.string()),
  proven: z.boolean(),
  byName: z.string(),
  state: entryState,
  stateWords: z.string(),
  /** Who looked at it last, and what they said. */
  lookedAt: z.string().optional(),
  /** Set where it takes back an earlier one. */
  reverses: z.number().int().optional(),
  reversed: z.boolean(),
  can: z.array(z.enum(['settle', 'reverse'])),
});

export const fundSums = z.object({
  received: z.number().int(),
  spent: z.number().int(),
  purchases: z.number().int(),
  balance: z.number().int(),
  waiting: z.number().int(),
});

const shownPlan = z.object({
  name: z.string(),
  template: template.optional(),
  templateWords: z.string(),
  what: z.string(),
  from: z.string(),
  due: z.string(),
  money: z.array(z.object({ payer: fundPayer, payerWords: z.string(), fen: z.number().int() })),
});

export const shownProject = z.object({
  project: z.string(),
  plan: shownPlan,
  state: projectState,
  stateWords: z.string(),
  late: z.boolean(),
  planned: z.number().int(),
  /** Confirmed entries of the years since it began that name it. */
  spent: z.number().int(),
  notes: z.array(
    z.object({
      stateWords: z.string(),
      on: z.string(),
      text: z.string(),
      photos: z.array(z.string()),
      byName: z.string(),
      /** The plan as it was, in words, where this changed it. */
      was: z.string().optional(),
    }),
  ),
});
