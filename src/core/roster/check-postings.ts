import { checkChoice, checkYesNo } from './check-choice';
import { checkPeriod } from './check-day';
import { checkText } from './check-text';
import { checkVillage } from './check-village';
import type { Gazetteer } from './gazetteer';
import { didYouMean } from './near-name';
import { positionNames } from './names';
import type { PersonDirectory } from './person-directory';
import { checkPerson } from './person-directory';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';
import type { PostingRow, RosterContext } from './roster-rows';

export interface CheckedPosting {
  readonly row: TableRow;
  readonly posting: PostingRow;
}

/** The sheet 派驻, row by row; whether postings fit together is looked at afterwards. */
export function checkPostings(
  rows: readonly TableRow[],
  directory: PersonDirectory,
  places: Gazetteer,
  units: ReadonlySet<string>,
  context: RosterContext,
  date1904: boolean,
  report: Report,
): CheckedPosting[] {
  return rows.flatMap((row) => {
    const person = checkPerson(row, directory, context, report);
    const village = checkVillage(row, places, report);
    const unit = checkUnitName(row, '派出单位', units, report);
    const position = checkChoice(row, '职务', positionNames, 'position-unknown', report);
    const teamLeader = checkYesNo(row, '是否队长', report);
    const period = checkPeriod(row, date1904, report);
    if (!person || !village || unit === undefined || !position || !period) return [];
    const { number } = row;
    const { person: id, name } = person;
    return [
      {
        row,
        posting: { number, person: id, name, village, unit, position, teamLeader, ...period },
      },
    ];
  });
}

/** The name of a unit that is in the file or on record; `undefined` when empty or not (reported). */
function checkUnitName(
  row: TableRow,
  header: string,
  units: ReadonlySet<string>,
  report: Report,
): string | undefined {
  const name = checkText(row, header, report);
  if (name === undefined || units.has(name)) return name;
  report(problemAt('unit-unknown', row.cell(header), { near: didYouMean(name, units) }));
  return undefined;
}
