import { groupBy } from '../group-by';
import type { Workbook } from './cells';
import { checkChoice } from './check-choice';
import { checkFence } from './check-fence';
import { checkGrants } from './check-grants';
import { checkOverlaps } from './check-overlaps';
import { checkPeople } from './check-people';
import { checkPostings } from './check-postings';
import { checkText } from './check-text';
import { checkVillage } from './check-village';
import type { Gazetteer } from './gazetteer';
import { gazetteerOf } from './gazetteer';
import { levelNames } from './names';
import { personDirectory } from './person-directory';
import type { Problem, Report } from './problem';
import { emptyAt, problemAt } from './problem';
import { findSheets } from './read-sheets';
import type { TableRow } from './read-table';
import { readTable } from './read-table';
import type { CheckedRoster, RosterContext, UnitRow, VillageRow } from './roster-rows';
import type { SheetName } from './template';
import { sheetNames } from './template';

/** Postings and grants of one person in one file: they are written together, in one step. */
const MOST_ROWS_OF_PERSON = 80;

/**
 * Everything wrong in a workbook, cell by cell, and its rows as far as they are right. Any cell
 * content gives problems, never an exception.
 */
export function checkRoster(workbook: Workbook, context: RosterContext): CheckedRoster {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const sheets = findSheets(workbook, report);
  const tables = new Map(
    [...sheets].map(([name, sheet]) => [name, readTable(name, sheet, report)] as const),
  );
  const table = (name: SheetName): readonly TableRow[] => tables.get(name) ?? [];
  const { records } = context;
  const places = gazetteerOf(
    { code: records.county.division, name: records.county.name },
    records.divisions,
  );

  const villages = checkVillages(table('村'), places, report);
  const units = checkUnits(table('单位'), report);
  const unitNames = new Set(
    [...units, ...records.units.map(({ body }) => body)].map((u) => u.name),
  );
  const { people, faulty } = checkPeople(table('人员'), places, context, report);
  const directory = personDirectory(records.persons, people, faulty);
  const whose = [directory, places, unitNames, context, workbook.date1904, report] as const;
  const checked = checkPostings(table('派驻'), ...whose);
  checkOverlaps(checked, records.postings, places, report);
  const postings = checked.map(({ posting }) => posting);
  const grants = checkGrants(table('授权'), ...whose);
  refuseCrowds(postings, grants, report);

  const rows = Object.fromEntries(sheetNames.map((name) => [name, table(name).length]));
  return { problems, rows, villages, units, people, postings, grants };
}

function checkVillages(rows: readonly TableRow[], places: Gazetteer, report: Report): VillageRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const village = checkVillage(row, places, report);
    const fence = checkFence(row, report);
    if (!village || !isNew(village.code, row, '村代码', seen, report) || !fence) return [];
    return [{ village, fence }];
  });
}

function checkUnits(rows: readonly TableRow[], report: Report): UnitRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const name = checkText(row, '单位名称', report);
    const level = checkChoice(row, '单位层级', levelNames, 'level-unknown', report);
    if (name === undefined || !isNew(name, row, '单位名称', seen, report) || !level) return [];
    return [{ name, level }];
  });
}

function isNew(
  key: string,
  row: TableRow,
  header: string,
  seen: Map<string, number>,
  report: Report,
): boolean {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row.number);
  else report(problemAt('row-duplicate', row.cell(header), { first }));
  return first === undefined;
}

function refuseCrowds(
  postings: CheckedRoster['postings'],
  grants: CheckedRoster['grants'],
  report: Report,
): void {
  const all = [
    ...postings.map((row) => ({ ...row, sheet: '派驻' })),
    ...grants.map((row) => ({ ...row, sheet: '授权' })),
  ];
  for (const group of groupBy(all, ({ person }) => person).values()) {
    const beyond = group[MOST_ROWS_OF_PERSON];
    if (!beyond) continue;
    const facts = { name: beyond.name, limit: MOST_ROWS_OF_PERSON };
    report(problemAt('person-too-many', emptyAt(beyond.sheet, `A${beyond.number}`), facts));
  }
}
