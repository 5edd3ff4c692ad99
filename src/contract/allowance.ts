import * as z from 'zod';
import { MOST_PAID_AT_ONCE } from '../core/allowance/payments';
import { allowanceKind, allowanceList, allowanceMonth, claimState } from './allowance-shapes';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { day, divisionCode, month, personId, sentence, unitId, words } from './fields';

const own = { cadre: 'own', 'former-cadre': 'own' } as const;
/** Those who pay, or record for the payer that it was paid. */
const payers = { 'unit-officer': 'unit', 'county-officer': 'division' } as const;
const monthOfOne = { cadre: personId, month, unit: unitId };
const range = '金额请填到分，不超过 100 万元。';
const sum = z
  .int(range)
  .min(-100_000_000, range)
  .max(100_000_000, range)
  .refine((fen) => fen !== 0, '金额不能是 0。')
  .meta({ title: '金额（元）', money: true });

export const allowance = {
  'allowance.person': endpoint({
    title: '一名干部一年的天数、补助和权利',
    kind: 'query',
    callers: { ...own, ...payers, 'township-officer': 'division' },
    scope:
      'input.cadre is the caller; others see the months in villages or for units of their grant',
    input: z.object({
      cadre: personId,
      year: z.int('请填年份。').min(2000).max(2100).meta({ title: '年份' }),
    }),
    output: z.object({
      cadre: z.string(),
      name: z.string(),
      year: z.number().int(),
      /** Months that are over, the latest first. */
      months: z.array(allowanceMonth),
      /** Months of which a return trip can be claimed, and with which unit; only for oneself. */
      claims: z.array(
        z.object({
          month: z.string(),
          unit: z.string(),
          unitName: z.string(),
          most: z.number().int(),
        }),
      ),
      /** The one-off leave after the posting, where it ended and the document gives one. */
      earned: z.object({ ended: z.string(), days: z.number().int(), text: z.string() }).optional(),
      /** What the document gives besides money, each in words with where it stands. */
      rights: z.array(explanation),
      explanations: z.array(explanation),
    }),
    refusals: ['person-unknown'],
  }),

  'allowance.unit': endpoint({
    title: '派出单位：本单位派驻干部一个月的补助',
    kind: 'query',
    callers: { 'unit-officer': 'unit' },
    scope: 'input.unit is the unit of the caller’s grant',
    input: z.object({ unit: unitId, month }),
    output: allowanceList,
    refusals: [],
  }),

  'allowance.division': endpoint({
    title: '一个区划一个月的补助：应发、已发、逾期',
    kind: 'query',
    callers: { 'township-officer': 'division', 'county-officer': 'division' },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, month }),
    output: allowanceList,
    refusals: [],
  }),

  'allowance.pay': endpoint({
    title: '登记已发的补助',
    kind: 'mutation',
    callers: payers,
    scope: 'the unit, or the county all the villages of the list lie in, is in the caller’s grant',
    input: z.object({
      unit: unitId,
      month,
      kind: allowanceKind,
      on: day.meta({ title: '发放日期' }),
      people: z
        .array(z.object({ cadre: personId, fen: sum }))
        .min(1, '请选发给了谁。')
        .max(MOST_PAID_AT_ONCE, `一次最多登记 ${MOST_PAID_AT_ONCE} 人，请分几次。`)
        .meta({ title: '名单' }),
      note: sentence('说明').optional(),
      /** Where the document names another payer: why it is recorded here. */
      otherPayer: sentence('为什么由这里发').optional(),
    }),
    output: z.object({ recorded: z.number().int(), fen: z.number().int() }),
    refusals: [
      ...(['payment-day-wrong', 'payment-twice-named', 'payment-not-posted'] as const),
      ...(['payment-own', 'payment-not-ruled', 'payment-differs'] as const),
      'payment-not-payer',
    ],
  }),

  'allowance.reverse': endpoint({
    title: '冲销一笔发放记录',
    kind: 'mutation',
    callers: payers,
    scope: 'the unit, or the county of the village, is in the caller’s grant',
    input: z.object({
      ...monthOfOne,
      number: z.int().min(0).max(999).meta({ title: '第几笔' }),
      reason: sentence('原因'),
    }),
    output: z.object({ payments: z.number().int() }),
    refusals: ['payment-unknown', 'payment-own', 'payment-taken-back'],
  }),

  'allowance.claim': endpoint({
    title: '报一个月的往返',
    kind: 'mutation',
    callers: own,
    scope: 'input.cadre is the caller',
    input: z.object({
      ...monthOfOne,
      route: sentence('从哪里到哪里', 60),
      km: z
        .int('单程公里数请填整数。')
        .min(1, '单程公里数至少 1。')
        .max(3000, '单程公里数最多 3000。')
        .meta({ title: '单程公里数' }),
      times: z.int('次数请填整数。').min(1, '次数至少 1。').max(31).meta({ title: '往返次数' }),
    }),
    output: z.object({ state: claimState }),
    refusals: [
      ...(['value-unset', 'claim-month-wrong', 'no-posting'] as const),
      ...(['claim-not-at-step', 'claim-times-many'] as const),
    ],
  }),

  'allowance.takeBackClaim': endpoint({
    title: '撤回自己报的往返',
    kind: 'mutation',
    callers: own,
    scope: 'input.cadre is the caller',
    input: z.object(monthOfOne),
    output: z.object({ state: claimState }),
    refusals: ['claim-not-at-step'],
  }),

  'allowance.settleClaim': endpoint({
    title: '核对或退回一个月的往返',
    kind: 'mutation',
    callers: payers,
    scope: 'the unit, or the county of the village, is in the caller’s grant',
    input: z.object({ ...monthOfOne, agree: z.boolean(), reason: words('原因').optional() }),
    output: z.object({ state: claimState }),
    refusals: ['claim-not-at-step', 'payment-own', 'claim-reason-needed'],
  }),
};
