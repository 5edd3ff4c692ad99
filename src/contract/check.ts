import * as z from 'zod';
import { checkers, checkId, checkState, checkWay, found, ground } from './check-shapes';
import { endpoint } from './endpoint';
import { day, divisionCode, personId, sentence } from './fields';

const order = { way: checkWay, on: day.meta({ title: '督查的日子' }) };
const after = z.object({ check: z.string(), state: checkState });
const ordering = ['not-allowed', 'check-way-not-given', 'check-day-wrong'] as const;
const handling = ['check-unknown', 'own-check', 'check-not-yours', 'check-not-at-step'] as const;
const ofCheck = 'the village of the check; the level is the one that ordered it, or above';

export const check = {
  'check.draw': endpoint({
    title: '抽查：抽村或抽人',
    kind: 'mutation',
    callers: checkers,
    scope: 'the division drawn from lies in the caller’s grant',
    input: z.object({
      ...order,
      division: divisionCode,
      of: z.enum(['villages', 'cadres']).meta({ title: '抽什么' }),
      count: z
        .int('请填抽几个，写成整数。')
        .min(1, '至少抽 1 个。')
        .max(60, '一次最多抽 60 个。')
        .meta({ title: '抽几个' }),
    }),
    output: z.object({ draw: z.string(), checks: z.number().int() }),
    refusals: [...ordering, 'check-no-rule', 'check-too-few', 'check-too-many'],
  }),

  'check.direct': endpoint({
    title: '指定督查一位干部',
    kind: 'mutation',
    callers: checkers,
    scope: 'the cadre’s village on the day lies in the caller’s grant',
    input: z.object({
      ...order,
      cadre: personId,
      why: sentence('为什么督查'),
      order: sentence('按谁的要求').optional(),
    }),
    output: z.object({ check: z.string() }),
    refusals: [...ordering, 'no-posting', 'own-check', 'check-order-needed'],
  }),

  'check.cancel': endpoint({
    title: '取消还没有进行的督查',
    kind: 'mutation',
    callers: checkers,
    scope: ofCheck,
    input: z.object({ check: checkId, reason: sentence('为什么取消') }),
    output: after,
    refusals: handling,
  }),

  'check.record': endpoint({
    title: '记录督查结果',
    kind: 'mutation',
    callers: checkers,
    scope: ofCheck,
    input: z.object({
      check: checkId,
      day: day.meta({ title: '督查是哪一天' }),
      found,
      ground: ground.optional(),
      remark: sentence('看到了什么').optional(),
    }),
    output: after,
    refusals: [
      ...handling,
      'day-in-future',
      'check-day-wrong',
      'no-posting',
      'check-ground-not-given',
      'check-remark-needed',
    ],
  }),

  'check.answer': endpoint({
    title: '对督查结果说明情况',
    kind: 'mutation',
    callers: { cadre: 'own', 'former-cadre': 'own' },
    scope: 'the check is of the caller',
    input: z.object({ check: checkId, words: sentence('说明', 500) }),
    output: after,
    refusals: ['check-unknown', 'check-not-at-step'],
  }),

  'check.judge': endpoint({
    title: '认定督查结果，或不予认定',
    kind: 'mutation',
    callers: checkers,
    scope: `${ofCheck}; not who recorded it`,
    input: z.object({
      check: checkId,
      decision: z.enum(['confirm', 'drop']).meta({ title: '意见' }),
      reason: sentence('理由'),
      mendBy: day.meta({ title: '整改期限' }).optional(),
    }),
    output: after,
    refusals: [
      ...handling,
      'check-same-officer',
      'check-answer-open',
      'check-on-leave',
      'check-mend-by-needed',
    ],
  }),

  'check.lift': endpoint({
    title: '撤销认定',
    kind: 'mutation',
    callers: checkers,
    scope: `${ofCheck}; not who recorded it`,
    input: z.object({ check: checkId, reason: sentence('为什么撤销') }),
    output: after,
    refusals: [...handling, 'check-same-officer'],
  }),
};
