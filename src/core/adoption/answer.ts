import type { Day, Instant } from '../calendar/day';
import type { Holders } from '../leave/seats';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn, inOwnRight } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { stepBy } from '../step';
import { answererOf } from './answerers';
import type { QuestionDone } from './ask';
import { safeWords } from './ask';
import { publicStory } from './keep';
import type { Question, QuestionDeed, QuestionState, WordsSeen } from './question';
import { inQuestionState } from './question';
import { takeOffDesk } from './question-desk';
import { tellOfQuestion } from './tell';
import { questionDeedWords, questionStateWords } from './words';

export interface QuestionFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Caller;
  readonly question: Stored<'question'> | undefined;
  /** The desk it lies on, while it is open. */
  readonly desk: Stored<'questionDesk'> | undefined;
}

type Decided = { output: QuestionDone; writes: Write[] };

const from: Readonly<Record<Exclude<QuestionDeed, 'ask' | 'hand-on'>, readonly QuestionState[]>> = {
  answer: ['open'],
  show: ['answered'],
  'take-back': ['open', 'answered', 'shown'],
  'take-down': ['open', 'answered', 'shown'],
};

/** Whether a deed can be done to a question as it is. */
export function canBe(deed: keyof typeof from, { state }: Pick<Question, 'state'>): boolean {
  return from[deed].includes(state);
}

/** @throws Refused `question-unknown`, `question-not-at-step`. */
function questionFor(deed: keyof typeof from, { question }: QuestionFacts): Stored<'question'> {
  if (!question) throw refused('question-unknown');
  if (!canBe(deed, question.body)) {
    const state = questionStateWords[question.body.state];
    throw refused('question-not-at-step', { state, step: questionDeedWords[deed] });
  }
  return question;
}

/**
 * Answers an open question; who asked is told.
 * @throws Refused `question-unknown`, `question-not-at-step`, `question-own`, `question-not-yours`,
 * `question-words-risky`.
 */
export function decideAnswer(
  text: string,
  facts: QuestionFacts & { readonly holders: Holders; readonly verdict: WordsSeen | 'risky' },
): Decided {
  const { caller, at, day, holders, desk } = facts;
  const stored = questionFor('answer', facts);
  const actor = answererOf(caller, stored.body, holders, day);
  const machine = safeWords(facts.verdict);
  const answer = { text, by: actor.person, byName: actor.name, at, machine };
  const after = inQuestionState(
    { ...stored.body, answer },
    'answered',
    stepBy('answer', actor, at),
  );
  return {
    output: { question: stored.id, state: 'answered' },
    writes: [
      replace(stored, after),
      ...takeOffDesk(stored.id, desk),
      ...tellOfQuestion('answered', [after.person], { id: stored.id, body: after }, facts),
    ],
  };
}

/**
 * Lets readers of the story see question and answer, without the name of who asked.
 * @throws Refused `question-unknown`, `question-not-at-step`, `question-own`, `question-not-yours`,
 * `question-not-agreed`, `story-not-public`.
 */
export function decideShow(
  facts: QuestionFacts & {
    readonly holders: Holders;
    readonly published: Stored<'publishedStory'> | undefined;
  },
): Decided {
  const { caller, at, day, holders } = facts;
  const stored = questionFor('show', facts);
  const actor = answererOf(caller, stored.body, holders, day);
  if (!stored.body.mayShow) throw refused('question-not-agreed');
  publicStory(facts.published);
  const after = inQuestionState(stored.body, 'shown', stepBy('show', actor, at));
  return {
    output: { question: stored.id, state: 'shown' },
    writes: [
      replace(stored, after),
      ...tellOfQuestion('shown', [after.person], { id: stored.id, body: after }, facts),
    ],
  };
}

/**
 * Takes one's own question back, with the agreement that others read it: it is nobody's to read any
 * more but one's own and the writer's.
 * @throws Refused `question-unknown`, also for anybody else's; `question-not-at-step`.
 */
export function decideTakeBack(facts: QuestionFacts): Decided {
  const { caller, at } = facts;
  if (facts.question?.body.person !== caller.person) throw refused('question-unknown');
  const stored = questionFor('take-back', facts);
  const wasShown = stored.body.state === 'shown';
  const step = stepBy('take-back', inOwnRight(caller), at);
  return taken(stored, 'taken-back', step, {
    ...facts,
    tells: wasShown ? [stored.body.author] : [],
  });
}

/**
 * The office above the village takes a question down, with a reason; who asked and who wrote are told.
 * @throws Refused `question-unknown`, `question-not-at-step`, `out-of-scope`,
 * `adoption-reason-needed`.
 */
export function decideTakeDown(reason: string, facts: QuestionFacts): Decided {
  const { caller, at, day } = facts;
  const stored = questionFor('take-down', facts);
  const actor = officeOn(caller, stored.body, day);
  if (reason === '') throw refused('adoption-reason-needed', {}, { field: 'reason' });
  const step = stepBy('take-down', actor, at, reason);
  const { person, author } = stored.body;
  return taken(stored, 'down', step, { ...facts, tells: [person, author], why: reason });
}

/** @throws Refused `out-of-scope`. */
export function officeOn(caller: Caller, { village }: Pick<Question, 'village'>, day: Day): Actor {
  const offices = { 'township-officer': 'division', 'county-officer': 'division' } as const;
  const [actor] = actorsOn(caller, offices, { division: village }, day);
  if (!actor) throw refused('out-of-scope');
  return actor;
}

function taken(
  stored: Stored<'question'>,
  state: 'taken-back' | 'down',
  step: Question['steps'][number],
  facts: QuestionFacts & { readonly tells: readonly string[]; readonly why?: string },
): Decided {
  const after = inQuestionState(stored.body, state, step);
  const told = { id: stored.id, body: after, why: facts.why ?? '' };
  return {
    output: { question: stored.id, state },
    writes: [
      replace(stored, after),
      ...takeOffDesk(stored.id, facts.desk),
      ...tellOfQuestion(state, facts.tells, told, facts),
    ],
  };
}
