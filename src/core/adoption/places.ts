import type { Ref } from '../records';
import { ref } from '../records';

export const QUESTION_ID = /^question:\d{12}:[0-9A-Z]{4,32}:[0-9A-Z]{4,32}$/;

/** What follows `story:` in a story's name: its village and its code. */
const tail = (story: string) => story.replace(/^story:/, '');

/** One person's use of one story. */
export const adoptionRef = (tenant: string, person: string, story: string): Ref<'adoption'> =>
  ref('adoption', tenant, `adoption:${person}:${tail(story)}`);

/** Named by the story that follows: it grew out of one other at most. */
export const followUpRef = (tenant: string, story: string): Ref<'followUp'> =>
  ref('followUp', tenant, `follow-up:${tail(story)}`);

export function questionId(story: string, code: string): string {
  return `question:${tail(story)}:${code}`;
}

export const questionRef = (tenant: string, question: string): Ref<'question'> =>
  ref('question', tenant, question);

/** `addressee`: a person's id, or the code of a village or township whose people answer. */
export const questionDeskRef = (tenant: string, addressee: string): Ref<'questionDesk'> =>
  ref('questionDesk', tenant, `desk:${addressee}`);
