import { blocksOn } from '../../src/core/publicity/public-view';
import { picturesIn } from '../../src/core/publicity/pictures';
import { publishedRef } from '../../src/core/publicity/places';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { filesNamed } from './files-named';
import { publishedByShort } from './published-by-short';
import { LINK_SECONDS, headOf, readBlocks } from './show-published';

/** One story, for anybody. */
export const read = act({
  endpoint: 'publicity.read',

  refs: ({ tenant, input }) => ({ published: publishedRef(tenant, input.story) }),

  async gather({ tenant, day, input }, { published }, reader, outside) {
    const found = published ?? (await publishedByShort(reader, tenant, input.story));
    if (!found) return {};
    const { body } = found;
    const files = await filesNamed(reader, tenant, picturesIn(blocksOn(body, day)));
    return { body, blocks: await readBlocks(body, { day, files, outside }) };
  },

  decide({ body, blocks }) {
    if (!body || !blocks) throw refused('story-not-public');
    const corrections = [...body.corrections];
    return { output: { ...headOf(body), blocks, corrections, seconds: LINK_SECONDS } };
  },
});
