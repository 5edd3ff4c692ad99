import { basisOfPublishing } from '../../src/core/publicity/basis';
import { storyRef } from '../../src/core/publicity/places';
import type { Ref, Stored } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { codesWithin } from '../_backend/facts/in-division';
import { packOn } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';
import { newestIn } from './newest-in';
import { showStory } from './show-story';

const PAGE = 100;
/** Of those readers see, so many of the latest stand below. */
const MOST_PUBLISHED = 50;

/**
 * Stories on their way in a township or county, the longest waiting first within each office; on
 * the first page the latest of those that readers see besides.
 */
export const waiting = act({
  endpoint: 'publicity.waiting',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  about: ({ input }) => ({ division: input.division }),

  async gather(call, { county }, reader) {
    const { tenant, input } = call;
    const { division, cursor } = input;
    const range = codesWithin(division);
    const query = { collection: 'story', tenants: [tenant], index: 'byWaiting', range } as const;
    const [page, published] = await Promise.all([
      reader.find(query, { limit: PAGE, ...(cursor ? { cursor } : {}) }),
      cursor ? [] : publishedIn(reader, tenant, division),
    ]);
    const pack = packOn(county?.body, call.day);
    return { caller: callerOrRefuse(call), page, published, pack };
  },

  decide({ caller, page: { records, cursor }, published, pack }, { day }) {
    const named = new Set(records.map(({ id }) => id));
    const all = [...records, ...published.filter(({ id }) => !named.has(id))];
    const stories = all.map((story) => showStory(story, caller, day));
    const basis = basisOfPublishing(pack, day);
    return { output: { stories, ...(cursor ? { cursor } : {}), basis } };
  },
});

async function publishedIn(
  reader: Reader,
  tenant: string,
  division: string,
): Promise<Stored<'story'>[]> {
  const asked = {
    collection: 'publishedStory',
    tenants: [tenant],
    ...newestIn({ division }),
  } as const;
  const { records } = await reader.find(asked, { limit: MOST_PUBLISHED });
  const refs: Record<string, Ref<'story'>> = {};
  for (const { id, body } of records) refs[id] = storyRef(tenant, body.story);
  const found = records.length > 0 ? await reader.read(refs) : {};
  return Object.values(found).flatMap((story) => story ?? []);
}
