import type { Output } from '../../src/contract/contract';
import { canBe, officeOn } from '../../src/core/adoption/answer';
import { answererOf } from '../../src/core/adoption/answerers';
import type { Question } from '../../src/core/adoption/question';
import { questionStateWords } from '../../src/core/adoption/words';
import type { Day } from '../../src/core/calendar/day';
import type { Holders } from '../../src/core/leave/seats';
import { passes } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';

export type HeldQuestion = Output<'adoption.questions'>['asked'][number];

/** Who looks, with who holds what around the village of each question, and what readers see. */
export interface Looking {
  readonly caller: Caller;
  readonly day: Day;
  /** By village. */
  readonly holders: ReadonlyMap<string, Holders>;
  readonly isPublic: (story: string) => boolean;
}

/** A question for those who have to do with it. */
export function showQuestion(id: string, question: Question, looking: Looking): HeldQuestion {
  const { story, storyTitle, villageName, name, authorName, text, machine } = question;
  const { mayShow, askedAt, answer, state, steps } = question;
  const down = steps.find(({ step }) => step === 'take-down')?.remark;
  return {
    ...{ question: id, story, storyTitle, villageName, askedBy: name, authorName, text, machine },
    ...{ storyGone: !looking.isPublic(story), mayShow, askedAt },
    ...(answer ? { answer: answerShown(answer) } : {}),
    ...{ state, stateWords: questionStateWords[state] },
    ...(down ? { downFor: down } : {}),
    can: canDo(question, looking),
  };
}

function answerShown({ text, byName, at, machine }: NonNullable<Question['answer']>) {
  return { text, byName, at, machine };
}

function canDo(question: Question, { caller, day, holders, isPublic }: Looking) {
  const around = holders.get(question.village) ?? { postings: [], grants: [] };
  const answers = passes(() => answererOf(caller, question, around, day));
  const shows = question.mayShow && isPublic(question.story);
  const inOffice = passes(() => officeOn(caller, question, day));
  const deeds = {
    answer: answers,
    show: answers && shows,
    'take-back': question.person === caller.person,
    'take-down': inOffice,
  } as const;
  const all = ['answer', 'show', 'take-back', 'take-down'] as const;
  return all.filter((deed) => deeds[deed] && canBe(deed, question));
}
