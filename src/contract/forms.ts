import * as z from 'zod';
import { formKinds } from '../core/forms/form-kinds';
import { roundId, sheetId } from './assessment-fields';
import { endpoint } from './endpoint';
import { assemblyId } from './evaluation-fields';
import { divisionCode, fileOut, month, personId, sentence, unitId, words } from './fields';
import { askers, printers } from './forms-callers';
import { leaveId } from './leave-proof';
import { proposalId } from './proposal-shapes';

const year = z.int('请填年份。').min(2000).max(2100).meta({ title: '年份' });
const ofDivision = { division: divisionCode, month };

/** Which form, and of whom, where and when. */
const formOf = z
  .discriminatedUnion('form', [
    z.object({ form: z.literal('month-sheet'), ...ofDivision }),
    z.object({ form: z.literal('attendance-ledger'), division: divisionCode, year }),
    z.object({ form: z.literal('person-ledger'), cadre: personId, year }),
    z.object({ form: z.literal('leave-form'), leave: leaveId }),
    z.object({ form: z.literal('recall-form'), proposal: proposalId }),
    z.object({ form: z.literal('allowance-sheet'), ...ofDivision }),
    z.object({ form: z.literal('unit-allowances'), unit: unitId, month }),
    z.object({ form: z.literal('assessment-form'), sheet: sheetId }),
    z.object({ form: z.literal('assessment-roll'), round: roundId, division: divisionCode }),
  ])
  .meta({ title: '表格' });

const exportNumber = z
  .string()
  .regex(/^\d{8}-[0-9A-Z]{8}$/, '请指明是哪一份导出申请。')
  .meta({ title: '导出编号' });

/** One export, as those who may know of it read it. */
const exportItem = z.object({
  number: z.string(),
  form: z.enum(formKinds),
  what: z.string(),
  byName: z.string(),
  reason: z.string(),
  state: z.enum(['asked', 'agreed', 'refused', 'printed']),
  stateWords: z.string(),
  /** Why no second person was asked; absent where one was. */
  exempt: z.string().optional(),
  at: z.string(),
  /** Last day to answer, or to fetch. */
  until: z.string().optional(),
  /** How often the file was taken, and how often it still can be. */
  fetched: z.number().int(),
  left: z.number().int(),
  steps: z.array(
    z.object({
      step: z.string(),
      byName: z.string(),
      at: z.string(),
      remark: z.string().optional(),
    }),
  ),
  can: z.array(z.enum(['fetch', 'settle'])),
});

/** What is the caller’s whoever they are: their own exports, and those that wait at their offices. */
const anyOfTheirs = {
  'township-officer': 'any',
  'county-officer': 'any',
  'prefecture-officer': 'any',
  'province-officer': 'any',
  'unit-officer': 'any',
} as const;

export const forms = {
  'forms.print': endpoint({
    title: '打印不用另一位同意的表：自己的，和本村签字的考勤表',
    kind: 'mutation',
    callers: printers,
    scope: 'what the form is of is the caller’s own, or lies in the caller’s grant',
    input: z.object({ of: formOf }),
    output: fileOut,
    refusals: [
      ...(['export-needs-agreement', 'form-empty', 'form-too-large'] as const),
      'calendar-year-unknown',
    ],
    answerNotKept: true,
  }),

  'forms.ask': endpoint({
    title: '申请导出一份有个人信息的表',
    kind: 'mutation',
    callers: askers,
    scope: 'what the form is of lies in the caller’s grant',
    input: z.object({ of: formOf, reason: sentence('原因') }),
    output: z.object({ number: z.string(), until: z.string() }),
    refusals: ['form-empty', 'export-nobody-agrees', 'export-many-waiting'],
  }),

  'forms.settle': endpoint({
    title: '同意或退回别人的导出申请',
    kind: 'mutation',
    callers: askers,
    scope: 'what the form is of lies in the caller’s grant',
    input: z.object({ number: exportNumber, agree: z.boolean(), reason: words('说明').optional() }),
    output: z.object({ state: exportItem.shape.state }),
    refusals: [
      ...(['export-unknown', 'export-not-at-step', 'export-own'] as const),
      'export-reason-needed',
    ],
  }),

  'forms.fetch': endpoint({
    title: '取已同意导出的文件',
    kind: 'mutation',
    callers: askers,
    scope: 'the request is the caller’s, and what the form is of still lies in their grant',
    input: z.object({ number: exportNumber }),
    output: fileOut,
    refusals: [
      ...(['export-unknown', 'export-not-yours', 'export-not-agreed', 'export-over'] as const),
      ...(['export-used-up', 'form-empty', 'form-too-large', 'calendar-year-unknown'] as const),
    ],
    answerNotKept: true,
  }),

  'forms.mine': endpoint({
    title: '我申请的导出，和等我同意的',
    kind: 'query',
    callers: anyOfTheirs,
    scope: 'the caller’s own requests, and those at the desks of the caller’s seats',
    input: z.object({}),
    output: z.object({ own: z.array(exportItem), waiting: z.array(exportItem) }),
    refusals: [],
  }),

  'forms.log': endpoint({
    title: '一个月里谁导出过什么',
    kind: 'query',
    callers: { 'township-officer': 'division', 'county-officer': 'division' },
    scope: 'input.division lies in the caller’s grant',
    input: z.object(ofDivision),
    output: z.object({ exports: z.array(exportItem) }),
    refusals: [],
  }),

  'forms.result': endpoint({
    title: '三讲三评结果表（只有公布的内容，没有个人信息）',
    kind: 'query',
    callers: 'anonymous',
    scope: 'published results only',
    input: z.object({ assembly: assemblyId }),
    output: fileOut,
    refusals: ['result-unpublished'],
  }),
};
