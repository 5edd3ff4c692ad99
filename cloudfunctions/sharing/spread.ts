import { storyRef } from '../../src/core/publicity/places';
import { refused } from '../../src/core/refusal';
import { emptySpread } from '../../src/core/sharing/count';
import { spreadRef } from '../../src/core/sharing/places';
import { checkWasPublic, seeSpread } from '../../src/core/sharing/spread';
import { channelWords } from '../../src/core/sharing/words';
import { act } from '../_backend/act';

/** How far a story travelled. */
export const spread = act({
  endpoint: 'sharing.spread',

  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story),
    spread: spreadRef(tenant, input.story),
  }),

  gather(_call, { story, spread: counted }) {
    if (!story) throw refused('story-unknown');
    return { story, counted: counted?.body ?? emptySpread(story.id) };
  },

  subject: ({ story: { body } }) => ({ person: body.author, division: body.village }),

  decide({ story, counted }) {
    checkWasPublic(story.body);
    const { sums, cards, ...seen } = seeSpread(counted);
    const { title, live } = story.body;
    return {
      output: {
        ...{ story: story.id, title, published: live !== undefined, ...seen },
        sums: sums.map((sum) => ({ ...sum, channelWords: channelWords[sum.channel] })),
        cards: cards.map((card) => ({ ...card, channelWords: channelWords[card.channel] })),
      },
    };
  },
});
