import type { Output } from '../../src/contract/contract';
import { lastDayOf } from '../../src/core/calendar/day';
import { marksOf } from '../../src/core/attendance/marks';
import { partOfMonth } from '../../src/core/attendance/periods';
import { personMonth } from '../../src/core/attendance/person-month';
import type { Register } from '../../src/core/attendance/register';
import { countedOf, summarise } from '../../src/core/attendance/target';
import { explain } from '../../src/core/policy/explain';
import { refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import { personRef, unitName, villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { mayCallAbout } from '../_backend/facts/may-call';
import { postingsOf, registersOfYear } from '../_backend/facts/of-person';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';
import { showCorrection, showFacts, showStep } from './show-words';

/** Rules a month rests on. */
const rules = [
  ...(['day-target', 'trip-counts', 'presence-duty', 'spot-checks', 'month-end-steps'] as const),
];

/** One cadre's month: every day with its mark and why, and how it stands against the target. */
export const showMonth = act({
  endpoint: 'attendance.month',

  refs: ({ tenant, input }) => ({
    ...ruleRefs(tenant, input.month),
    person: personRef(tenant, input.cadre),
  }),

  async gather({ tenant, input, day, caller }, found, reader) {
    const [stored, records] = await Promise.all([
      postingsOf(reader, tenant, input.cadre),
      registersOfYear(reader, tenant, input.cadre, input.month),
    ]);
    const postings = stored.map(({ body }) => body);
    const year = records.map(({ body }) => body);
    const seen = postings.filter((posting) => caller && seesDaysOf(posting, caller.body, day));
    const sheet = personMonth(input.month, seen, year);
    const shown = seen.find((posting) => partOfMonth(posting, input.month));
    const villages = new Set(seen.map(({ village }) => village));
    const inSheet = ({ month, village }: Register) =>
      month === input.month && villages.has(village);
    const known = year.some(inSheet);
    const past = { registers: year.filter((each) => !inSheet(each)), postings };
    const codes = [...(sheet ? [sheet] : []), ...past.registers].map((each) => each.village);
    const named = Object.fromEntries(codes.map((code) => [code, villageRef(tenant, code)]));
    const names = sheet ? await reader.read(named) : {};
    const context = monthRules(found, input.month, day);
    return {
      person: found.person?.body,
      sheet,
      shown,
      past,
      known,
      nameOf: (code: string) => names[code]?.body.name ?? code,
      context,
    };
  },

  subject: ({ shown }, { input }) => ({
    person: input.cadre,
    division: shown?.village,
    unit: shown?.unit,
  }),

  decide({ person, sheet, past, known, nameOf, context }, { input, caller, day }) {
    if (!person) throw refused('person-unknown');
    if (!sheet) throw refused('not-posted-in-month', { name: person.name, month: input.month });
    const about = { person: input.cadre, division: sheet.village };
    const opensChecks = caller !== undefined && mayCallAbout(caller.body, 'check.show', about, day);
    const { days, earlier } = countedOf(sheet, past, context);
    const output: Output<'attendance.month'> = {
      cadre: input.cadre,
      name: person.name,
      month: input.month,
      village: sheet.village,
      villageName: nameOf(sheet.village),
      unit: unitName(sheet.unit),
      state: known ? sheet.state : 'none',
      days: marksOf(sheet, context).map(({ facts, ...mark }) => ({
        ...mark,
        counts: days.includes(mark.day),
        facts: showFacts(facts, opensChecks),
      })),
      earlier: earlier.map(({ month, village, counted }) => ({
        ...{ month, counted, villageName: nameOf(village) },
      })),
      summary: summarise(sheet, past, context),
      steps: sheet.steps.map(showStep),
      corrections: sheet.corrections.map(showCorrection),
      explanations: rules.map((rule) => explain(context.pack, rule, lastDayOf(input.month))),
    };
    return { output };
  },
});

/** One sees all of one's own days; an officer those in a village, or for a unit, of the grant. */
function seesDaysOf({ person, village, unit }: Posting, caller: Caller, day: string): boolean {
  return mayCallAbout(caller, 'attendance.month', { person, division: village, unit }, day);
}
