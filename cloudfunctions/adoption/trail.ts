import type { Output } from '../../src/contract/contract';
import type { Following, TryingVillage } from '../../src/core/adoption/trail';
import { villagesTrying } from '../../src/core/adoption/trail';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import { refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import type { Day } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { mayCallAbout } from '../_backend/facts/may-call';
import type { Reader } from '../_backend/ports';
import { followDown } from './follow-down';
import { lookAt } from './look-at-questions';
import { showFollowing } from './show-following';
import { showQuestion } from './show-question';
import { tryingOf } from './trying-of';

const MOST_QUESTIONS = 100;

/** Where a story has got to, with days and names, for its writer and the offices above its village. */
export const trail = act({
  endpoint: 'adoption.trail',

  refs: ({ tenant, input }) => ({
    story: storyRef(tenant, input.story),
    published: publishedRef(tenant, input.story),
  }),

  async gather(call, { story, published }, reader) {
    const { tenant } = call;
    if (!published) return { story, found: undefined };
    const [trying, followed, asked] = await Promise.all([
      tryingOf(reader, tenant, published.body.story),
      followDown(reader, tenant, published.body),
      questionsAbout(reader, tenant, story),
    ]);
    const looking = await lookAt(asked, call, reader);
    return { story, found: { published: published.body, trying, followed, asked, looking } };
  },

  subject: ({ story }) => ({ person: story?.body.author, division: story?.body.village }),

  decide({ story, found }, call) {
    if (!story) throw refused('story-unknown');
    if (!found) throw refused('story-not-public');
    const { title, villageName, publishedAt } = found.published;
    const { following, more } = found.followed;
    const who = { caller: callerOrRefuse(call), day: call.day };
    return {
      output: {
        ...{ story: story.id, title, villageName, publishedAt, more },
        villages: villagesTrying(found.trying).map(showVillage),
        followUps: following.map((each) => withLinker(each, who)),
        questions: found.asked.map(({ id, body }) => showQuestion(id, body, found.looking)),
      },
    };
  },
});

/** Of this story, the latest first. */
async function questionsAbout(
  reader: Reader,
  tenant: string,
  story: Stored<'story'> | undefined,
): Promise<Stored<'question'>[]> {
  if (!story) return [];
  const at = { index: 'byStory', equals: [story.id], descending: true } as const;
  const query = { collection: 'question', tenants: [tenant], ...at } as const;
  return (await reader.find(query, { limit: MOST_QUESTIONS })).records;
}

function showVillage({ village, villageName, townshipName, people }: TryingVillage) {
  const shown = people.map(({ name, trial: { from, beginsWith } }) => ({ name, from, beginsWith }));
  return { village, villageName, townshipName, people: shown };
}

function withLinker(
  following: Following,
  { caller, day }: { caller: Caller; day: Day },
): Output<'adoption.trail'>['followUps'][number] {
  const { by, byName, linkedAt, village } = following.link;
  const about = { person: by, division: village };
  return {
    ...showFollowing(following),
    ...{ linkedBy: byName, linkedAt },
    mayUnlink: mayCallAbout(caller, 'adoption.unlink', about, day),
  };
}
