import { leaveEarned } from '../../src/core/allowance/leave-earned';
import { allowanceMonths } from '../../src/core/allowance/months';
import { rightsOn } from '../../src/core/allowance/rights';
import type { Day, Month } from '../../src/core/calendar/day';
import { lastDayOf, monthOf } from '../../src/core/calendar/day';
import { refused } from '../../src/core/refusal';
import type { Posting } from '../../src/core/roster/people';
import { personRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { claimsOfYear, paidOfYear } from '../_backend/facts/allowances';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { mayCallAbout } from '../_backend/facts/may-call';
import { postingsOf, registersOfYear } from '../_backend/facts/of-person';
import { villagesOf } from '../_backend/facts/of-unit';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { claimable } from './claimable';
import { showMonth } from './show-allowance';
import { explained } from './show-list';

/** 我的天数、我的补助、我的权利: a cadre’s year in money, and what else the document gives. */
export const showPerson = act({
  endpoint: 'allowance.person',

  refs: ({ tenant, input, day }) => ({
    county: ruleRefs(tenant, day).county,
    person: personRef(tenant, input.cadre),
  }),

  async gather(call, { county, person }, reader) {
    const { tenant, input, day } = call;
    const { cadre, year } = input;
    const caller = callerOrRefuse(call);
    const sees = ({ village, unit }: Pick<Posting, 'village' | 'unit'>) =>
      mayCallAbout(caller, 'allowance.person', { person: cadre, division: village, unit }, day);
    const [postings, registers, paid, claims] = await Promise.all([
      postingsOf(reader, tenant, cadre),
      registersOfYear(reader, tenant, cadre, `${year}-12`),
      paidOfYear(reader, tenant, cadre, year),
      claimsOfYear(reader, tenant, cadre, year),
    ]);
    const seen = postings.filter(({ body }) => sees(body));
    const villages = await villagesOf(reader, tenant, seen);
    const names = new Map(villages.map(({ body }) => [body.code, body.name]));
    return {
      person: person?.body,
      county: county?.body,
      postings: seen.map(({ body }) => body).sort((a, b) => (a.from < b.from ? 1 : -1)),
      registers: registers.map(({ body }) => body),
      paid: paid.map(({ body }) => body),
      claims: claims.map(({ body }) => body),
      nameOf: (code: string) => names.get(code) ?? code,
      own: caller.person === cadre,
    };
  },

  subject: ({ postings: [latest] }, { input }) => ({
    person: input.cadre,
    division: latest?.village,
    unit: latest?.unit,
  }),

  decide({ person, county, postings, registers, paid, claims, nameOf, own }, { input, day }) {
    if (!person) throw refused('person-unknown');
    const packOf = (month: Month) => packOn(county, lastDayOf(month));
    const months = monthsOver(input.year, day).flatMap((month) =>
      allowanceMonths({ month, postings, registers, claims }).map((one) => {
        const isOwn = (each: { month: string; unit: string }) =>
          each.month === month && each.unit === one.unit;
        const facts = { pack: packOf(month), today: day, paid: paid.find(isOwn), nameOf };
        return showMonth(one, facts);
      }),
    );
    const facts = { postings, claims, today: day, packOf };
    const earned = leaveEarned(postings, day, (ended) => packOn(county, ended));
    return {
      output: {
        ...{ cadre: input.cadre, name: person.name, year: input.year },
        months: months.filter(hasSomething),
        claims: own ? claimable(input.year, facts) : [],
        ...(earned ? { earned } : {}),
        rights: rightsOn(packOn(county, day), day),
        explanations: explained(packOn(county, day), monthOf(day)),
      },
    };
  },
});

/** Months of the year that are over on `today`, the latest first. */
function monthsOver(year: number, today: Day): Month[] {
  const all = Array.from({ length: 12 }, (_, i) => `${year}-${String(12 - i).padStart(2, '0')}`);
  return all.filter((month) => month < monthOf(today));
}

/** A month in which no document gave anything and nothing was paid says nothing. */
function hasSomething({ lines, payments, claim }: ReturnType<typeof showMonth>): boolean {
  return lines.length > 0 || payments.length > 0 || claim !== undefined;
}
