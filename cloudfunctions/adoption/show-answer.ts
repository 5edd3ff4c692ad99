import { decideShow } from '../../src/core/adoption/answer';
import { publishedRef } from '../../src/core/publicity/places';
import { act } from '../_backend/act';
import { holdersAround } from '../_backend/facts/holders';
import { aboutQuestion, questionOf } from './question-facts';
import { whoCalls } from './who-calls';

const nobody = { postings: [], grants: [] };

/** Lets readers see a question and its answer. */
export const showAnswer = act({
  endpoint: 'adoption.showAnswer',
  refs: questionOf,

  async gather({ tenant }, { question }, reader) {
    const none = { question, desk: undefined, published: undefined, holders: nobody };
    if (!question) return none;
    const { story, village } = question.body;
    const [{ published }, holders] = await Promise.all([
      reader.read({ published: publishedRef(tenant, story) }),
      holdersAround(reader, tenant, village),
    ]);
    return { ...none, published, holders };
  },

  subject: aboutQuestion,
  decide: (facts, call) => decideShow({ ...facts, ...whoCalls(call) }),
});
