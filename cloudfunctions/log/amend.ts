import { decideAmend } from '../../src/core/log/change';
import { logEntryRef } from '../../src/core/log/places';
import { act } from '../_backend/act';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { gatherEntry } from './gather-entry';

/** 改日志: other words, pictures or visits, while it may be changed. */
export const amend = act({
  endpoint: 'log.amend',

  refs: ({ tenant, input, day }) => ({
    county: ruleRefs(tenant, day).county,
    entry: logEntryRef(tenant, input.entry),
  }),

  async gather(call, { county, entry }, reader) {
    const facts = await gatherEntry(call, entry, reader, call.input.photos);
    return { ...facts, pack: packOn(county?.body, entry?.body.day ?? call.day) };
  },

  subject: ({ entry }) => ({ person: entry?.body.person }),

  decide(facts, { input }) {
    const { entry, ...content } = input;
    void entry;
    return decideAmend(content, facts);
  },
});
