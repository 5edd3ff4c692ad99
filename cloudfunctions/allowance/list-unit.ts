import { act } from '../_backend/act';
import { claimsOfUnit, paidOfUnit } from '../_backend/facts/allowances';
import { postingsOfUnit, registersOfEach, villagesOf } from '../_backend/facts/of-unit';
import { ruleRefs } from '../_backend/facts/rules-in-force';
import { listFacts } from './list-facts';
import { showList } from './show-list';

/** What a unit owes the people it sent for a month, and what was paid of it. */
export const listUnit = act({
  endpoint: 'allowance.unit',

  refs: ({ tenant, input }) => ({ county: ruleRefs(tenant, input.month).county }),

  about: ({ input }) => ({ unit: input.unit }),

  async gather({ tenant, input }, { county }, reader) {
    const { unit, month } = input;
    const [postings, paid, claims] = await Promise.all([
      postingsOfUnit(reader, tenant, unit),
      paidOfUnit(reader, tenant, unit, month),
      claimsOfUnit(reader, tenant, unit, month),
    ]);
    const [registers, villages] = await Promise.all([
      registersOfEach(reader, tenant, postings, month),
      villagesOf(reader, tenant, postings),
    ]);
    return listFacts({ postings, registers, villages, paid, claims }, county, month);
  },

  decide: (facts, { input, day }) => showList({ ...facts, month: input.month, today: day }),
});
