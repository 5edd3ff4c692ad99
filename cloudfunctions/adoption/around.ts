import { followUpRef } from '../../src/core/adoption/places';
import type { Question } from '../../src/core/adoption/question';
import { villagesReadersSee } from '../../src/core/adoption/trail';
import { publishedRef } from '../../src/core/publicity/places';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import type { Reader } from '../_backend/ports';
import { followDown } from './follow-down';
import { publishedNamed } from './published-named';
import { showFollowing } from './show-following';
import { tryingOf } from './trying-of';

/** Questions shown beneath a story: the latest. */
const MOST_QUESTIONS = 20;

/** Where a story has got to and what was asked of it, for anybody: villages, never persons. */
export const around = act({
  endpoint: 'adoption.around',

  refs: ({ tenant, input }) => ({
    published: publishedRef(tenant, input.story),
    link: followUpRef(tenant, input.story),
  }),

  async gather({ tenant, input }, { published, link }, reader) {
    if (!published) throw refused('story-not-public');
    const before = link?.body.origin;
    const [trying, followed, questions, origins] = await Promise.all([
      tryingOf(reader, tenant, input.story),
      followDown(reader, tenant, published.body),
      questionsShown(reader, tenant, input.story),
      publishedNamed(reader, tenant, before ? [before] : []),
    ]);
    return { trying, followed, questions, origin: before && origins.get(before) };
  },

  decide({ trying, followed, questions, origin }, { day }) {
    const villages = villagesReadersSee(trying, day);
    return {
      output: {
        villages: villages.map(({ village, villageName }) => ({ village, villageName })),
        ...(origin
          ? {
              origin: {
                story: origin.story,
                title: origin.title,
                villageName: origin.villageName,
              },
            }
          : {}),
        followUps: followed.following.map(showFollowing),
        more: followed.more,
        questions: questions.flatMap(showPublicly),
      },
    };
  },
});

async function questionsShown(reader: Reader, tenant: string, story: string) {
  const at = { index: 'byShown', equals: [story], descending: true } as const;
  const query = { collection: 'question', tenants: [tenant], ...at } as const;
  return (await reader.find(query, { limit: MOST_QUESTIONS })).records;
}

/** Who asked is not named; who answered did so for the case. */
function showPublicly({ id, body }: { id: string; body: Question }) {
  const { text, answer } = body;
  if (!answer) return [];
  const { text: said, byName, at } = answer;
  return [{ question: id, text, answer: said, answeredBy: byName, answeredAt: at }];
}
