import type { Day, Month } from '../../src/core/calendar/day';
import { addMonths, lastDayOf, monthOf } from '../../src/core/calendar/day';
import type { ChangedResult } from '../../src/core/attendance/changed-results';
import { changedResults } from '../../src/core/attendance/changed-results';
import { explain } from '../../src/core/policy/explain';
import { checkValue } from '../../src/core/policy/laid-value';
import type { Entry, Pack, RuleName } from '../../src/core/policy/schema';
import { sayValue } from '../../src/core/policy/words';
import type { County } from '../../src/core/roster/county';
import { act } from '../_backend/act';
import { postingsIn, registersIn, villagesIn } from '../_backend/facts/in-division';
import { calendarOf, packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';

/** Rules from which the figures of a month come. */
const derived: readonly string[] = ['day-target', 'trip-counts'];
const MONTHS = 12;
const MOST_SHOWN = 200;

/** What a changed value would do to the results of the past year. Nothing is written. */
export const dryRun = act({
  endpoint: 'policy.dryRun',

  refs: ({ tenant, day }) => ruleRefs(tenant, day),

  async gather({ tenant, day, input }, found, reader) {
    const county = found.county?.body;
    const reads = county && derived.includes(input.rule);
    const records = reads
      ? await recordsOf(reader, tenant, county.division, day)
      : { postings: [], registers: [], villages: [] };
    return { county, calendar: calendarOf(found), ...records };
  },

  subject: ({ county }) => ({ division: county?.division }),

  decide({ county, calendar, postings, registers, villages }, { input, day }) {
    const { pack, rule, value } = checkValue(packOn(county, input.from), input);
    const months = pastMonths(day);
    const facts = { months, postings, registers, calendar, today: day };
    const all = changedResults(facts, (month) => packsOf(county, month, rule, value));
    const nameOf = new Map(villages.map(({ code, name }) => [code, name]));
    const named = (each: ChangedResult) => ({
      ...each,
      villageName: nameOf.get(each.village) ?? each.village,
    });
    return {
      output: {
        text: sayValue(rule, value),
        before: explain(pack, rule, input.from).text,
        derived: derived.includes(rule),
        months,
        total: all.length,
        changes: all.slice(0, MOST_SHOWN).map(named),
      },
    };
  },
});

/** The twelve months before this one, the earliest first. */
function pastMonths(day: Day): Month[] {
  return Array.from({ length: MONTHS }, (_, i) => addMonths(monthOf(day), i - MONTHS));
}

/** A yearly target needs the earlier months of its year too. */
async function recordsOf(reader: Reader, tenant: string, division: string, day: Day) {
  const [first = ''] = pastMonths(day);
  const before = Number(first.slice(5)) - 1;
  const months = Array.from({ length: MONTHS + before }, (_, i) => addMonths(first, i - before));
  const [postings, villages, ...registers] = await Promise.all([
    postingsIn(reader, tenant, division),
    villagesIn(reader, tenant, division),
    ...months.map((month) => registersIn(reader, tenant, division, month)),
  ]);
  return {
    postings: postings.map(({ body }) => body),
    villages: villages.map(({ body }) => body),
    registers: registers.flat().map(({ body }) => body),
  };
}

/** The pack a month was judged by, and the same with the value in place of its own. */
function packsOf(county: County | undefined, month: Month, rule: RuleName, value: unknown) {
  const from = lastDayOf(month);
  const before = packOn(county, from);
  if (!before) return undefined;
  const entry = { from, clause: '', value } as Entry<RuleName>;
  const after: Pack = { ...before, rules: { ...before.rules, [rule]: [entry] } };
  return { before, after };
}
