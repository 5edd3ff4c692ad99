import { act } from '../_backend/act';
import { claimsIn, paidIn } from '../_backend/facts/allowances';
import { postingsIn, registersIn, villagesIn } from '../_backend/facts/in-division';
import { ruleRefs } from '../_backend/facts/rules-in-force';
import { listFacts } from './list-facts';
import { showList } from './show-list';

/** A township's or the county's month of allowances: what is due, paid and late, for whom. */
export const listDivision = act({
  endpoint: 'allowance.division',

  refs: ({ tenant, input }) => ({ county: ruleRefs(tenant, input.month).county }),

  about: ({ input }) => ({ division: input.division }),

  async gather({ tenant, input }, { county }, reader) {
    const { division, month } = input;
    const [postings, registers, villages, paid, claims] = await Promise.all([
      postingsIn(reader, tenant, division),
      registersIn(reader, tenant, division, month),
      villagesIn(reader, tenant, division),
      paidIn(reader, tenant, division, month),
      claimsIn(reader, tenant, division, month),
    ]);
    return listFacts({ postings, registers, villages, paid, claims }, county, month);
  },

  decide: (facts, { input, day }) => showList({ ...facts, month: input.month, today: day }),
});
