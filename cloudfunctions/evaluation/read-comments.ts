import { quarterInWords } from '../../src/core/calendar/quarter';
import { assemblyRef, resultRef } from '../../src/core/evaluation/places';
import { notesOn } from '../../src/core/evaluation/results-words';
import { parties } from '../../src/core/policy/kinds/evaluation-words';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';

/** What was written on ballots, for the township to look at before anybody else does. */
export const readComments = act({
  endpoint: 'evaluation.readComments',

  refs: ({ tenant, input }) => ({
    assembly: assemblyRef(tenant, input.assembly),
    result: resultRef(tenant, input.assembly),
  }),

  gather: (_call, facts) => facts,

  subject: ({ assembly }) => ({ division: assembly?.body.village }),

  decide({ assembly, result }) {
    if (!assembly) throw refused('assembly-unknown');
    if (!result) throw refused('result-unknown');
    const { body } = result;
    const unread = (state: string) => Number(state !== 'unread');
    const sorted = [...body.comments].sort((a, b) => unread(a.state) - unread(b.state));
    return {
      output: {
        villageName: body.villageName,
        quarterWords: quarterInWords(body.quarter),
        comments: sorted.map((each) => ({ ...each, partyName: parties[each.party] })),
        notes: body.parties
          .filter(({ comments }) => comments === 'dropped')
          .flatMap((each) => notesOn(each, body).slice(-1)),
      },
    };
  },
});
