import type { Parsed } from '../../src/contract/contract';
import { liesWithin } from '../../src/core/roster/division';
import { act } from '../_backend/act';
import type { Page, Reader } from '../_backend/ports';
import { coversOf, listed } from './listed';
import { newestIn } from './newest-in';
import { LINK_SECONDS } from './show-published';

/** As many as a phone shows on a screen or two: their pictures come with them. */
const PAGE = 10;
const MOST_CHOSEN = 100;

/** Published stories, for anybody. */
export const list = act({
  endpoint: 'publicity.list',

  async gather({ tenant, day, input }, _found, reader, outside) {
    const page = input.chosen
      ? await chosenFirst(reader, tenant, input)
      : await newestFirst(reader, tenant, input);
    const covers = await coversOf(page.records, { tenant, day, reader, outside });
    return { page, covers };
  },

  decide({ page: { records, cursor }, covers }, { day }) {
    const stories = records.map((story) => listed(story, covers, day));
    return { output: { stories, ...(cursor ? { cursor } : {}), seconds: LINK_SECONDS } };
  },
});

type Asked = Parsed<'publicity.list'>;

function newestFirst(reader: Reader, tenant: string, input: Asked) {
  const { cursor } = input;
  const query = { collection: 'publishedStory', tenants: [tenant], ...newestIn(input) } as const;
  return reader.find(query, { limit: PAGE, ...(cursor ? { cursor } : {}) });
}

/** All of them on one page: a front has few places. */
async function chosenFirst(
  reader: Reader,
  tenant: string,
  { division, duty }: Asked,
): Promise<Page<'publishedStory'>> {
  const at = { index: 'byChosen', range: { from: '0' } } as const;
  const query = { collection: 'publishedStory', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST_CHOSEN });
  const wanted = records.filter(
    ({ body }) =>
      (!division || liesWithin(body.village, division)) && (!duty || body.duty === duty),
  );
  return { records: wanted };
}
