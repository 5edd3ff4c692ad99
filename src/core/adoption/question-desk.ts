import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put, replace } from '../records';
import { refused } from '../refusal';
import { MOST_ON_DESK, MOST_OPEN_OF_ONE } from './limits';
import { questionDeskRef } from './places';

export interface DeskEntry {
  readonly question: string;
  readonly story: string;
  readonly storyTitle: string;
  /** How the question begins. */
  readonly words: string;
  /** Who asked. */
  readonly person: string;
  readonly at: Instant;
}

/**
 * What waits for an answer at one place (`desk:<person>`, or the code of a village or township): read
 * by its name with the first screen, and what guards how many questions are open.
 */
export interface QuestionDesk {
  readonly addressee: string;
  readonly open: readonly DeskEntry[];
}

/** @throws Refused `question-many`, `question-desk-full`. */
export function layOnDesk(
  addressee: string,
  entry: DeskEntry,
  { tenant, desk }: { tenant: string; desk: Stored<'questionDesk'> | undefined },
): Write {
  const open = desk?.body.open ?? [];
  const own = open.filter(({ person, story }) => person === entry.person && story === entry.story);
  if (own.length >= MOST_OPEN_OF_ONE) throw refused('question-many', { limit: MOST_OPEN_OF_ONE });
  if (open.length >= MOST_ON_DESK) throw refused('question-desk-full');
  return put(questionDeskRef(tenant, addressee), desk, { addressee, open: [...open, entry] });
}

export function takeOffDesk(question: string, desk: Stored<'questionDesk'> | undefined): Write[] {
  if (!desk?.body.open.some((each) => each.question === question)) return [];
  const open = desk.body.open.filter((each) => each.question !== question);
  return [replace(desk, { ...desk.body, open })];
}
