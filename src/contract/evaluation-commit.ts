import * as z from 'zod';
import type { CommitmentSubject } from '../core/policy/kinds/work-words';
import { commitmentSubjects } from '../core/policy/kinds/work-words';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { runners } from './evaluation-fields';
import { day, personId, sentence, villageCode } from './fields';

const subject = z
  .enum(Object.keys(commitmentSubjects) as [CommitmentSubject, ...CommitmentSubject[]])
  .meta({ title: '承诺的是什么' });

/** Who answers for a thing: of the roster; else a name. */
export const answering = {
  answers: personId.optional(),
  answersName: sentence('由谁办', 20).optional(),
};
export const someAnswers = { path: ['answersName'], error: '请选由谁办，或写上姓名。' };

/** What the caller can promise in a village, and what the document says of it. */
export const commitments = z.object({
  mayCommit: z.boolean(),
  /** Empty where the document tells none apart. */
  subjects: z.array(z.object({ about: subject, text: z.string() })),
  explanations: z.array(explanation),
});

export const evaluationCommit = {
  'evaluation.commit': endpoint({
    title: '把对村民的一项承诺上榜',
    kind: 'mutation',
    callers: runners,
    scope: 'input.village lies in the caller’s grant or is the village of the posting',
    input: z
      .object({
        village: villageCode,
        what: sentence('承诺', 300),
        about: subject.optional(),
        ...answering,
        due: day.meta({ title: '兑现期限' }),
      })
      .refine(({ answers, answersName }) => answers ?? answersName, someAnswers),
    output: z.object({ issue: z.string() }),
    refusals: [
      'village-unknown',
      'commitment-subject',
      'person-unknown',
      'issue-due-past',
      'issue-due-far',
    ],
  }),
};
