import { decideKeep } from '../../src/core/adoption/keep';
import { publishedRef } from '../../src/core/publicity/places';
import { act } from '../_backend/act';
import { ownAdoption } from './own-adoption';
import { whoCalls } from './who-calls';

/** 我也想试: keeps a story for later. */
export const keep = act({
  endpoint: 'adoption.keep',
  refs: ({ tenant, input }) => ({ published: publishedRef(tenant, input.story) }),
  gather: async (call, { published }, reader) => ({
    published,
    adoption: await ownAdoption(call, call.input.story, reader),
  }),
  decide: (facts, call) => decideKeep(call.input.note, { ...facts, ...whoCalls(call) }),
});
