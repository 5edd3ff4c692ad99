import { publishedAwardRef } from '../../src/core/awards/places';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { showEntry } from './round';
import { publicHead } from './public-head';
import { showClass } from './show-round';

/** One list, for anybody: from the public room alone. */
export const read = act({
  endpoint: 'awards.read',

  refs: ({ tenant, input }) => ({ published: publishedAwardRef(tenant, input.round) }),

  gather: (_call, facts) => facts,

  decide({ published }, { day }) {
    if (!published) throw refused('award-round-unknown');
    const { contact, classes, entries, announced, notes, basis } = published.body;
    return {
      output: {
        ...{ ...publicHead(published.body, day), contact: { ...contact } },
        classes: classes.map(showClass),
        entries: entries.map(showEntry),
        ...(announced ? { announced: { ...announced } } : {}),
        notes: [...notes],
        explanations: [{ ...basis }],
      },
    };
  },
});
