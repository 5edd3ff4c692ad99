import { decideTakeBack } from '../../src/core/adoption/answer';
import { act } from '../_backend/act';
import { deskOf, questionOf } from './question-facts';
import { whoCalls } from './who-calls';

/** Takes one's own question back. */
export const takeBack = act({
  endpoint: 'adoption.takeBack',
  refs: questionOf,
  gather: async (_call, { question }, reader) => ({
    question,
    desk: await deskOf(reader, question),
  }),
  decide: (facts, call) => decideTakeBack({ ...facts, ...whoCalls(call) }),
});
