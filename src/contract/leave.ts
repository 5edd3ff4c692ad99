import * as z from 'zod';
import { due } from './due';
import { endpoint } from './endpoint';
import { day, sentence } from './fields';
import { leaveId, pictures, proving } from './leave-proof';
import { joinedLeave, leaveItem, leaveKind, leaveRoute, leaveState } from './leave-shapes';

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
  /** 续假: the granted request this one goes on from. */
  extends: leaveId.optional(),
};

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
  'leave-unknown',
  'leave-not-at-step',
  'leave-not-joined',
  'rest-group-unset',
  'rest-special',
  'rest-too-long',
  'rest-times',
  'rest-full',
  'calendar-year-unknown',
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
      route: leaveRoute,
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
      /** Pictures that prove it, if one likes. */
      proof: pictures,
    }),
    output: z.object({ leave: z.string(), state: leaveState }),
    refusals: [...asking, ...proving, 'leave-afterwards'],
  }),

  'leave.withdraw': endpoint({
    title: '撤回自己的请假',
    kind: 'mutation',
    callers: { cadre: 'own' },
    scope: 'the request is the caller’s own',
    input: z.object({ leave: leaveId }),
    output: z.object({ leave: z.string(), state: leaveState }),
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
    output: z.object({ leave: z.string(), state: leaveState }),
    refusals: [
      'leave-unknown',
      'own-leave',
      'leave-not-yours',
      'leave-no-seat',
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
      state: leaveState,
      on: z.string(),
      early: z.number(),
      late: z.number(),
    }),
    refusals: ['leave-unknown', 'leave-not-at-step', 'leave-not-begun', 'day-in-future'],
  }),

  'leave.urge': endpoint({
    title: '催办：下级超过 3 天没有审批',
    kind: 'mutation',
    callers: officers,
    scope: 'the village of the request; the role is the one it has been shown to',
    input: z.object({ leave: leaveId }),
    output: z.object({ leave: z.string() }),
    refusals: ['leave-unknown', 'leave-not-overdue', 'leave-not-yours', 'leave-urged'],
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
      mine: z.array(leaveItem),
      /** Those that wait longest first, at most 100. */
      waiting: z.array(leaveItem),
      /** Those of the level below that waited too long, or whose seat stands empty; at most 100. */
      overdue: z.array(leaveItem),
      mayLend: z.boolean(),
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
      ...leaveItem.shape,
      route: leaveRoute,
      steps: z.array(
        z.object({
          step: z.string(),
          byName: z.string(),
          at: z.string(),
          remark: z.string().optional(),
        }),
      ),
      /** Pictures that prove it, by their files' ids. */
      proof: z.array(z.string()),
      /** 续假: the request this one goes on from, and those that go on from it. */
      goesOnFrom: joinedLeave.optional(),
      goneOnBy: z.array(joinedLeave),
      /** Where 续假 would begin; absent where the caller cannot ask for it. */
      extendFrom: z.object({ from: z.string(), fromNoon: z.boolean() }).optional(),
      can: z.array(z.enum(['decide', 'withdraw', 'return', 'ask-again', 'prove', 'urge'])),
      /** While it waits: 等了 4 天，已提醒乡镇党委书记 2 次，县委组织部也看得到; empty on the first day. */
      waits: z.string(),
      /** While it waits: when the level above sees it. */
      dues: z.array(due),
      /** Before whom it was laid, and whether they have seen it, in words. */
      filings: z.array(z.object({ text: z.string(), seen: z.boolean() })),
    }),
    refusals: ['leave-unknown'],
  }),
};
