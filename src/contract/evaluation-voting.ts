import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import {
  assemblyId,
  assemblyState,
  blinded,
  evaluation,
  lineId,
  party,
  rating,
  runners,
  slipCode,
  votingForm,
  way,
} from './evaluation-fields';
import { sentence } from './fields';

/** Everybody on the roster, each for themselves; whoever runs the assembly on its tablet. */
const signers = {
  cadre: 'own',
  'village-official': 'own',
  'village-secretary': 'own',
  ...runners,
} as const;

const given = z.object({ party, evaluation });

const asking = ['assembly-unknown', 'rights-closed', 'right-used', 'party-signs'] as const;
const keys = ['token-request-wrong', 'ballots-not-set-up', 'ballot-secret-changed'] as const;

export const evaluationVoting = {
  'evaluation.scan': endpoint({
    title: '扫评议会的码或票条：评什么、怎么评、什么是保密的',
    kind: 'query',
    callers: 'anonymous',
    scope: 'whoever holds the code',
    input: z.object({
      /** The 8 letters and digits that the wall code begins with. */
      code: z
        .string()
        .overwrite((text) => text.replace(/[\s-]/g, '').toUpperCase())
        .regex(/^[0-9A-Z]{8}$/, '评议会的码是 8 位字母和数字，请核对。')
        .optional()
        .meta({ title: '评议会的码' }),
      slip: slipCode.optional(),
    }),
    output: z.object({
      assembly: z.string(),
      village: z.string(),
      villageName: z.string(),
      quarterWords: z.string(),
      number: z.number().int(),
      day: z.string(),
      lastDay: z.string(),
      place: z.string(),
      state: assemblyState,
      boxKey: z.string(),
      /** `fingerprintOf` of id and keys has to give what the code ends with. */
      tokenKeys: z.partialRecord(party, z.string()),
      fingerprint: z.string(),
      options: z.array(z.object({ option: rating, text: z.string() })),
      /** From opening on; empty before. */
      forms: z.array(votingForm),
      /** What is promised, a sentence each: before anybody votes, and where a comment is written. */
      promises: z.object({ secret: z.string(), comments: z.string() }),
      /** Where a slip was scanned: nothing of whom it was handed to. */
      slip: z
        .object({
          serial: z.string(),
          handed: z.boolean(),
          party: party.optional(),
          way: way.optional(),
        })
        .optional(),
      explanations: z.array(explanation),
    }),
    refusals: ['assembly-unknown', 'slip-unknown'],
  }),

  'evaluation.myLine': endpoint({
    title: '我在这场评议会的名单上吗',
    kind: 'query',
    callers: 'anyone',
    scope: 'the line of the caller’s own person',
    input: z.object({ assembly: assemblyId }),
    output: z.object({
      line: z
        .object({
          line: z.string(),
          name: z.string(),
          party,
          way: way.optional(),
          used: z.boolean(),
        })
        .optional(),
    }),
    refusals: ['assembly-unknown'],
  }),

  'evaluation.askToken': endpoint({
    title: '用自己的手机领票',
    kind: 'deposit',
    callers: 'anyone',
    scope: 'the line of the caller’s own person',
    input: z.object({ assembly: assemblyId, blinded }),
    output: given,
    refusals: [...asking, ...keys, 'not-bound', 'not-on-roll'],
  }),

  'evaluation.askTokenBySlip': endpoint({
    title: '用票条领票（不问是谁）',
    kind: 'deposit',
    callers: 'anonymous',
    scope: 'whoever holds a slip that was handed out',
    input: z.object({ assembly: assemblyId, slip: slipCode, blinded }),
    output: given,
    refusals: [...asking, ...keys, 'slip-unknown', 'slip-elsewhere', 'slip-not-handed'],
  }),

  'evaluation.askTokenOnTablet': endpoint({
    title: '在会场平板上领票',
    kind: 'deposit',
    callers: runners,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId, line: lineId, blinded }),
    output: given,
    refusals: [...asking, ...keys, 'not-on-roll'],
  }),

  'evaluation.rateSigned': endpoint({
    title: '署名评议（人数少的一方）',
    kind: 'mutation',
    callers: signers,
    scope:
      'the line is the caller’s own, or the village of the assembly lies in the caller’s grant',
    input: z.object({
      assembly: assemblyId,
      /** On the tablet; without it the caller’s own line. */
      line: lineId.optional(),
      /** In the order of the party’s form. */
      ratings: z.array(rating).min(1, '请把每一项都评了。').max(40).meta({ title: '评议' }),
      comment: sentence('意见').optional(),
    }),
    output: z.object({ counted: z.literal(true) }),
    refusals: [
      'assembly-unknown',
      'rights-closed',
      'not-on-roll',
      'right-used',
      'party-secret',
      'paper-form-wrong',
    ],
  }),
};
