import * as z from 'zod';
import { NOMINATION_ID, NOMINEE_KEY, OBJECTION_ID, ROUND_ID } from '../core/awards/places';
import { awarded } from '../core/policy/kinds/care';
import { literal } from './literal';

export const roundId = z.string().regex(ROUND_ID, '请指明是哪一批表扬。').meta({ title: '批次' });
export const nominationId = z
  .string()
  .regex(NOMINATION_ID, '请指明是哪条推荐。')
  .meta({ title: '推荐' });
export const objectionId = z
  .string()
  .regex(OBJECTION_ID, '请指明是哪条异议。')
  .meta({ title: '异议' });
export const nomineeKey = z
  .string()
  .regex(NOMINEE_KEY, '请选择推荐谁。')
  .meta({ title: '推荐对象', description: 'as `awards.candidates` gave it' });
export const classId = z
  .string()
  .regex(/^c\d{1,2}$/, '请选一个类别。')
  .meta({ title: '类别' });
export const entryNumber = z
  .int('请指明是名单上的哪一位。')
  .min(1, '请指明是名单上的哪一位。')
  .meta({ title: '名单上第几位' });

export const awardKind = z
  .enum(Object.keys(awarded) as [keyof typeof awarded], '请选表扬谁。')
  .meta({ title: '表扬谁' });
export const year = z
  .string()
  .regex(/^\d{4}$/, '请填四位年份。')
  .meta({ title: '年份' });

const places = z
  .int('名额请填整数，不限就不填。')
  .min(1, '名额至少 1 个，不限就不填。')
  .max(30, '一批最多公示 30 个。')
  .meta({ title: '名额' });

export const newClass = z.object({
  to: awardKind,
  title: literal('类别名称', 30).trim().min(1, '请填写类别名称。'),
  /** 不限 without. */
  places: places.optional(),
});

export const contact = z.object({
  office: literal('联系单位', 40).trim().min(1, '请填写联系单位。'),
  phone: z
    .string()
    .regex(/^[\d-]{5,20}$/, '请填联系电话，只写数字和短横线。')
    .meta({ title: '联系电话' }),
});

export const why = literal('推荐理由', 300);
export const objectionText = literal('异议内容', 500).trim().min(1, '请写明有什么异议。');
export const reason = literal('原因', 200);

export const phase = z.enum([
  ...(['nominating', 'reviewing', 'public-notice'] as const),
  ...(['deciding', 'announced', 'ended'] as const),
]);
export const roundState = z.enum(['open', 'notice', 'announced', 'ended']);
export const nominationState = z.enum([
  ...(['nominated', 'declined', 'taken-back', 'taken', 'left-out'] as const),
  ...(['listed', 'struck', 'barred', 'awarded', 'revoked'] as const),
]);

export const awardClass = z.object({
  id: z.string(),
  to: awardKind,
  toWords: z.string(),
  title: z.string(),
  places: z.number().int().optional(),
});

export const evidence = z.object({
  title: z.string(),
  text: z.string(),
  source: z.string(),
  unset: z.literal(true).optional(),
  /** What it was counted from: those the caller may open. */
  records: z.array(
    z.object({
      text: z.string(),
      opens: z.object({
        page: z.enum([
          ...(['my-month', 'check-one', 'story'] as const),
          ...(['issues', 'evaluation-results', 'people'] as const),
        ]),
        /** What the page is about, by the names of its address. */
        query: z.record(z.string(), z.string()),
      }),
    }),
  ),
});

/** A decision in force that keeps somebody from being awarded. */
export const bar = z.object({
  text: z.string(),
  document: z.string(),
  clause: z.string(),
  to: z.string(),
  inWords: z.string(),
});

export const period = z.object({ from: z.string(), to: z.string() });

export const roundHead = {
  round: z.string(),
  year: z.string(),
  number: z.number().int(),
  form: z.enum(['awards', 'circular']),
  phase,
  phaseWords: z.string(),
  classes: z.array(awardClass),
  nominateUntil: z.string(),
  notice: period.optional(),
};

export const nomination = z.object({
  nomination: z.string(),
  round: z.string(),
  year: z.string(),
  name: z.string(),
  of: z.string(),
  kindWords: z.string(),
  title: z.string(),
  why: z.string(),
  evidence: z.array(evidence),
  readOn: z.string(),
  state: nominationState,
  stateWords: z.string(),
  /** What keeps them from it today. */
  bar: bar.optional(),
  steps: z.array(
    z.object({
      stepWords: z.string(),
      byName: z.string(),
      at: z.string(),
      remark: z.string().optional(),
    }),
  ),
  can: z.array(z.enum(['take', 'leave-out', 'take-back', 'decline'])),
});

export const nominationDone = z.object({ nomination: z.string(), state: nominationState });
export const roundDone = z.object({ round: z.string(), state: roundState });
export const objectionDone = z.object({
  objection: z.string(),
  state: z.enum(['open', 'upheld', 'not-upheld']),
});

export const countyOnly = { 'county-officer': 'division' } as const;
/** Who nominates: townships and the county in their divisions, a unit its own people. */
export const nominators = {
  'township-officer': 'division',
  'county-officer': 'division',
  'unit-officer': 'unit',
} as const;
export const nominatorsAny = {
  'township-officer': 'any',
  'county-officer': 'any',
  'unit-officer': 'any',
} as const;
/** Whose own a nomination can be. */
export const owners = {
  cadre: 'own',
  'first-secretary': 'own',
  'former-cadre': 'own',
  'unit-officer': 'own',
} as const;
