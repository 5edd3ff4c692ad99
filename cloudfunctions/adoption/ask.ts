import { addressOf } from '../../src/core/adoption/answerers';
import { decideAsk } from '../../src/core/adoption/ask';
import { questionDeskRef } from '../../src/core/adoption/places';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { holdersAround } from '../_backend/facts/holders';
import { checkWords } from './check-words';
import { whoCalls } from './who-calls';

const CODE_LENGTH = 10;

/** Asks who wrote a story something. */
export const ask = act({
  endpoint: 'adoption.ask',

  refs: ({ tenant, input }) => ({
    published: publishedRef(tenant, input.story),
    story: storyRef(tenant, input.story),
  }),

  async gather(call, { published, story }, reader, outside) {
    const { tenant, day, input, openid, randomCode } = call;
    const asker = callerOrRefuse(call).person;
    if (!published || !story) throw refused('story-not-public');
    const { author, village } = story.body;
    const [holders, verdict] = await Promise.all([
      holdersAround(reader, tenant, village),
      checkWords(input.text, openid, outside),
    ]);
    const { addressee } = addressOf({ author, village, asker }, holders, day);
    const { desk } = await reader.read({ desk: questionDeskRef(tenant, addressee) });
    return { published, story, holders, verdict, desk, code: randomCode(CODE_LENGTH) };
  },

  decide: (facts, call) => decideAsk(call.input, { ...facts, ...whoCalls(call) }),
});
