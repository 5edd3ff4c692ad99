import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { assemblyRefs, lineOfPerson } from '../_backend/facts/evaluation';

/** Whether the caller is on the roll, and how their party votes. */
export const myLine = act({
  endpoint: 'evaluation.myLine',
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather({ tenant, input, caller }, { assembly }, reader) {
    const person = caller?.body.person;
    const at = { person: person ?? '', assembly: input.assembly };
    return { assembly, line: person ? await lineOfPerson(reader, tenant, at) : undefined };
  },

  decide({ assembly, line }) {
    if (!assembly) throw refused('assembly-unknown');
    if (!line) return { output: {} };
    const { name, party, used } = line.body;
    const way = assembly.body.ways[party];
    const own = { line: line.id, name, party, used: used !== undefined };
    return { output: { line: { ...own, ...(way ? { way } : {}) } } };
  },
});
