import { decideAnswer } from '../../src/core/adoption/answer';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { holdersAround } from '../_backend/facts/holders';
import { mayCallAbout } from '../_backend/facts/may-call';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { checkWords } from './check-words';
import { aboutQuestion, deskOf, questionOf } from './question-facts';
import { whoCalls } from './who-calls';

/** Answers a question. */
export const answer = act({
  endpoint: 'adoption.answer',
  refs: questionOf,

  async gather(call, { question }, reader, outside) {
    const { tenant, day, input, openid } = call;
    // Nobody else's words are sent anywhere.
    if (!mayCallAbout(callerOrRefuse(call), 'adoption.answer', aboutQuestion({ question }), day)) {
      throw refused('out-of-scope');
    }
    if (!question) throw refused('question-unknown');
    const [holders, verdict, desk] = await Promise.all([
      holdersAround(reader, tenant, question.body.village),
      checkWords(input.text, openid, outside),
      deskOf(reader, question),
    ]);
    return { question, holders, verdict, desk };
  },

  subject: aboutQuestion,
  decide: (facts, call) => decideAnswer(call.input.text, { ...facts, ...whoCalls(call) }),
});
