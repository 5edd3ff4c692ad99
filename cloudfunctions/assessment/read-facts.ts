import { capsOn } from '../../src/core/assessment/cap';
import type { AssessedYear, AssessmentFacts } from '../../src/core/assessment/facts';
import { assessmentLines } from '../../src/core/assessment/facts';
import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import { cadreKey } from '../../src/core/awards/places';
import type { Day } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import type { Posting } from '../../src/core/roster/people';
import { awardsFor } from '../_backend/facts/awards';
import { cadreYear } from '../_backend/facts/cadre-year';
import { effectsOfPerson } from '../_backend/facts/effects';
import { logMonthsOfYear } from '../_backend/facts/log';
import { postingsOf } from '../_backend/facts/of-person';
import { ruleRefs } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';

interface Around {
  readonly tenant: string;
  readonly day: Day;
}

interface Asked {
  readonly sheet: Stored<'assessmentSheet'>;
  readonly round: Stored<'assessmentRound'>;
}

/** What the records of the system say of the time a sheet is about, as of today. */
export async function factsToday(
  reader: Reader,
  { sheet, round }: Asked,
  around: Around,
): Promise<AssessmentFacts> {
  const { tenant, day } = around;
  const { person, from, to } = sheet.body;
  const [stored, postings] = await Promise.all([
    effectsOfPerson(reader, tenant, person),
    postingsOf(reader, tenant, person),
  ]);
  const effects = stored
    .map(({ body }) => body)
    .filter((each) => each.on === 'person' && !each.lifted && each.from <= to && each.to >= from);
  const own = postings.map(({ body }) => body);
  const read = await Promise.all(
    yearsOf(sheet.body).map((year) =>
      assessedYear(reader, { person, postings: own, year }, around),
    ),
  );
  const { ratings } = round.body.rule;
  return {
    ...{ sheet: sheet.id, person, readOn: day, caps: capsOn(effects, sheet.body) },
    lines: assessmentLines(read, { ratings, effects }),
  };
}

function yearsOf({ from, to }: AssessmentSheet): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

async function assessedYear(
  reader: Reader,
  {
    person,
    postings,
    year,
  }: { readonly person: string; readonly postings: readonly Posting[]; readonly year: string },
  { tenant, day }: Around,
): Promise<AssessedYear> {
  const inYear = postings.filter(
    ({ from, to }) => from <= `${year}-12-31` && (to === undefined || to >= `${year}-01-01`),
  );
  const villages = [...new Set(inYear.map(({ village }) => village))];
  const rules = await reader.read(ruleRefs(tenant, `${year}-01`));
  const [one, months, awards] = await Promise.all([
    cadreYear(reader, { person, postings: inYear, villages }, { tenant, year, day, rules }),
    logMonthsOfYear(reader, tenant, person, `${year}-12`),
    awardsFor(reader, tenant, { nominee: cadreKey(person), year }),
  ]);
  const entries = months.flatMap(({ body }) => Object.values(body.entries));
  const households = entries.flatMap((entry) => entry.households);
  return {
    ...one,
    log: {
      ...{ entries: entries.length, visits: households.length },
      households: new Set(households).size,
    },
    awards: awards.map(({ body }) => body.title),
  };
}
