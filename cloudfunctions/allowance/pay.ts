import type { Payee } from '../../src/core/allowance/record-payments';
import { decidePayments } from '../../src/core/allowance/record-payments';
import { instantOf, lastDayOf } from '../../src/core/calendar/day';
import type { Subject } from '../../src/core/roster/caller';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { gatherPayees } from './gather-payees';

/** 登记发放: a list of people and what each was paid. */
export const pay = act({
  endpoint: 'allowance.pay',

  refs: ({ tenant, input }) => ({ county: ruleRefs(tenant, input.month).county }),

  async gather(call, { county }, reader) {
    const { tenant, input, day } = call;
    const people = input.people.map(({ cadre }) => cadre);
    const payees = await gatherPayees(reader, { ...input, tenant, people });
    const about = subjectOf(input.unit, payees);
    return {
      ...{ payees, about, pack: packOn(county?.body, lastDayOf(input.month)) },
      actors: actorsAt(callerOrRefuse(call), 'allowance.pay', about, day),
    };
  },

  subject: ({ about }) => about,

  decide: (facts, { tenant, input, now, day }) =>
    decidePayments(input, { ...facts, tenant, today: day, at: instantOf(now) }),
});

/** The unit, and the county where all the villages lie in one: whoever looks after some may not pay all. */
function subjectOf(unit: string, payees: ReadonlyMap<string, Payee>): Subject {
  const villages = [...payees.values()].flatMap(({ one }) =>
    one.sheets.map((each) => each.village),
  );
  const [county, ...others] = new Set(villages.map((village) => village.slice(0, 6)));
  return { unit, division: others.length === 0 ? county : undefined };
}
