import { decideAnnounce } from '../../src/core/awards/announce';
import { awardRoundRef, publishedAwardRef } from '../../src/core/awards/places';
import { act } from '../_backend/act';
import { grantsFor } from '../_backend/facts/in-division';
import { listFacts } from './list-facts';
import { aboutRound, roundFacts } from './round-facts';

/** 决定并公布. */
export const announce = act({
  endpoint: 'awards.announce',
  about: aboutRound,

  refs: ({ tenant, input }) => ({
    round: awardRoundRef(tenant, input.round),
    published: publishedAwardRef(tenant, input.round),
  }),

  async gather({ tenant }, { round, published }, reader) {
    const list = await listFacts(reader, tenant, round);
    const listed = list.nominations.filter(({ body }) => body.state === 'listed');
    const units = [...new Set(listed.flatMap(({ body }) => body.nominee.unit ?? []))];
    const grants = await Promise.all(units.map((unit) => grantsFor(reader, tenant, unit)));
    return { round, published, ...list, unitGrants: grants.flat().map(({ body }) => body) };
  },

  decide: ({ round, ...rest }, call) =>
    decideAnnounce(call.input.documentNumber, { ...rest, ...roundFacts(round, call) }),
});
