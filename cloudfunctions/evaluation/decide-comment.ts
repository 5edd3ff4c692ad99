import { decideComment as decide } from '../../src/core/evaluation/comments';
import { assemblyRef, resultRef } from '../../src/core/evaluation/places';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';

/** 公布, 不公布, or taken back. */
export const decideComment = act({
  endpoint: 'evaluation.decideComment',

  refs: ({ tenant, input }) => ({
    assembly: assemblyRef(tenant, input.assembly),
    result: resultRef(tenant, input.assembly),
  }),

  gather: (_call, facts) => facts,

  subject: ({ assembly }) => ({ division: assembly?.body.village }),

  decide({ assembly, result }, { input }) {
    if (!assembly) throw refused('assembly-unknown');
    return decide(result, input);
  },
});
