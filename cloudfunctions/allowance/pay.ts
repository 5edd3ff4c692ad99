import type { Payer } from '../../src/core/allowance/payer';
import type { Payee } from '../../src/core/allowance/record-payments';
import { decidePayments } from '../../src/core/allowance/record-payments';
import type { Day } from '../../src/core/calendar/day';
import { instantOf, lastDayOf } from '../../src/core/calendar/day';
import type { Caller, Subject } from '../../src/core/roster/caller';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt, mayCallAbout } from '../_backend/facts/may-call';
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
      payers: payersOf(callerOrRefuse(call), about, day),
    };
  },

  subject: ({ about }) => about,

  decide: (facts, { tenant, input, now, day }) =>
    decidePayments(input, { ...facts, tenant, today: day, at: instantOf(now) }),
});

/** Whether the caller speaks for the unit, for the county, or for both. */
function payersOf(caller: Caller, { unit, division }: Subject, day: Day): Payer[] {
  const speaks = (subject: Subject) => mayCallAbout(caller, 'allowance.pay', subject, day);
  return [
    ...(speaks({ unit }) ? (['unit'] as const) : []),
    ...(speaks({ division }) ? (['county'] as const) : []),
  ];
}

/** The unit, and the county where all the villages lie in one: whoever looks after some may not pay all. */
function subjectOf(unit: string, payees: ReadonlyMap<string, Payee>): Subject {
  const villages = [...payees.values()].flatMap(({ one }) =>
    one.sheets.map((each) => each.village),
  );
  const [county, ...others] = new Set(villages.map((village) => village.slice(0, 6)));
  return { unit, division: others.length === 0 ? county : undefined };
}
