import type { Day, Instant } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Holders } from '../leave/seats';
import type { Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import { inOwnRight } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { stepBy } from '../step';
import { addressOf } from './answerers';
import { publicStory } from './keep';
import { questionId, questionRef } from './places';
import type { Question, QuestionState, WordsSeen } from './question';
import { layOnDesk } from './question-desk';
import { tellAsked } from './tell';

export interface Asking {
  readonly text: string;
  readonly mayShow: boolean;
}

export interface AskFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Caller;
  readonly published: Stored<'publishedStory'> | undefined;
  readonly story: Stored<'story'> | undefined;
  readonly holders: Holders;
  /** The desk the question would be laid on. */
  readonly desk: Stored<'questionDesk'> | undefined;
  readonly verdict: WordsSeen | 'risky';
  readonly code: string;
}

export interface QuestionDone {
  readonly question: string;
  readonly state: QuestionState;
}

/** @throws Refused `question-words-risky`. */
export function safeWords(verdict: WordsSeen | 'risky'): WordsSeen {
  if (verdict === 'risky') throw refused('question-words-risky', {}, { field: 'text' });
  return verdict;
}

/**
 * Asks who wrote a published story something.
 * @throws Refused `story-not-public`, `question-own`, `question-words-risky`, `question-many`,
 * `question-desk-full`.
 */
export function decideAsk(
  { text, mayShow }: Asking,
  facts: AskFacts,
): { output: QuestionDone; writes: Write[] } {
  const { tenant, at, caller, day, holders } = facts;
  const { title, village, villageName, story } = publicStory(facts.published);
  if (!facts.story) throw refused('story-not-public');
  const { author, authorName } = facts.story.body;
  if (author === caller.person) throw refused('question-own');
  const machine = safeWords(facts.verdict);
  const id = questionId(story, facts.code);
  const asker = caller.person;
  const { addressee, people } = addressOf({ author, village, asker }, holders, day);
  const question: Question = {
    ...{ story, storyTitle: title, village, villageName, author, authorName },
    ...{ person: asker, name: caller.name, text, machine, mayShow, state: 'open' },
    ...{ waitsAt: addressee, lookAt: addDays(day, 1), openIn: village, askedAt: at },
    steps: [stepBy('ask', inOwnRight(caller), at)],
  };
  const words = beginningOf(text);
  const entry = { question: id, story, storyTitle: title, words, person: asker, at };
  return {
    output: { question: id, state: 'open' },
    writes: [
      insert(questionRef(tenant, id), question),
      layOnDesk(addressee, entry, { tenant, desk: facts.desk }),
      ...tellAsked(people, id, question, facts),
    ],
  };
}

const MOST_WORDS = 20;

/** Letters as people count them. */
function beginningOf(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.slice(0, MOST_WORDS).join('') + (letters.length > MOST_WORDS ? '…' : '');
}
