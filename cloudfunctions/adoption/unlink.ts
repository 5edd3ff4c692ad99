import { adoptionRef, followUpRef } from '../../src/core/adoption/places';
import { decideUnlink } from '../../src/core/adoption/unlink';
import { act } from '../_backend/act';
import { whoCalls } from './who-calls';

/** Takes a link between two stories off. */
export const unlink = act({
  endpoint: 'adoption.unlink',

  refs: ({ tenant, input }) => ({ link: followUpRef(tenant, input.followUp) }),

  async gather({ tenant }, { link }, reader) {
    const { origin, by } = link?.body ?? {};
    if (!origin || !by) return { link, adoption: undefined };
    return { link, ...(await reader.read({ adoption: adoptionRef(tenant, by, origin) })) };
  },

  subject: ({ link }) => ({ person: link?.body.by, division: link?.body.village }),

  decide: (facts, call) => decideUnlink(call.input.reason, { ...facts, ...whoCalls(call) }),
});
