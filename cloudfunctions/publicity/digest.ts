import { countyOfDigest, digestRef, weekOf } from '../../src/core/publicity/digest';
import { publishedRef } from '../../src/core/publicity/places';
import type { Ref, Stored } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import type { Reader } from '../_backend/ports';
import { coversOf, listed } from './listed';
import { LINK_SECONDS } from './show-published';

/** Earlier ones shown below a digest: a quarter's. Each shows those before it. */
const EARLIER = 13;

/** 每周汇编: one named, or the latest, with what of it can still be read. */
export const digest = act({
  endpoint: 'publicity.digest',

  refs: ({ tenant, input }) => ({
    county: countyRef(tenant),
    named: digestRef(tenant, input.digest ?? 'digest:none'),
  }),

  async gather({ tenant, day, input }, { county, named }, reader, outside) {
    if (input.digest && !named) throw refused('digest-unknown');
    const of = input.digest ? countyOfDigest(input.digest) : (county?.body.division ?? '');
    const before = await latest(reader, { tenant, county: of, before: named?.body.day });
    const [shown, ...earlier] = named ? [named, ...before] : before;
    if (!shown) throw refused('digest-none');
    const stories = await published(reader, tenant, shown.body.stories);
    const covers = await coversOf(stories, { tenant, day, reader, outside });
    return { county, shown, earlier, stories, covers };
  },

  decide: ({ county, shown, earlier, stories, covers }, { day }) => ({
    output: {
      ...named(shown),
      countyName: county?.body.name ?? '',
      stories: stories.map((story) => listed(story, covers, day)),
      earlier: earlier.slice(0, EARLIER).map(named),
      seconds: LINK_SECONDS,
    },
  }),
});

function named({ id, body }: Stored<'digest'>) {
  return { digest: id, ...weekOf(body.day) };
}

/** The newest first, those before a day. */
async function latest(
  reader: Reader,
  of: { readonly tenant: string; readonly county: string; readonly before: string | undefined },
): Promise<readonly Stored<'digest'>[]> {
  const range = of.before ? { until: of.before } : {};
  const at = { index: 'byCounty', equals: [of.county], range, descending: true } as const;
  const query = { collection: 'digest', tenants: [of.tenant], ...at } as const;
  return (await reader.find(query, { limit: EARLIER + 1 })).records;
}

/** Those that are still public, in the order of the digest. */
async function published(reader: Reader, tenant: string, ids: readonly string[]) {
  const refs: Record<string, Ref<'publishedStory'>> = {};
  for (const id of ids) refs[id] = publishedRef(tenant, id);
  const found = await reader.read(refs);
  return ids.flatMap((id) => found[id] ?? []);
}
