import type { Adoption } from '../../src/core/adoption/adoption';
import { adoptionStateWords } from '../../src/core/adoption/words';
import type { PublishedStory } from '../../src/core/publicity/published-story';
import { act } from '../_backend/act';
import { codesWithin } from '../_backend/facts/in-division';
import { lookAt } from './look-at-questions';
import { publishedNamed } from './published-named';
import { showQuestion } from './show-question';

const MOST_TRYING = 200;
const MOST_OPEN = 100;

/** What the villages of a division try, and which questions about their stories wait. */
export const within = act({
  endpoint: 'adoption.within',

  about: ({ input }) => ({ division: input.division }),

  async gather(call, _found, reader) {
    const { tenant, input } = call;
    const range = codesWithin(input.division);
    const at = { tenants: [tenant], range } as const;
    const [trying, open] = await Promise.all([
      reader.find({ collection: 'adoption', index: 'byVillage', ...at }, { limit: MOST_TRYING }),
      reader.find({ collection: 'question', index: 'byOpen', ...at }, { limit: MOST_OPEN }),
    ]);
    const adoptions = trying.records.map(({ body }) => body);
    const [stories, looking] = await Promise.all([
      publishedNamed(reader, tenant, [...new Set(adoptions.map(({ story }) => story))]),
      lookAt(open.records, call, reader),
    ]);
    return { adoptions, stories, open: open.records, looking };
  },

  decide({ adoptions, stories, open, looking }) {
    const oldestFirst = [...open].sort((a, b) => (a.body.askedAt < b.body.askedAt ? -1 : 1));
    return {
      output: {
        trying: adoptions.flatMap((each) => showTrying(each, stories)),
        questions: oldestFirst.map(({ id, body }) => showQuestion(id, body, looking)),
      },
    };
  },
});

function showTrying(
  { story, storyVillageName, trial, name, state }: Adoption,
  stories: ReadonlyMap<string, PublishedStory>,
) {
  if (!trial) return [];
  const { village, villageName, from, beginsWith } = trial;
  const title = stories.get(story)?.title;
  return [
    {
      ...{ story, storyVillageName, village, villageName, name, from, beginsWith },
      ...(title ? { title } : {}),
      stateWords: adoptionStateWords[state],
    },
  ];
}
