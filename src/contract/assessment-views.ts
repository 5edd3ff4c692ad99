import * as z from 'zod';
import {
  assessed,
  cap,
  grade,
  offices,
  opinionFrom,
  roundHead,
  roundId,
  sheetHead,
  sheetId,
  sheetState,
  time,
} from './assessment-fields';
import { explanation } from './attendance-shapes';
import { evidence } from './awards-fields';
import { due } from './due';
import { endpoint } from './endpoint';
import { divisionCode } from './fields';

const opinion = z.object({
  from: opinionFrom,
  fromWords: z.string(),
  /** Absent for the cadre: they see whom the county heard, not what each said. */
  text: z.string().optional(),
  suggestsWords: z.string().optional(),
  /** 2026-11-18 座谈会，请 12 人、到 9 人. */
  heard: z.string().optional(),
  byName: z.string().optional(),
  at: z.string(),
});

const score = z.object({
  total: z.number(),
  parts: z.array(z.object({ name: z.string(), weight: z.number().int(), mark: z.number().int() })),
});

/** What those see who assess, who are asked, and who are assessed. */
export const assessmentViews = {
  'assessment.rounds': endpoint({
    title: '各次考核办到哪一步',
    kind: 'query',
    callers: offices,
    scope: 'the county’s own rounds',
    input: z.object({}),
    output: z.object({
      /** The latest first. */
      rounds: z.array(z.object(roundHead)),
      /** What the caller may open now. */
      mayOpen: z.array(z.object({ year: z.string(), time, title: z.string() })),
      /** Absent where the document has no assessment, or does not say how. */
      led: z.string().optional(),
      explanations: z.array(explanation),
    }),
    refusals: [],
  }),

  'assessment.round': endpoint({
    title: '一次考核：每位干部办到哪一步，评优秀多少',
    kind: 'query',
    callers: { 'township-officer': 'any', 'county-officer': 'any', 'unit-officer': 'any' },
    scope: 'the county all; a township its villages; a unit its own people',
    input: z.object({
      round: roundId,
      /** A township, where the county looks at one. */
      division: divisionCode.optional(),
      state: sheetState.optional(),
      /** A part of the name, village or unit. */
      name: z.string().max(20).default(''),
    }),
    output: z.object({
      ...roundHead,
      led: z.string(),
      sheets: z.array(z.object({ ...sheetHead, ready: z.boolean() })),
      /** There are more: ask with a name or a township. */
      more: z.boolean(),
      counts: z.array(z.object({ state: sheetState, words: z.string(), count: z.number().int() })),
      /** For the county alone. */
      excellent: z
        .object({
          assessed: z.number().int(),
          excellent: z.number().int(),
          most: z.number().int().optional(),
          over: z.number().int(),
          text: z.string(),
        })
        .optional(),
      can: z.array(z.enum(['fill', 'close'])),
      explanations: z.array(explanation),
    }),
    refusals: ['assessment-round-unknown'],
  }),

  'assessment.asked': endpoint({
    title: '请我写意见的干部',
    kind: 'query',
    callers: {
      'township-officer': 'any',
      'unit-officer': 'any',
      'village-secretary': 'any',
      'village-official': 'any',
    },
    scope: 'people of the caller’s villages or unit; nothing of anybody’s facts or result',
    input: z.object({ round: roundId }),
    output: z.object({
      ...roundHead,
      people: z.array(
        z.object({
          sheet: z.string(),
          name: z.string(),
          of: z.string(),
          state: sheetState,
          /** As whom the caller writes. */
          as: z.array(z.object({ from: opinionFrom, words: z.string() })),
          /** What they wrote. */
          own: z.array(
            z.object({ from: opinionFrom, text: z.string(), suggests: grade.optional() }),
          ),
        }),
      ),
    }),
    refusals: ['assessment-round-unknown'],
  }),

  'assessment.sheet': endpoint({
    title: '一位干部的考核表',
    kind: 'query',
    callers: {
      ...{ 'township-officer': 'division', 'county-officer': 'division', 'unit-officer': 'unit' },
      ...assessed,
    } as const,
    scope: 'the cadre’s own; the village or the unit of the cadre',
    input: z.object({ sheet: sheetId }),
    output: z.object({
      ...sheetHead,
      round: z.string(),
      title: z.string(),
      period: z.object({ from: z.string(), to: z.string() }),
      led: z.string(),
      components: z.array(z.string()),
      facts: z.array(evidence),
      /** The day the facts are of; they are frozen once handed in. */
      readOn: z.string(),
      frozen: z.boolean(),
      opinions: z.array(opinion),
      missing: z.array(z.string()),
      /** Absent for the unit and the cadre until it is told. */
      proposed: z
        .object({
          highest: grade,
          highestWords: z.string(),
          suggestedWords: z.string().optional(),
          score: score.optional(),
          /** What marks are given for, where the county’s document has them. */
          parts: z.array(z.object({ name: z.string(), weight: z.number().int() })),
          choices: z.array(z.object({ grade, words: z.string() })),
        })
        .optional(),
      caps: z.array(cap),
      decided: z.object({ gradeWords: z.string(), reason: z.string(), on: z.string() }).optional(),
      objection: z.object({ text: z.string(), at: z.string() }).optional(),
      answer: z.object({ text: z.string(), changed: z.boolean() }).optional(),
      steps: z.array(
        z.object({
          stepWords: z.string(),
          byName: z.string(),
          at: z.string(),
          remark: z.string().optional(),
        }),
      ),
      can: z.array(
        z.enum([
          ...(['opine', 'hear', 'hand', 'take-back', 'decide'] as const),
          ...(['sign', 'object', 'answer', 'close'] as const),
        ]),
      ),
      dues: z.array(due),
      /** What a document ties to the result. */
      uses: z.array(explanation),
      explanations: z.array(explanation),
    }),
    refusals: ['assessment-sheet-unknown', 'calendar-year-unknown'],
  }),

  'assessment.mine': endpoint({
    title: '我的考核',
    kind: 'query',
    callers: assessed,
    scope: 'the caller’s own',
    input: z.object({}),
    output: z.object({
      /** The latest first. */
      sheets: z.array(z.object({ ...sheetHead, title: z.string() })),
    }),
    refusals: [],
  }),
};
