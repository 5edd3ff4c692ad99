import * as z from 'zod';
import { ASSESSMENT_ROUND_ID, ASSESSMENT_SHEET_ID } from '../core/assessment/places';

import { hearingMethods, opinionWords } from '../core/assessment/opinion';
import { assessmentStateWords, timeWords } from '../core/assessment/words';
import { grades } from '../core/policy/kinds/grades';
import { literal } from './literal';

const namesOf = <T extends object>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];

export const roundId = z
  .string()
  .regex(ASSESSMENT_ROUND_ID, '请指明是哪次考核。')
  .meta({ title: '考核' });
export const sheetId = z
  .string()
  .regex(ASSESSMENT_SHEET_ID, '请指明是哪张考核表。')
  .meta({ title: '考核表' });
export const year = z
  .string()
  .regex(/^\d{4}$/, '请填四位年份。')
  .meta({ title: '年份' });
export const time = z.enum(namesOf(timeWords), '请选哪种考核。').meta({ title: '哪种考核' });
export const grade = z.enum(namesOf(grades), '请选等次。').meta({ title: '等次' });
export const sheetState = z.enum(namesOf(assessmentStateWords));
export const roundState = z.enum(['making', 'open', 'closed']);
export const opinionFrom = z
  .enum(namesOf(opinionWords), '请选是谁的意见。')
  .meta({ title: '谁的意见' });
export const hearingMethod = z
  .enum(namesOf(hearingMethods), '请选怎样听取的。')
  .meta({ title: '怎样听取的' });

export const opinionText = literal('意见', 500);
export const reason = literal('理由', 300);

const people = (title: string) =>
  z
    .int(`“${title}”请填整数。`)
    .min(0, `“${title}”不能小于 0。`)
    .max(2000, `“${title}”最多填 2000。`)
    .meta({ title });
export const invited = people('请了几人');
export const came = people('到了几人');

export const mark = z
  .int('分数请填 0 到 100 的整数。')
  .min(0, '分数请填 0 到 100 的整数。')
  .max(100, '分数请填 0 到 100 的整数。');

export const roundHead = {
  round: z.string(),
  title: z.string(),
  year: z.string(),
  time,
  state: roundState,
  stateWords: z.string(),
  opinionsUntil: z.string(),
};

export const sheetHead = {
  sheet: z.string(),
  person: z.string(),
  name: z.string(),
  /** 弄璋村 工作队员，县农业农村局. */
  of: z.string(),
  state: sheetState,
  stateWords: z.string(),
  /** Only for those who may see it yet. */
  gradeWords: z.string().optional(),
};

export const cap = z.object({
  text: z.string(),
  document: z.string(),
  clause: z.string(),
  highestWords: z.string(),
  from: z.string(),
  to: z.string(),
  inWords: z.string(),
  proposal: z.string(),
});

export const sheetDone = z.object({ sheet: z.string(), state: sheetState });
export const roundDone = z.object({ round: z.string(), state: roundState });

export const countyOnly = { 'county-officer': 'division' } as const;
/** Who works on sheets or is asked for a word: the act says which of them. */
export const offices = {
  'township-officer': 'any',
  'county-officer': 'any',
  'unit-officer': 'any',
  'village-secretary': 'any',
  'village-official': 'any',
} as const;
export const opinionGivers = {
  'township-officer': 'division',
  'unit-officer': 'unit',
  'village-secretary': 'division',
  'village-official': 'division',
} as const;
export const hearers = { 'township-officer': 'division', 'county-officer': 'division' } as const;
export const assessed = {
  cadre: 'own',
  'first-secretary': 'own',
  'former-cadre': 'own',
} as const;
