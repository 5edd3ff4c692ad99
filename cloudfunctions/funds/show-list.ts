import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { decidingDay } from '../../src/core/funds/deciding-day';
import { fundLines } from '../../src/core/funds/due-lines';
import type { FundBook } from '../../src/core/funds/fund-book';
import type { VillageProject } from '../../src/core/funds/village-project';
import { isLate } from '../../src/core/funds/village-project';
import { groupBy } from '../../src/core/group-by';
import { explain } from '../../src/core/policy/explain';
import type { Pack } from '../../src/core/policy/schema';
import type { Village } from '../../src/core/roster/division';
import type { Posting, UnitLevel } from '../../src/core/roster/people';
import { postedInYear } from '../_backend/facts/funds';
import { showLine, showSums } from './show-lines';

export interface ListFacts {
  readonly year: string;
  readonly today: Day;
  /** Of the deciding day. */
  readonly pack: Pack | undefined;
  readonly postings: readonly Posting[];
  readonly villages: readonly Village[];
  readonly levels: ReadonlyMap<string, UnitLevel>;
  readonly books: readonly FundBook[];
  readonly projects: readonly VillageProject[];
  /** What a unit owes and gave; everything where it is absent. */
  readonly unit?: string | undefined;
  readonly hints: boolean;
}

type List = Output<'funds.within'>;

/** The villages where somebody was posted in the year or something is written down, by code. */
export function showList(facts: ListFacts): { output: List } {
  const { year, today, pack } = facts;
  const day = decidingDay(year, today);
  const postings = groupBy(postedInYear(facts.postings, year), ({ village }) => village);
  const books = new Map(facts.books.map((book) => [book.village, book]));
  const projects = groupBy(facts.projects, ({ village }) => village);
  const rows = facts.villages
    .filter(({ code }) => postings.has(code) || books.has(code) || projects.has(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((village) => ({
      ...{ village: village.code, villageName: village.name, townshipName: village.townshipName },
      lines: linesOf(village.code, postings.get(village.code) ?? [], day, facts).map((line) =>
        showLine(line, { ...facts, entries: books.get(village.code)?.entries ?? [] }),
      ),
      sums: showSums(books.get(village.code)),
      closed: books.get(village.code)?.closed !== undefined,
      projects: countOf(projects.get(village.code) ?? [], today),
    }));
  return { output: { year, rows, explanations: explained(pack, day) } };
}

function linesOf(village: string, postings: readonly Posting[], day: Day, facts: ListFacts) {
  const { levels, pack, unit } = facts;
  const levelOf = (each: string) => levels.get(each);
  const lines = fundLines({ village, day, postings, levelOf, pack });
  return unit ? lines.filter((line) => line.unit === unit) : lines;
}

function countOf(projects: readonly VillageProject[], today: Day) {
  return { all: projects.length, late: projects.filter((each) => isLate(each, today)).length };
}

/** The rules that what is due rests on. */
export function explained(pack: Pack | undefined, day: Day): List['explanations'] {
  const rules = ['work-funds', 'key-villages', 'unit-support', 'unit-purchases'] as const;
  return rules.map((rule) => explain(pack, rule, day));
}
