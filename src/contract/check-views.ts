import * as z from 'zod';
import {
  checkers,
  checkId,
  checkItem,
  checkWay,
  drawId,
  drawItem,
  foundOption,
} from './check-shapes';
import { explanation } from './attendance-shapes';
import { due } from './due';
import { endpoint } from './endpoint';
import { divisionCode } from './fields';

const way = z.object({ way: checkWay, text: z.string() });
const anywhere = {
  'township-officer': 'any',
  'county-officer': 'any',
  'prefecture-officer': 'any',
  'province-officer': 'any',
} as const;

export const checkViews = {
  'check.options': endpoint({
    title: '安排督查之前：凭什么、用什么方式、可以查谁',
    kind: 'query',
    callers: checkers,
    scope: 'the division lies in the caller’s grant',
    input: z.object({ division: divisionCode }),
    output: z.object({
      /** The level the caller acts at, in words. */
      level: z.string(),
      /** Ways of a draw; empty where no clause gives the level any. */
      drawWays: z.array(way),
      directWays: z.array(way),
      /** Whether by whose order has to be said. */
      orderNeeded: z.boolean(),
      villages: z.number().int(),
      cadres: z.array(z.object({ cadre: z.string(), name: z.string(), villageName: z.string() })),
      /** Townships of the division, to draw from one of them. */
      townships: z.array(z.object({ code: z.string(), name: z.string() })),
      explanations: z.array(explanation),
    }),
    refusals: ['not-allowed'],
  }),

  'check.list': endpoint({
    title: '督查：等我办的、管理范围内的、关于我的',
    kind: 'query',
    callers: { cadre: 'any', 'former-cadre': 'any', ...anywhere },
    scope: 'checks in the caller’s division, and those carried out on the caller',
    input: z.object({}),
    output: z.object({
      mayOrder: z.boolean(),
      /** Still to be carried out. */
      toRecord: z.array(checkItem),
      /** Answered, or the days for an answer over; recorded by somebody else. */
      toJudge: z.array(checkItem),
      /** Everything in the caller’s scope, the latest first, at most 200. */
      all: z.array(checkItem),
      /** Carried out on the caller, the latest first. */
      mine: z.array(checkItem),
    }),
    refusals: [],
  }),

  'check.show': endpoint({
    title: '一次督查',
    kind: 'query',
    callers: { cadre: 'own', 'former-cadre': 'own', ...checkers },
    scope:
      'the check is of the caller and was carried out, or its village lies in the caller’s grant',
    input: z.object({ check: checkId }),
    output: z.object({
      ...checkItem.shape,
      townshipName: z.string(),
      unit: z.string(),
      /** For whoever carries it out. */
      phone: z.string().optional(),
      orderedBy: z.string(),
      draw: z.string().optional(),
      why: z.string().optional(),
      order: z.string().optional(),
      remark: z.string().optional(),
      /** What the register holds of the day. */
      beside: z.array(z.string()),
      answer: z.string().optional(),
      answerUntil: z.string().optional(),
      /** What is still due. */
      dues: z.array(due),
      mendBy: z.string().optional(),
      /** Whether confirming it takes a day to mend it by. */
      mendByNeeded: z.boolean(),
      /** First and last day it can be recorded for, while it can be. */
      recordFrom: z.string(),
      found: z.array(foundOption),
      steps: z.array(
        z.object({
          step: z.string(),
          byName: z.string(),
          at: z.string(),
          remark: z.string().optional(),
        }),
      ),
      can: z.array(z.enum(['record', 'cancel', 'answer', 'confirm', 'drop', 'lift'])),
      explanations: z.array(explanation),
    }),
    refusals: ['check-unknown'],
  }),

  'check.draws': endpoint({
    title: '历次抽查：谁、何时、从多少里抽了多少、种子',
    kind: 'query',
    callers: anywhere,
    scope: 'draws from divisions inside the caller’s grant',
    input: z.object({}),
    output: z.object({
      /** The latest first, at most 100; without one in which the caller is drawn and not yet told. */
      draws: z.array(drawItem),
      more: z.boolean(),
      /** How each was drawn, and is drawn again by hand. */
      how: z.string(),
    }),
    refusals: [],
  }),

  'check.redraw': endpoint({
    title: '抽查结果由记录重新抽一遍',
    kind: 'query',
    callers: checkers,
    scope: 'the division drawn from lies in the caller’s grant',
    input: z.object({ draw: drawId }),
    output: z.object({
      ...drawItem.shape,
      sampler: z.string(),
      /** How to do it by hand. */
      how: z.string(),
      /** The list it was drawn from, as it was. */
      listed: z.array(z.object({ id: z.string(), name: z.string() })),
      /** What drawing again gives, in order, and whether it is what was recorded. */
      again: z.array(z.object({ id: z.string(), name: z.string() })),
      same: z.boolean(),
      /** What became of each check. */
      checks: z.array(checkItem),
      explanations: z.array(explanation),
    }),
    refusals: ['check-unknown'],
  }),
};
