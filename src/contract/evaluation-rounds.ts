import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { party, quarter, rating } from './evaluation-fields';

const roundForm = z.object({
  turns: z.array(
    z.object({
      party,
      partyName: z.string(),
      speaksOn: z.string(),
      ratedOn: z.string(),
      ratedBy: z.array(party),
    }),
  ),
  options: z.array(z.object({ option: rating, text: z.string() })),
  /** Fewer ballots of a party than this are not published as numbers. */
  smallest: z.number().int(),
  /** Percent; absent where it is 未设置. */
  threshold: z.number().optional(),
  lastDay: z.string(),
  explanations: z.array(explanation),
});

export const evaluationRounds = {
  'evaluation.openRound': endpoint({
    title: '开一个季度的三讲三评',
    kind: 'mutation',
    callers: { 'county-officer': 'any' },
    scope: 'the whole county',
    input: z.object({ quarter }),
    output: z.object({ quarter: z.string(), form: roundForm }),
    refusals: [
      'value-unset',
      'round-open',
      'round-not-quarterly',
      'round-options-few',
      'round-too-early',
      'round-too-late',
    ],
  }),

  'evaluation.rounds': endpoint({
    title: '各季度的三讲三评，和现在开一个会是什么样',
    kind: 'query',
    callers: { 'first-secretary': 'any', 'township-officer': 'any', 'county-officer': 'any' },
    scope: 'the county’s own rounds',
    input: z.object({}),
    output: z.object({
      mayOpen: z.boolean(),
      /** The latest first. */
      rounds: z.array(
        z.object({
          quarter: z.string(),
          quarterWords: z.string(),
          state: z.enum(['open', 'ended']),
          byName: z.string(),
          at: z.string(),
          form: roundForm,
        }),
      ),
      /** The quarter of today, or the one before within its window, where it is not open yet. */
      next: z
        .object({
          quarter: z.string(),
          quarterWords: z.string(),
          /** Absent where a value it cannot do without is unset: `explanations` say which. */
          form: roundForm.optional(),
          /** What is wrong with a value that is set; absent otherwise. */
          wrong: z.string().optional(),
          explanations: z.array(explanation),
        })
        .optional(),
    }),
    refusals: [],
  }),
};
