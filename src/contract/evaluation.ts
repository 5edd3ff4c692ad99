import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import {
  assemblyId,
  assemblyState,
  counters,
  means,
  party,
  quarter,
  ratedSubject,
  runners,
  way,
} from './evaluation-fields';
import { day, divisionCode, sentence, villageCode } from './fields';

const place = sentence('地点', 60);
const done = z.object({ assembly: z.string(), state: assemblyState });

/** One line of a list of assemblies. */
export const assemblyItem = z.object({
  assembly: z.string(),
  village: z.string(),
  villageName: z.string(),
  quarter: z.string(),
  /** Above 1 for a re-test. */
  number: z.number().int(),
  retestOf: z.string().optional(),
  day: z.string(),
  lastDay: z.string(),
  place: z.string(),
  state: assemblyState,
  stateWords: z.string(),
});

/** Per party: how many are on the roll and how many rights were used, by means. */
const partyTurnout = z.object({
  party,
  partyName: z.string(),
  onRoll: z.number().int(),
  away: z.number().int(),
  used: z.record(means, z.number().int()),
  /** From opening on. */
  way: way.optional(),
});

/** How the typing of a party’s paper ballots stands. Nothing of the sheets but what differs. */
const paperState = z.object({
  party,
  surrendered: z.number().int(),
  first: z.string().optional(),
  second: z.string().optional(),
  agrees: z.boolean().optional(),
});

export const evaluationRuns = {
  'evaluation.plan': endpoint({
    title: '安排一场评议会，或重评',
    kind: 'mutation',
    callers: runners,
    scope: 'input.village lies in the caller’s grant or is the village of the posting',
    input: z.object({
      village: villageCode,
      quarter,
      day: day.meta({ title: '开会那一天' }),
      place,
      /** The assembly whose ratings were below the threshold. */
      retestOf: assemblyId.optional(),
    }),
    output: done,
    refusals: [
      'round-unknown',
      'village-unknown',
      'assembly-there',
      'assembly-day-outside',
      'assembly-not-at-step',
      'retest-not-below',
      'ballots-not-set-up',
    ],
  }),

  'evaluation.replan': endpoint({
    title: '改评议会的日期或地点',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId, day: day.meta({ title: '开会那一天' }), place }),
    output: done,
    refusals: ['assembly-unknown', 'assembly-not-at-step', 'assembly-day-outside'],
  }),

  'evaluation.open': endpoint({
    title: '开始评议：被评的人和各方怎么投从此固定',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: done,
    refusals: [
      'assembly-unknown',
      'assembly-not-at-step',
      'assembly-not-today',
      'round-unknown',
      'assembly-day-outside',
      'roll-empty',
      'nobody-rated',
      'party-wrong',
      'ballots-not-set-up',
      'ballot-secret-changed',
    ],
  }),

  'evaluation.close': endpoint({
    title: '结束投票：从此不发票、不收票',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: done,
    refusals: ['assembly-unknown', 'assembly-not-at-step'],
  }),

  'evaluation.count': endpoint({
    title: '开箱计票',
    kind: 'mutation',
    callers: counters,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: done,
    refusals: [
      'assembly-unknown',
      'assembly-not-at-step',
      'count-too-early',
      'paper-missing',
      'paper-differs',
      'paper-too-many',
      'ballots-too-many',
      'round-unknown',
      'ballots-not-set-up',
      'ballot-secret-changed',
    ],
  }),

  'evaluation.publish': endpoint({
    title: '公布评议结果',
    kind: 'mutation',
    callers: counters,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: done,
    refusals: ['assembly-unknown', 'assembly-not-at-step', 'result-unknown'],
  }),

  'evaluation.list': endpoint({
    title: '一个区划一个季度的评议会',
    kind: 'query',
    callers: runners,
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, quarter }),
    output: z.object({
      round: z.enum(['none', 'open', 'ended']),
      lastDay: z.string().optional(),
      assemblies: z.array(assemblyItem),
      /** Villages of the division with somebody posted and no assembly in the quarter. */
      without: z.array(z.object({ village: z.string(), villageName: z.string() })),
    }),
    refusals: [],
  }),

  'evaluation.show': endpoint({
    title: '一场评议会：准备到哪一步，谁用了票（看不到怎么评的）',
    kind: 'query',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: z.object({
      ...assemblyItem.shape,
      /** 8 letters and digits; with the fingerprint the 32 characters of the wall code. */
      code: z.string(),
      fingerprint: z.string(),
      /** From opening on who is rated; before, who would be today. */
      subjects: z.array(ratedSubject),
      parties: z.array(partyTurnout),
      slips: z.object({ printed: z.number().int(), handed: z.number().int() }),
      paper: z.array(paperState),
      closingAt: z.string().optional(),
      /** From when on it can be counted: an instant, once it is closing. */
      countFrom: z.string().optional(),
      smallest: z.number().int(),
      steps: z.array(z.object({ step: z.string(), byName: z.string(), at: z.string() })),
      can: z.array(
        z.enum(['replan', 'open', 'close', 'count', 'publish', 'read-comments', 'retest']),
      ),
      explanations: z.array(explanation),
    }),
    refusals: ['assembly-unknown'],
  }),

  'evaluation.wallImage': endpoint({
    title: '会场的小程序码',
    kind: 'query',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: z.object({
      /** `data:image/…;base64,…`; absent where WeChat gives none, and the phone draws a QR code. */
      image: z.string().optional(),
    }),
    refusals: ['assembly-unknown'],
  }),
};
