import { checkChoice } from './check-choice';
import { checkPeriod } from './check-day';
import { checkScope } from './check-scope';
import type { Gazetteer } from './gazetteer';
import { roleNames } from './names';
import type { PersonDirectory } from './person-directory';
import { checkPerson } from './person-directory';
import { grantRef } from './places';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';
import type { GrantRow, RosterContext } from './roster-rows';

/** The sheet 授权: a role of the list, over a division or unit of the county, once per person. */
export function checkGrants(
  rows: readonly TableRow[],
  directory: PersonDirectory,
  places: Gazetteer,
  units: ReadonlySet<string>,
  context: RosterContext,
  date1904: boolean,
  report: Report,
): GrantRow[] {
  const recorded = new Set(context.records.grants.map(({ id }) => id));
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const person = checkPerson(row, directory, context, report);
    const role = checkChoice(row, '角色', roleNames, 'role-unknown', report);
    const scope = role && checkScope(row, role, places, units, report);
    const period = checkPeriod(row, date1904, report);
    if (!person || !role || !scope || !period) return [];
    const { id } = grantRef('', person.person, role, scope.scope);
    const first = seen.get(id);
    if (first !== undefined) {
      report(problemAt('row-duplicate', row.cell('姓名'), { first }));
      return [];
    }
    seen.set(id, row.number);
    if (period.to !== undefined && period.to < context.today && !recorded.has(id)) {
      report(problemAt('grant-over', row.cell('结束日期'), { to: period.to }));
    }
    const { person: who, name } = person;
    const { number } = row;
    return [
      { number, person: who, name, role, scope: scope.scope, scopeName: scope.name, ...period },
    ];
  });
}
