import type { CadreYear, RatedOnce } from '../../../src/core/awards/evidence';
import { personMonth } from '../../../src/core/attendance/person-month';
import type { Register } from '../../../src/core/attendance/register';
import type { Summary, TargetContext } from '../../../src/core/attendance/target';
import { summarise } from '../../../src/core/attendance/target';
import type { Day, Month } from '../../../src/core/calendar/day';
import { addMonths, lastDayOf, monthOf } from '../../../src/core/calendar/day';
import { confirmedAs } from '../../../src/core/check/spot-check';
import { evidenceOf } from '../../../src/core/evaluation/evidence';
import type { EvaluationResult } from '../../../src/core/evaluation/result';
import { shownStandings } from '../../../src/core/evaluation/results';
import { meansWords, standingInWords } from '../../../src/core/evaluation/results-words';
import { explain } from '../../../src/core/policy/explain';
import type { Posting } from '../../../src/core/roster/people';
import { checksToldTo } from './checks';
import { collect } from './collect';
import { issuesOf } from './issues';
import { registersOfYear } from './of-person';
import type { RuleRecords } from './rules-in-force';
import { monthRules } from './rules-in-force';
import type { Stored } from '../../../src/core/records';
import type { Reader } from '../ports';
import {
  recordOfCheck,
  recordOfIssue,
  recordOfMonth,
  recordOfRating,
  recordOfStory,
} from './evidence-records';

export interface YearAsked {
  readonly tenant: string;
  readonly year: string;
  readonly day: Day;
  readonly rules: RuleRecords;
}

/** Whose year it is, with the postings that touch it. */
interface Cadre {
  readonly person: string;
  readonly postings: readonly Posting[];
  readonly villages: readonly string[];
}

/** What the records say of a cadre’s year, as of a day: what is put forward for awards and assessed. */
export async function cadreYear(
  reader: Reader,
  cadre: Cadre,
  around: YearAsked,
): Promise<CadreYear> {
  const { tenant, year, day } = around;
  const { person, villages } = cadre;
  const upTo = lastMonth(year, day);
  const [registers, checks, stories, issues, ratings] = await Promise.all([
    upTo ? registersOfYear(reader, tenant, person, upTo) : [],
    checksToldTo(reader, tenant, person),
    storiesOf(reader, tenant, { person, year }),
    issuesFor(reader, { villages, year, person }, tenant),
    ratingsOf(reader, tenant, { person, villages, year }),
  ]);
  const ofYear = checks.filter(({ body }) => body.on.startsWith(year));
  const bodies = registers.map(({ body }) => body);
  const months = upTo ? monthsOf({ ...cadre, registers: bodies }, { ...around, upTo }) : [];
  const target = explain(
    monthRules(around.rules, upTo ?? `${year}-01`, day).pack,
    'day-target',
    lastDayOf(upTo ?? `${year}-01`),
  );
  return {
    year,
    months,
    targetSource: `考勤表；${target.document} ${target.clause}`.trim(),
    checks: {
      done: ofYear.length,
      confirmed: ofYear.filter(({ body }) => confirmedAs(body)).length,
    },
    stories: stories.map(({ body }) => body.title),
    ...{ promises: countStates(issues), ratings },
    records: {
      months: bodies.filter(({ month }) => month.startsWith(year)).map(recordOfMonth),
      checks: ofYear.map(recordOfCheck),
      stories: stories.map(recordOfStory),
      promises: issues.map(recordOfIssue),
    },
  };
}

/** The last month of the year that is over: a month that runs says nothing yet. */
function lastMonth(year: string, day: Day): Month | undefined {
  const over = addMonths(monthOf(day), -1);
  const last = over < `${year}-12` ? over : `${year}-12`;
  return last.startsWith(year) ? last : undefined;
}

function monthsOf(
  { postings, registers }: Cadre & { readonly registers: readonly Register[] },
  { year, day, rules, upTo }: YearAsked & { readonly upTo: Month },
): Summary[] {
  const count = Number(upTo.slice(5));
  const months = Array.from({ length: count }, (_, i) => addMonths(`${year}-01`, i));
  return months.flatMap((month) => {
    const known = registers.some((each) => each.month === month);
    const sheet = personMonth(month, postings, registers);
    if (!known || !sheet) return [];
    const context: TargetContext = monthRules(rules, month, day);
    const past = { registers: registers.filter((each) => each.month < month), postings };
    return [summarise(sheet, past, context)];
  });
}

async function storiesOf(
  reader: Reader,
  tenant: string,
  { person, year }: { readonly person: string; readonly year: string },
): Promise<Stored<'story'>[]> {
  const at = { index: 'byAuthor', equals: [person] } as const;
  const all = await collect(reader, { collection: 'story', tenants: [tenant], ...at });
  const inYear = ({ steps }: Stored<'story'>['body']) =>
    steps.some(({ step, at: on }) => step === 'publish' && on.startsWith(year));
  return all.filter(({ body }) => body.live !== undefined && inYear(body));
}

interface PromisesAsked {
  readonly villages: readonly string[];
  readonly year: string;
  /** Who answers for them; all of the villages without. */
  readonly person?: string;
}

/** Promises of some villages raised in a year, of one who answers or of all. */
export async function issuesFor(
  reader: Reader,
  { villages, year, person }: PromisesAsked,
  tenant: string,
): Promise<Stored<'issue'>[]> {
  const found = await Promise.all(villages.map((village) => issuesOf(reader, tenant, village)));
  return found
    .flat()
    .filter(({ body }) => body.raisedAt.startsWith(year))
    .filter(({ body }) => person === undefined || body.answerer.person === person);
}

export function countStates(issues: readonly Stored<'issue'>[]) {
  const count = (state: string) => issues.filter(({ body }) => body.state === state).length;
  return { done: count('done'), open: count('open'), dropped: count('dropped') };
}

async function ratingsOf(
  reader: Reader,
  tenant: string,
  {
    person,
    villages,
    year,
  }: { readonly person: string; readonly villages: readonly string[]; readonly year: string },
): Promise<RatedOnce[]> {
  const range = { from: `${year}-01-01`, until: `${Number(year) + 1}-01-01` };
  const found = await Promise.all(
    villages.map((village) => {
      const at = { index: 'byVillage', equals: ['published', village], range } as const;
      return collect(reader, { collection: 'evaluationResult', tenants: [tenant], ...at });
    }),
  );
  return found.flat().flatMap(({ body }) => ratedIn(body, person));
}

function ratedIn(result: EvaluationResult, person: string): RatedOnce[] {
  const standings = shownStandings(result);
  return evidenceOf(result)
    .filter((each) => each.person === person)
    .map((rated) => {
      const { day, villageName, parties, subject, threshold, standing } = rated;
      const own = standings.find((each) => each.subject === subject) ?? { subject, standing };
      return {
        ...{ day, villageName, method: methodOf(parties) },
        onRoll: sum(parties.map(({ onRoll }) => onRoll)),
        ballots: sum(parties.map(({ ballots }) => ballots)),
        says: standingInWords(own, threshold),
        record: recordOfRating(rated),
      };
    });
}

function methodOf(parties: ReturnType<typeof evidenceOf>[number]['parties']): string {
  const means = Object.keys(meansWords) as (keyof typeof meansWords)[];
  const used = means.flatMap((each) => {
    const count = sum(parties.map((party) => party.used[each]));
    return count > 0 ? [`${meansWords[each]} ${count}`] : [];
  });
  return used.join('、') || '没有人用票';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
