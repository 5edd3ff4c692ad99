import type { ChangedResult } from '../../src/core/attendance/changed-results';
import { changedResults } from '../../src/core/attendance/changed-results';
import type { Day } from '../../src/core/calendar/day';
import { firstDayOf, lastDayOf } from '../../src/core/calendar/day';
import { changedRests } from '../../src/core/leave/changed-rests';
import { changedRoutes } from '../../src/core/leave/changed-routes';
import type { ChangedOutcome, PacksOn } from '../../src/core/policy/changed';
import { explain } from '../../src/core/policy/explain';
import { checkValue } from '../../src/core/policy/laid-value';
import type { Entry, Pack, RuleName } from '../../src/core/policy/schema';
import { sayValue } from '../../src/core/policy/words';
import { changedRankings } from '../../src/core/proposal/changed-rankings';
import { changedStrikes } from '../../src/core/proposal/changed-strikes';
import type { County } from '../../src/core/roster/county';
import { act } from '../_backend/act';
import { calendarOf, packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import type { PastRecords } from './past-records';
import { pastMonths, readPast } from './past-records';
import { reaches, reachOf } from './tried';

const MOST_SHOWN = 200;

/** What a changed value would do to the results of the past year. Nothing is written. */
export const dryRun = act({
  endpoint: 'policy.dryRun',

  refs: ({ tenant, day }) => ruleRefs(tenant, day),

  async gather({ tenant, day, input }, found, reader) {
    const county = found.county?.body;
    const asked = { tenant, division: county?.division, day, rule: input.rule };
    return { county, calendar: calendarOf(found), past: await readPast(reader, asked) };
  },

  subject: ({ county }) => ({ division: county?.division }),

  decide({ county, calendar, past }, { input, day }) {
    const { pack, rule, value } = checkValue(packOn(county, input.from), input);
    const months = pastMonths(day);
    const packsOn: PacksOn = (on) => packsAround(county, on, rule, value);
    const facts = { ...past, months, calendar, today: day };
    const changes = reaches(rule, 'figures')
      ? changedResults(facts, (month) => packsOn(lastDayOf(month)))
      : [];
    const levels = new Map(past.units.map(({ id, body }) => [id, body.level]));
    const unitLevelOf = (unit: string) => levels.get(unit);
    const routes = reaches(rule, 'routes') ? changedRoutes({ ...past, unitLevelOf }, packsOn) : [];
    const outcomes = outcomesUnder(rule, facts, packsOn);
    const names = new Map(past.villages.map(({ code, name }) => [code, name]));
    const named = <T extends { readonly village: string }>(each: T) => ({
      ...each,
      villageName: names.get(each.village) ?? each.village,
    });
    const total = changes.length + routes.length + outcomes.length;
    return {
      output: {
        text: sayValue(rule, value),
        explanations: [explain(pack, rule, input.from)],
        ...{ reach: reachOf(rule), months, total, ...turned(changes) },
        changes: changes.slice(0, MOST_SHOWN).map(named),
        routes: routes.slice(0, MOST_SHOWN).map(named),
        outcomes: outcomes.slice(0, MOST_SHOWN).map(named),
      },
    };
  },
});

type Facts = PastRecords &
  Parameters<typeof changedResults>[0] & { readonly months: readonly string[] };

function outcomesUnder(rule: RuleName, facts: Facts, packsOn: PacksOn): ChangedOutcome[] {
  const { villages, strikes: records, months, calendar, today } = facts;
  const townships = new Map(villages.map((each) => [each.township, each.townshipName]));
  const from = firstDayOf(months[0] ?? today.slice(0, 7));
  return [
    ...(reaches(rule, 'rests') ? changedRests(facts, packsOn) : []),
    ...(reaches(rule, 'strikes') ? changedStrikes({ ...facts, records, from }, packsOn) : []),
    ...(reaches(rule, 'rankings')
      ? changedRankings({ ...facts, townships, context: { calendar, today } }, packsOn)
      : []),
  ];
}

/** Where enough becomes too little, and the other way round. */
function turned(changes: readonly ChangedResult[]) {
  const isShort = ({ short }: ChangedResult['before']) => (short ?? 0) > 0;
  const between = (was: boolean) =>
    changes.filter(({ before, after }) => isShort(before) === was && isShort(after) !== was).length;
  return { nowShort: between(false), nowEnough: between(true) };
}

/** The pack a day was judged by, and the same with the value in place of its own. */
function packsAround(county: County | undefined, on: Day, rule: RuleName, value: unknown) {
  const before = packOn(county, on);
  if (!before) return undefined;
  const entry = { from: on, clause: '', value } as Entry<RuleName>;
  const after: Pack = { ...before, rules: { ...before.rules, [rule]: [entry] } };
  return { before, after };
}
