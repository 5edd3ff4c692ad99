import { partOfMonth } from '../../src/core/attendance/periods';
import { lastDayOf } from '../../src/core/calendar/day';
import { logRules } from '../../src/core/log/duty';
import { figuresOf } from '../../src/core/log/figures';
import { explain } from '../../src/core/policy/explain';
import { refused } from '../../src/core/refusal';
import type { Posting } from '../../src/core/roster/people';
import { personRef, villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { entriesOf, logMonthsOfYear } from '../_backend/facts/log';
import { mayCallAbout } from '../_backend/facts/may-call';
import { postingsOf, registersOfYear } from '../_backend/facts/of-person';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { showFigures, showLogEntry } from './show-log';

/** One cadre's month of the log: all of it for whom it belongs to, for others what lies in their grant. */
export const showMonth = act({
  endpoint: 'log.month',

  refs: ({ tenant, input }) => ({
    county: ruleRefs(tenant, input.month).county,
    person: personRef(tenant, input.cadre),
  }),

  async gather(call, { county, person }, reader) {
    const { tenant, input, day } = call;
    const { cadre, month } = input;
    const caller = callerOrRefuse(call);
    const sees = ({ village, unit }: Pick<Posting, 'village' | 'unit'>) =>
      mayCallAbout(caller, 'log.month', { person: cadre, division: village, unit }, day);
    const [postings, entries, months, registers] = await Promise.all([
      postingsOf(reader, tenant, cadre),
      entriesOf(reader, tenant, cadre, month),
      logMonthsOfYear(reader, tenant, cadre, month),
      registersOfYear(reader, tenant, cadre, month),
    ]);
    const posted = postings
      .map(({ body }) => body)
      .filter((posting) => partOfMonth(posting, month) && sees(posting))
      .sort((a, b) => (a.from < b.from ? 1 : -1));
    const codes = [...new Set(posted.map(({ village }) => village))];
    const villages = await reader.read(
      Object.fromEntries(codes.map((code) => [code, villageRef(tenant, code)])),
    );
    return {
      person: person?.body,
      posted,
      entries: entries.filter(({ body }) => sees(body)),
      months: months.map(({ body }) => body).filter(sees),
      registers: registers
        .map(({ body }) => body)
        .filter((each) => each.month === month && sees(each)),
      pack: packOn(county?.body, lastDayOf(month)),
      nameOf: (code: string) => villages[code]?.body.name ?? code,
      by: caller.person,
    };
  },

  subject: ({ posted: [latest] }, { input }) => ({
    person: input.cadre,
    division: latest?.village,
    unit: latest?.unit,
  }),

  decide(facts, { input, day }) {
    const { person, posted, entries, pack, nameOf, by } = facts;
    const [latest] = posted;
    const { month } = input;
    if (!person) throw refused('person-unknown');
    if (!latest) throw refused('not-posted-in-month', { name: person.name, month });
    const figures = figuresOf({ ...facts, month, today: day, position: latest.position });
    return {
      output: {
        ...{ cadre: input.cadre, name: person.name, month },
        villageName: nameOf(latest.village),
        entries: entries.map((entry) =>
          showLogEntry(entry, { villageName: nameOf(entry.body.village), by, today: day }),
        ),
        figures: showFigures(figures),
        explanations: logRules.map((rule) => explain(pack, rule, lastDayOf(month))),
      },
    };
  },
});
