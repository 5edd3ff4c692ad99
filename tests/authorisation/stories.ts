import type { Store } from '../../cloudfunctions/_backend/ports';
import { storyId, storyRef } from '../../src/core/publicity/places';
import type { Story } from '../../src/core/publicity/story';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT, VILLAGE } from '../fixtures/small-county';
import { cast } from './cast';

/** Where somebody's story is told from: their village, or one they look after. */
function villageOf(person: string): string {
  const { posted, granted } = cast.find(({ id }) => id === person) ?? {};
  const scope = posted?.village ?? granted?.[0]?.scope ?? '';
  return /^\d{12}$/.test(scope) ? scope : VILLAGE;
}

/** The story somebody wrote. */
export const storyOf = (person: string) =>
  storyId(villageOf(person), person.toUpperCase().padEnd(4, '0'));

/** A draft of everybody's. */
export async function settleStories(store: Store, people: readonly Somebody[]): Promise<void> {
  await store.commit(people.map(({ id }) => insert(storyRef(TENANT, storyOf(id)), draftOf(id))));
}

function draftOf(author: string): Story {
  const village = villageOf(author);
  const at = '2026-11-19T02:00:00.000Z';
  return {
    ...{ author, authorName: `人${author}`, village, villageName: '弄璋村' },
    ...{ township: village.slice(0, 9), townshipName: '弄璋镇', state: 'draft', edition: 1 },
    ...{ versions: 0, handedIn: [], title: '修路', duty: 'industry', people: [] },
    blocks: [{ kind: 'paragraph', text: '路修好了。' }],
    ...{ changedAt: at, steps: [{ step: 'start', by: author, byName: `人${author}`, at }] },
  };
}
