import { questionDeskRef, questionRef } from '../../src/core/adoption/places';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { Request } from '../_backend/act';
import type { Reader } from '../_backend/ports';

type Named = 'adoption.answer' | 'adoption.showAnswer' | 'adoption.takeBack' | 'adoption.takeDown';

export const questionOf = ({ tenant, input }: Request<Named>) => ({
  question: questionRef(tenant, input.question),
});

/** The desk it lies on; none once it is settled. */
export async function deskOf(
  reader: Reader,
  question: Stored<'question'> | undefined,
): Promise<Stored<'questionDesk'> | undefined> {
  const { waitsAt } = question?.body ?? {};
  if (!question || !waitsAt) return undefined;
  return (await reader.read({ desk: questionDeskRef(question.tenant, waitsAt) })).desk;
}

/** Whom a call on a question is about. */
export function aboutQuestion({ question }: { question: Stored<'question'> | undefined }): Subject {
  return { person: question?.body.author, division: question?.body.village };
}
