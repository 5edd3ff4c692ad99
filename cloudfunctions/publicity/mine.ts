import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { showStory } from './show-story';

const PAGE = 50;

/** What the caller wrote, the latest first. */
export const mine = act({
  endpoint: 'publicity.mine',

  about: ({ caller }) => ({ person: caller?.body.person }),

  async gather(call, _found, reader) {
    const { tenant, input } = call;
    const caller = callerOrRefuse(call);
    const at = { collection: 'story', index: 'byAuthor', equals: [caller.person] } as const;
    const { cursor } = input;
    const page = { limit: PAGE, ...(cursor ? { cursor } : {}) };
    return {
      caller,
      page: await reader.find({ ...at, tenants: [tenant], descending: true }, page),
    };
  },

  decide({ caller, page: { records, cursor } }, { day }) {
    const stories = records.map((story) => showStory(story, caller, day));
    return { output: { stories, ...(cursor ? { cursor } : {}) } };
  },
});
