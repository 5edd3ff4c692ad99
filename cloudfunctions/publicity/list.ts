import type { Parsed } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { blocksOn, coverOn, excerptOf, photoToShow } from '../../src/core/publicity/public-view';
import { liesWithin } from '../../src/core/roster/division';
import type { Stored } from '../../src/core/records';
import { act } from '../_backend/act';
import type { Outside, Page, Reader } from '../_backend/ports';
import { filesNamed } from './files-named';
import { newestIn } from './newest-in';
import { LINK_SECONDS, headOf } from './show-published';

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
    const stories = records.map(({ id, body }) => {
      const cover = covers.get(id);
      return {
        ...headOf(body),
        excerpt: excerptOf(blocksOn(body, day)),
        corrected: body.corrections.length > 0,
        ...(cover ? { cover } : {}),
      };
    });
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

/** Address of the first picture of each, small, by the record's id. */
async function coversOf(
  stories: readonly Stored<'publishedStory'>[],
  { tenant, day, reader, outside }: { tenant: string; day: Day; reader: Reader; outside: Outside },
): Promise<Map<string, string>> {
  const named = stories.flatMap(({ id, body }) => {
    const picture = coverOn(body, day);
    return picture ? [{ id, picture }] : [];
  });
  const files = await filesNamed(reader, tenant, [...new Set(named.map((each) => each.picture))]);
  const links = await Promise.all(
    named.map(async ({ id, picture }) => {
      const photo = photoToShow(files.get(picture)?.body);
      const { place } = photo?.thumbnail ?? {};
      return place && ([id, await outside.files.link(place, LINK_SECONDS)] as const);
    }),
  );
  return new Map(links.flatMap((link) => (link ? [link] : [])));
}
