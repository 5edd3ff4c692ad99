import * as z from 'zod';
import { endpoint } from './endpoint';
import { day, personId, sentence, words } from './fields';
import {
  countyOnly,
  documentDay,
  documentNumber,
  ground,
  offices,
  owners,
  paper,
  remark,
  successionDone,
  successionId,
  townshipOnly,
  unitOnly,
} from './handover-fields';

const ofAll = ['succession-unknown', 'succession-not-at-step'] as const;
const byOffice = [...ofAll, 'succession-not-yours', 'succession-own'] as const;
const ofPeople = ['successor-from', 'successor-posted'] as const;

/** 轮换接替: a change in term, who comes after somebody, and what is handed over. */
export const handover = {
  'handover.apply': endpoint({
    title: '申请任期内调整（退回后再交也用它）',
    kind: 'mutation',
    callers: { cadre: 'own', 'first-secretary': 'own' },
    scope: 'the caller’s own posting of today',
    input: z.object({
      ground,
      reason: sentence('具体情况', 500),
      proof: z.boolean('请勾选有没有事由证明。').default(false).meta({ title: '事由证明' }),
    }),
    output: successionDone,
    refusals: [
      ...['succession-not-posted', 'succession-no-rule', 'succession-ground-unknown'],
      ...['succession-proof-needed', 'succession-exists'],
    ] as const,
  }),

  'handover.withdraw': endpoint({
    title: '撤回自己的调整申请',
    kind: 'mutation',
    callers: owners,
    scope: 'the caller’s own',
    input: z.object({ succession: successionId }),
    output: successionDone,
    refusals: ofAll,
  }),

  'handover.review': endpoint({
    title: '办理调整申请的一步：同意、退回、不同意',
    kind: 'mutation',
    callers: offices,
    scope: 'the village of the posting, or its unit',
    input: z.object({
      succession: successionId,
      decision: z.enum(['pass', 'hand-back', 'refuse'], '请选结论。').meta({ title: '结论' }),
      remark,
      proofSeen: z.boolean().optional().meta({ title: '看过事由证明' }),
      document: documentNumber,
      on: documentDay,
    }),
    output: successionDone,
    refusals: [
      ...byOffice,
      ...(['succession-remark-needed', 'succession-proof-unseen'] as const),
      ...(['succession-document-needed', 'succession-document-future'] as const),
    ],
  }),

  'handover.open': endpoint({
    title: '请派出单位另派人（期满，或召回之后）',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the village of the cadre’s posting',
    input: z.object({
      cadre: personId,
      cause: z.enum(['recall', 'term-end'], '请选事由。').meta({ title: '事由' }),
    }),
    output: successionDone,
    refusals: [
      ...['succession-not-posted', 'succession-not-recalled', 'succession-not-yours'],
      ...['succession-own', 'succession-exists'],
    ] as const,
  }),

  'handover.name': endpoint({
    title: '派出单位报接替人',
    kind: 'mutation',
    callers: unitOnly,
    scope: 'the unit of the posting',
    input: z.object({
      succession: successionId,
      name: sentence('姓名', 20),
      phone: z
        .string()
        .regex(/^1[3-9]\d{9}$/, '请填 11 位手机号。')
        .meta({ title: '手机号' }),
      idNumber: z
        .string()
        .trim()
        .toUpperCase()
        .max(18, '身份证号是 18 位。')
        .optional()
        .meta({ title: '身份证号' }),
      from: day.meta({ title: '到任日期' }),
      seen: z.array(paper).max(3).default([]).meta({ title: '看过的材料' }),
    }),
    output: successionDone,
    refusals: [
      ...byOffice,
      ...(['successor-id-wrong', 'successor-name-differs', 'successor-phone-taken'] as const),
      ...(['successor-same', 'successor-paper-needed', ...ofPeople] as const),
    ],
  }),

  'handover.confirm': endpoint({
    title: '县里确认接替人，或退回另报',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the village of the posting',
    input: z.object({
      succession: successionId,
      decision: z.enum(['confirm', 'hand-back'], '请选结论。').meta({ title: '结论' }),
      remark,
      from: day.meta({ title: '到任日期' }).optional(),
    }),
    output: successionDone,
    refusals: [
      ...[...byOffice, ...ofPeople, 'succession-remark-needed'],
      ...['succession-import-running', 'succession-seat-taken', 'successor-barred-why'],
    ] as const,
  }),

  'handover.addLine': endpoint({
    title: '在交接清单上加一行',
    kind: 'mutation',
    callers: owners,
    scope: 'who goes and who comes',
    input: z.object({
      succession: successionId,
      kind: z.enum(['document', 'equipment', 'other'], '请选类别。').meta({ title: '类别' }),
      text: sentence('内容', 120),
    }),
    output: successionDone,
    refusals: [...ofAll, 'handover-signed', 'handover-lines-full'],
  }),

  'handover.dropLine': endpoint({
    title: '去掉交接清单上自己写的一行',
    kind: 'mutation',
    callers: owners,
    scope: 'who goes and who comes',
    input: z.object({
      succession: successionId,
      line: z.string().min(1).max(200).meta({ title: '清单的一行' }),
    }),
    output: successionDone,
    refusals: [...ofAll, 'handover-signed', 'handover-line-unknown', 'handover-line-system'],
  }),

  'handover.sign': endpoint({
    title: '在交接清单上签字',
    kind: 'mutation',
    callers: { ...owners, ...townshipOnly },
    scope: 'who goes and who comes; the township, with why, for who goes',
    input: z.object({
      succession: successionId,
      instead: words('不能签字的原因', 200).optional(),
    }),
    output: successionDone,
    refusals: [...byOffice, 'handover-not-begun', 'handover-twice', 'succession-remark-needed'],
  }),

  'handover.returnList': endpoint({
    title: '退回交接清单',
    kind: 'mutation',
    callers: { ...owners, ...townshipOnly },
    scope: 'who goes and who comes; the township once both have signed',
    input: z.object({ succession: successionId, text: sentence('哪里要改', 300) }),
    output: successionDone,
    refusals: [...ofAll, 'handover-unsigned', 'succession-remark-needed'],
  }),

  'handover.see': endpoint({
    title: '乡镇阅看交接清单，交接完成',
    kind: 'mutation',
    callers: townshipOnly,
    scope: 'the village of the posting',
    input: z.object({ succession: successionId }),
    output: successionDone,
    refusals: byOffice,
  }),

  'handover.release': endpoint({
    title: '定下离任日期',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the village of the posting',
    input: z.object({
      succession: successionId,
      lastDay: day.meta({ title: '最后一天' }),
      remark,
    }),
    output: successionDone,
    refusals: [
      ...[...byOffice, 'succession-stays', 'succession-last-day', 'succession-left'],
    ] as const,
  }),

  'handover.callOff': endpoint({
    title: '不再另派人',
    kind: 'mutation',
    callers: countyOnly,
    scope: 'the village of the posting',
    input: z.object({ succession: successionId, reason: sentence('原因', 300) }),
    output: successionDone,
    refusals: [...byOffice, 'succession-remark-needed'],
  }),
};
