import { publishedRef } from '../../src/core/publicity/places';
import { refused } from '../../src/core/refusal';
import { posterScene } from '../../src/core/sharing/scene';
import { act } from '../_backend/act';
import { codePicture } from '../_backend/facts/code-picture';

/** Where the mini-program opens when a poster is scanned. */
const PAGE = 'pages/publicity/story/index';

/** The mini-program code of one poster: story and card are in the code itself, nothing is kept. */
export const posterCode = act({
  endpoint: 'sharing.posterCode',

  refs: ({ tenant, input }) => ({ published: publishedRef(tenant, input.story) }),

  async gather({ input }, { published }, _reader, outside) {
    if (!published) throw refused('story-not-public');
    const scene = posterScene(input.story, input.card);
    return { image: scene && (await codePicture(outside, scene, PAGE)) };
  },

  decide: ({ image }) => ({ output: image ? { image } : {} }),
});
