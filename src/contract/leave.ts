import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { day, sentence } from './fields';

export const leaveKind = z
  .enum(['personal', 'sick', 'family', 'other'])
  .meta({ title: '请假事由' });
const state = z.enum(['asked', 'sent-back', 'refused', 'withdrawn', 'granted', 'returned']);
const leaveId = z.string().min(1, '请指明是哪一次请假。').max(120).meta({ title: '请假' });

const period = {
  from: day.meta({ title: '开始日' }),
  to: day.meta({ title: '结束日' }),
  fromNoon: z.boolean().default(false).meta({ title: '从下午开始' }),
  toNoon: z.boolean().default(false).meta({ title: '到中午结束' }),
};
const asked = {
  ...period,
  kind: leaveKind,
  /** A request that was handed back, to be asked again. */
  again: leaveId.optional(),
};

const route = z.object({
  /** 4 天 → 县委组织部审批，报市（州）委组织部备案 · 6.2 */
  text: z.string(),
  /** Days it goes by, with what joins on. */
  days: z.number(),
  decides: z.string(),
  filedAt: z.array(z.string()),
  copiedTo: z.array(z.string()),
  /** Why it goes further up than the document says; empty where it does not. */
  raised: z.string(),
  returnReported: z.boolean(),
  explanations: z.array(explanation),
});

const item = z.object({
  leave: z.string(),
  person: z.string(),
  name: z.string(),
  position: z.string(),
  village: z.string(),
  villageName: z.string(),
  kind: leaveKind,
  kindWords: z.string(),
  from: z.string(),
  to: z.string(),
  fromNoon: z.boolean(),
  toNoon: z.boolean(),
  period: z.string(),
  days: z.number(),
  reason: z.string(),
  afterwards: z.string().optional(),
  askedAt: z.string(),
  state,
  stateWords: z.string(),
  decides: z.string(),
  returned: z.object({ on: z.string(), early: z.number(), late: z.number() }).optional(),
});

const officers = {
  'first-secretary': 'division',
  'village-secretary': 'division',
  'township-officer': 'division',
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
} as const;

const asking = [
  'leave-backwards',
  'leave-too-long',
  'leave-too-early',
  'day-too-old',
  'no-posting',
  'leave-overlaps',
  'value-unset',
  'unit-level-unknown',
  'leave-no-seat',
] as const;

export const leave = {
  'leave.preview': endpoint({
    title: '请假之前：由谁审批，为什么',
    kind: 'query',
    callers: { cadre: 'own' },
    scope: 'the caller’s own leave',
    input: z.object(asked),
    output: z.object({
      days: z.number(),
      /** True where it has begun already: why it was not asked before has to be said. */
      afterwards: z.boolean(),
      route,
    }),
    refusals: asking,
  }),

  'leave.apply': endpoint({
    title: '请假，或把退回的请假改好再申请',
    kind: 'mutation',
    callers: { cadre: 'own' },
    scope: 'the caller’s own leave',
    input: z.object({
      ...asked,
      reason: sentence('事由'),
      afterwards: sentence('为什么事后补假').optional(),
    }),
    output: z.object({ leave: z.string(), state }),
    refusals: [...asking, 'leave-afterwards', 'leave-unknown', 'leave-not-at-step'],
  }),

  'leave.withdraw': endpoint({
    title: '撤回自己的请假',
    kind: 'mutation',
    callers: { cadre: 'own' },
    scope: 'the request is the caller’s own',
    input: z.object({ leave: leaveId }),
    output: z.object({ leave: z.string(), state }),
    refusals: ['leave-unknown', 'leave-not-at-step', 'leave-begun'],
  }),

  'leave.decide': endpoint({
    title: '审批请假',
    kind: 'mutation',
    callers: officers,
    scope: 'the village of the request; the role is the one its route names',
    input: z.object({
      leave: leaveId,
      decision: z.enum(['grant', 'refuse', 'send-back']).meta({ title: '审批意见' }),
      remark: sentence('附言').optional(),
    }),
    output: z.object({ leave: z.string(), state }),
    refusals: [
      'leave-unknown',
      'own-leave',
      'leave-not-yours',
      'leave-not-at-step',
      'leave-remark-needed',
    ],
  }),

  'leave.return': endpoint({
    title: '销假',
    kind: 'mutation',
    callers: { cadre: 'own', 'township-officer': 'division', 'county-officer': 'division' },
    scope: 'the request is the caller’s own, or its village lies in the caller’s grant',
    input: z.object({ leave: leaveId, on: day.meta({ title: '回村那一天' }) }),
    output: z.object({
      leave: z.string(),
      state,
      on: z.string(),
      early: z.number(),
      late: z.number(),
    }),
    refusals: ['leave-unknown', 'leave-not-at-step', 'leave-not-begun', 'day-in-future'],
  }),

  'leave.list': endpoint({
    title: '我的请假，和等我审批的请假',
    kind: 'query',
    callers: {
      cadre: 'any',
      'first-secretary': 'any',
      'village-secretary': 'any',
      'township-officer': 'any',
      'county-officer': 'any',
      'prefecture-officer': 'any',
      'province-officer': 'any',
    },
    scope: 'the caller’s own requests, and those that wait for a role of the caller’s',
    input: z.object({}),
    output: z.object({
      mayApply: z.boolean(),
      /** Whether leave is filed with a role of the caller’s. */
      receives: z.boolean(),
      /** The latest first. */
      mine: z.array(item),
      /** Those that wait longest first, at most 100. */
      waiting: z.array(item),
    }),
    refusals: [],
  }),

  'leave.show': endpoint({
    title: '一次请假',
    kind: 'query',
    callers: { cadre: 'own', ...officers, 'unit-officer': 'unit' },
    scope: 'the request is the caller’s own, or its village or unit lies in the caller’s grant',
    input: z.object({ leave: leaveId }),
    output: z.object({
      ...item.shape,
      route,
      steps: z.array(
        z.object({
          step: z.string(),
          byName: z.string(),
          at: z.string(),
          remark: z.string().optional(),
        }),
      ),
      can: z.array(z.enum(['decide', 'withdraw', 'return', 'ask-again'])),
    }),
    refusals: ['leave-unknown'],
  }),
};
