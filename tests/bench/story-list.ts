import type { Store } from '../../cloudfunctions/_backend/ports';
import { perform } from '../../cloudfunctions/_backend/perform';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { list } from '../../cloudfunctions/publicity/list';
import { instantOf } from '../../src/core/calendar/day';
import { publishedRef, storyId } from '../../src/core/publicity/places';
import type { PublishedStory } from '../../src/core/publicity/published-story';
import { insert } from '../../src/core/records';
import { portsOver } from '../support/ports';
import { fill, TENANT } from './county';
import type { Benchmark } from './measurement';
import { median, round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const STORIES = Number(process.env.STORIES ?? 100_000);
const TIMES = 200;
const PAGE = 10;
const FIRST = Date.parse('2020-01-01T00:00:00Z');

/** The first page of all published stories as anybody gets it, against the bare indexed query. */
export const storyList: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url, { connections: 4 });
    for (let from = 0; from < STORIES; from += 5000) {
      const some = Array.from({ length: Math.min(5000, STORIES - from) }, (_, i) => from + i);
      await fill(store, some.map(published));
    }
    // In turns, so that whatever else the machine does falls on both.
    const bare: number[] = [];
    const whole: number[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      bare.push(await millisecondsOf(() => bareQuery(store)));
      whole.push(await millisecondsOf(() => firstPage(store)));
    }
    await store.close();
    const against = median(bare);
    return [
      {
        ...{ name: `First page of ${STORIES} published stories`, unit: 'ms' },
        ...{ value: round(median(whole)), ratio: round(median(whole) / against), aim: '≤ 2' },
        against: `the bare indexed query: ${round(against)} ms`,
      },
    ];
  });
};

function published(number: number) {
  const village = `533123${String(number % 100_000).padStart(6, '0')}`;
  const story = storyId(village, String(number).padStart(6, '0'));
  const body: PublishedStory = {
    ...{ story, version: 1, title: `第 ${number} 篇：一条路修了三年`, duty: 'industry' },
    ...{ county: '533123', township: village.slice(0, 9), townshipName: '弄璋镇', village },
    ...{ villageName: '弄璋村', authorName: '李一', corrections: [], shownUntil: {} },
    publishedAt: instantOf(FIRST + number * 60_000),
    blocks: Array.from({ length: 6 }, () => ({
      ...{ kind: 'paragraph' as const, text: '村里的路修好了，运坚果不用再等天晴。'.repeat(8) },
    })),
  };
  return insert(publishedRef(TENANT, story), body);
}

function bareQuery(store: Store) {
  const query = {
    collection: 'publishedStory',
    tenants: [TENANT],
    index: 'byPublishedAt',
  } as const;
  return store.find({ ...query, descending: true }, { limit: PAGE });
}

async function firstPage(store: Store): Promise<void> {
  const answer = await perform(list, { tenant: TENANT, input: {} }, portsOver(store));
  const { output } = answer as { output?: { stories: unknown[] } };
  if (output?.stories.length !== Math.min(PAGE, STORIES)) throw new Error(JSON.stringify(answer));
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
