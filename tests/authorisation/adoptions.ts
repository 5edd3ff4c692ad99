import type { Store } from '../../cloudfunctions/_backend/ports';
import { followUpRef, questionId, questionRef } from '../../src/core/adoption/places';
import type { Question } from '../../src/core/adoption/question';
import { villageOfStory } from '../../src/core/publicity/places';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT } from '../fixtures/small-county';
import { storyOf } from './stories';

const AT = '2026-11-19T03:00:00.000Z';

/** A question about the story somebody wrote. */
export const questionOf = (person: string) => questionId(storyOf(person), 'AAAA');

/** A question about everybody's story, which follows somebody else's. */
export async function settleAdoptions(store: Store, people: readonly Somebody[]): Promise<void> {
  await store.commit(
    people.flatMap(({ id }) => [
      insert(questionRef(TENANT, questionOf(id)), asked(id)),
      insert(followUpRef(TENANT, storyOf(id)), {
        ...{ followUp: storyOf(id), origin: storyOf('far'), village: villageOfStory(storyOf(id)) },
        ...{ by: id, byName: `人${id}`, linkedAt: AT, steps: [] },
      }),
    ]),
  );
}

function asked(author: string): Question {
  const village = villageOfStory(storyOf(author));
  return {
    ...{ story: storyOf(author), storyTitle: '修路', village, villageName: '弄璋村', author },
    ...{ authorName: `人${author}`, person: 'asker', name: '人asker', text: '花了多少钱' },
    ...{ machine: 'pass', mayShow: true, state: 'open', openIn: village, askedAt: AT, steps: [] },
  };
}
