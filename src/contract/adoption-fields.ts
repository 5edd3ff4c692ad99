import * as z from 'zod';
import { QUESTION_ID } from '../core/adoption/places';

export const questionId = z
  .string()
  .regex(QUESTION_ID, '请指明是哪个提问。')
  .meta({ title: '提问' });

export const adoptionState = z.enum(['kept', 'trying', 'followed', 'let-go']);
export const questionState = z.enum(['open', 'answered', 'shown', 'taken-back', 'down']);

export const adoptionDone = z.object({ story: z.string(), state: adoptionState });
export const questionDone = z.object({ question: z.string(), state: questionState });

/** A published story by its name. */
export const named = {
  story: z.string(),
  title: z.string(),
  villageName: z.string(),
};

/** Who says that their village tries something. */
export const triers = {
  cadre: 'division',
  'first-secretary': 'division',
  'village-official': 'division',
  'village-secretary': 'division',
} as const;

/** Who answers for a story: its writer, the village, and the township above it. */
export const answerers = {
  cadre: 'division',
  'first-secretary': 'division',
  'village-official': 'division',
  'village-secretary': 'division',
  'township-officer': 'division',
  'county-officer': 'own',
} as const;
