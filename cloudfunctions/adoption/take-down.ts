import { decideTakeDown } from '../../src/core/adoption/answer';
import { act } from '../_backend/act';
import { aboutQuestion, deskOf, questionOf } from './question-facts';
import { whoCalls } from './who-calls';

/** Takes a question down, with its answer. */
export const takeDown = act({
  endpoint: 'adoption.takeDown',
  refs: questionOf,
  gather: async (_call, { question }, reader) => ({
    question,
    desk: await deskOf(reader, question),
  }),
  subject: aboutQuestion,
  decide: (facts, call) => decideTakeDown(call.input.reason, { ...facts, ...whoCalls(call) }),
});
