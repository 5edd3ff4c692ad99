import { perform } from '../../cloudfunctions/_backend/perform';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { countOpened } from '../../cloudfunctions/sharing/count-opens';
import { open } from '../../cloudfunctions/sharing/open';
import { publishedRef, storyId } from '../../src/core/publicity/places';
import type { PublishedStory } from '../../src/core/publicity/published-story';
import { insert, ref } from '../../src/core/records';
import { spreadRef } from '../../src/core/sharing/places';
import { portsOver } from '../support/ports';
import { TENANT } from './county';
import type { Benchmark } from './measurement';
import { round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const OPENS = Number(process.env.OPENS ?? 4000);
/** Readers that open at the same moment. */
const TOGETHER = 32;
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const STORY = storyId('533123104201', 'ABCDEFGHJK');

/** A burst of readers on one story, against bare inserts of the same records; then its counting. */
export const sharedOpens: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url, { connections: 8 });
    await store.commit([insert(publishedRef(TENANT, STORY), published)]);
    const bare = await perSecond((i) => insertBare(store, i));
    const opened = await perSecond((i) => openOne(store, i));
    const begun = performance.now();
    await countOpened.run(portsOver(store), TENANT);
    const counted = OPENS / ((performance.now() - begun) / 1000);
    const { spread } = await store.read({ spread: spreadRef(TENANT, STORY) });
    const total = spread?.body.cards.reduce((sum, { opens }) => sum + opens, 0);
    await store.close();
    if (total !== OPENS) throw new Error(`${String(total)} of ${OPENS} were counted`);
    const against = `bare inserts of the same record: ${round(bare)}/s`;
    const unit = '/s';
    return [
      {
        ...{ name: 'Shared cards opened', unit, value: round(opened) },
        ...{ ratio: round(opened / bare), aim: '≥ 0.2', against },
      },
      {
        ...{ name: 'Openings counted by the timer', unit, value: round(counted) },
        ...{ ratio: round(counted / opened), aim: '≥ 1', against: 'openings of a burst' },
      },
    ];
  });
};

async function perSecond(work: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: TOGETHER }, async () => {
      while (next < OPENS) await work((next += 1) - 1);
    }),
  );
  return OPENS / ((performance.now() - begun) / 1000);
}

const lettersOf = (number: number, count: number): string =>
  Array.from({ length: count }, (_, i) => LETTERS[(number >> (5 * i)) & 31]).join('');

const bodyOf = (i: number) => ({
  ...{ card: `aaaaaaaaa${LETTERS[i % 20]}`, channel: 'chat' as const },
  opening: [0, 1, 2, 3].map((place) => lettersOf(i * 4 + place, 3)).join(''),
});

/** Of another story, so that they are not counted with the others. */
function insertBare(store: Store, i: number): Promise<void> {
  const body = { of: 'bare', day: '2026-11-20', ...bodyOf(i) };
  return store.commit([insert(ref('sharedOpen', 'bare', `open:bare:${i}`), body)]);
}

async function openOne(store: Store, i: number): Promise<void> {
  const input = { story: STORY, ...bodyOf(i) };
  const answer = await perform(open, { tenant: TENANT, input }, portsOver(store));
  if (!('output' in answer)) throw new Error(JSON.stringify(answer));
}

const published: PublishedStory = {
  ...{ story: STORY, version: 1, title: '一条路修了三年', duty: 'industry', blocks: [] },
  ...{ county: '533123', township: '533123104', townshipName: '弄璋镇' },
  ...{ village: '533123104201', villageName: '弄璋村', authorName: '李一' },
  ...{ publishedAt: '2026-11-20T02:00:00.000Z', corrections: [], shownUntil: {} },
};
