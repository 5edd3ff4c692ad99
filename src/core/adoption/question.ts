import type { Day, Instant } from '../calendar/day';
import type { Step } from '../step';

/** open → answered → shown; out of each of them it is taken back by who asked, or taken down. */
export type QuestionState = 'open' | 'answered' | 'shown' | 'taken-back' | 'down';
export type QuestionDeed = 'ask' | 'hand-on' | 'answer' | 'show' | 'take-back' | 'take-down';

/** What a machine made of some words; `unsure` where it did not answer. */
export type WordsSeen = 'pass' | 'unsure';

export interface QuestionAnswer {
  readonly text: string;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  readonly machine: WordsSeen;
}

/** A question about a published story to who wrote it (`question:<village>:<story>:<code>`). */
export interface Question {
  readonly story: string;
  readonly storyTitle: string;
  /** Of the story. */
  readonly village: string;
  readonly villageName: string;
  readonly author: string;
  readonly authorName: string;
  readonly person: string;
  readonly name: string;
  readonly text: string;
  readonly machine: WordsSeen;
  /** Who asked agreed that others may read it, without their name. */
  readonly mayShow: boolean;
  readonly answer?: QuestionAnswer | undefined;
  readonly state: QuestionState;
  /** The desk it lies on while it is open. */
  readonly waitsAt?: string | undefined;
  /** While it is open: the day, UTC+8, on which it is looked at again who answers. Found by it. */
  readonly lookAt?: Day | undefined;
  /** The village of the story while it is open: offices find it by it. */
  readonly openIn?: string | undefined;
  /** The story while readers see it: found by it. */
  readonly shownIn?: string | undefined;
  readonly shownAt?: Instant | undefined;
  readonly askedAt: Instant;
  readonly steps: readonly Step<QuestionDeed>[];
}

/** A question in a state, with the fields it is found by. */
export function inQuestionState(
  question: Question,
  state: QuestionState,
  step: Step<QuestionDeed>,
): Question {
  const { waitsAt, lookAt, openIn, shownIn, shownAt, ...rest } = question;
  const open = state === 'open' ? { waitsAt, lookAt, openIn } : {};
  void shownIn;
  void shownAt;
  const shown = state === 'shown' ? { shownIn: question.story, shownAt: step.at } : {};
  return { ...rest, ...open, ...shown, state, steps: [...question.steps, step] };
}
