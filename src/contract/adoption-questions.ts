import * as z from 'zod';
import { answerers, questionDone, questionId, questionState } from './adoption-fields';
import { endpoint } from './endpoint';
import { sentence } from './fields';
import { offices, storyId } from './publicity-fields';

const byAnswerer = [
  ...['question-unknown', 'question-not-at-step', 'question-own', 'question-not-yours'],
] as const;
const machine = z.enum(['pass', 'unsure']);

/** A question as those see it who have to do with it. */
export const heldQuestion = z.object({
  question: z.string(),
  story: z.string(),
  storyTitle: z.string(),
  villageName: z.string(),
  /** Readers do not see the story any more. */
  storyGone: z.boolean(),
  askedBy: z.string(),
  authorName: z.string(),
  text: z.string(),
  /** What a machine made of it; `unsure` where it did not answer. */
  machine,
  mayShow: z.boolean(),
  /** UTC. */
  askedAt: z.string(),
  answer: z.object({ text: z.string(), byName: z.string(), at: z.string(), machine }).optional(),
  state: questionState,
  stateWords: z.string(),
  /** Why it was taken down. */
  downFor: z.string().optional(),
  can: z.array(z.enum(['answer', 'show', 'take-back', 'take-down'])),
});

/** Questions to who wrote a case. */
export const adoptionQuestions = {
  'adoption.ask': endpoint({
    title: '问作者一个问题',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller asks',
    input: z.object({
      story: storyId,
      text: sentence('想问的', 200),
      /** Others may read it, without the name of who asked. */
      mayShow: z.boolean().default(false).meta({ title: '可以公开，不写名字' }),
    }),
    output: questionDone,
    refusals: [
      ...['not-bound', 'story-not-public', 'question-own', 'question-words-risky'],
      ...['question-many', 'question-desk-full'],
    ] as const,
  }),

  'adoption.answer': endpoint({
    title: '回答一个提问',
    kind: 'mutation',
    callers: answerers,
    scope: 'the author, or the village of the story',
    input: z.object({ question: questionId, text: sentence('回答', 500) }),
    output: questionDone,
    refusals: [...byAnswerer, 'question-words-risky'],
  }),

  'adoption.showAnswer': endpoint({
    title: '公开一问一答，不写提问人的名字',
    kind: 'mutation',
    callers: answerers,
    scope: 'the author, or the village of the story',
    input: z.object({ question: questionId }),
    output: questionDone,
    refusals: [...byAnswerer, 'question-not-agreed', 'story-not-public'],
  }),

  'adoption.takeBack': endpoint({
    title: '收回自己的提问，公开的也收回',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller’s own',
    input: z.object({ question: questionId }),
    output: questionDone,
    refusals: ['not-bound', 'question-unknown', 'question-not-at-step'],
  }),

  'adoption.takeDown': endpoint({
    title: '撤下一个提问',
    kind: 'mutation',
    callers: offices,
    scope: 'the village of the story',
    input: z.object({ question: questionId, reason: sentence('原因', 200) }),
    output: questionDone,
    refusals: ['question-unknown', 'question-not-at-step', 'adoption-reason-needed'],
  }),

  'adoption.questions': endpoint({
    title: '我问的，和等我回答的',
    kind: 'query',
    callers: 'anyone',
    scope: 'the caller’s own',
    input: z.object({}),
    output: z.object({
      /** The longest waiting first. */
      toAnswer: z.array(heldQuestion),
      /** Of the caller’s own stories, settled, the latest first; at most 50. */
      answered: z.array(heldQuestion),
      /** The latest first; at most 50. */
      asked: z.array(heldQuestion),
    }),
    refusals: ['not-bound'],
  }),
};
