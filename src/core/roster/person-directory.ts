import { groupBy } from '../group-by';
import type { Stored } from '../records';
import { checkIdNumber, checkPhone } from './check-number';
import { checkText } from './check-text';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';
import type { PersonRow, RosterContext } from './roster-rows';

interface Entry {
  readonly person: string;
  readonly name: string;
  readonly phone: string;
  readonly idKey?: string | undefined;
}

/** Everyone a row may speak of: the people on record, with the file's rows laid over them. */
export interface PersonDirectory {
  readonly byIdKey: ReadonlyMap<string, Entry>;
  readonly byPhone: ReadonlyMap<string, Entry>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  /** Names whose own row in 人员 is wrong: that was said there, and is not said again. */
  readonly faulty: ReadonlySet<string>;
}

export function personDirectory(
  recorded: readonly Stored<'person'>[],
  rows: readonly PersonRow[],
  faulty: ReadonlySet<string>,
): PersonDirectory {
  const entries = new Map<string, Entry>(
    recorded.map(({ id, body }) => [id, { person: id, ...body }]),
  );
  for (const row of rows) {
    entries.set(row.person, { ...row, idKey: row.idKey ?? entries.get(row.person)?.idKey });
  }
  const all = [...entries.values()];
  return {
    byIdKey: new Map(all.flatMap((one) => (one.idKey ? [[one.idKey, one]] : []))),
    byPhone: new Map(all.map((one) => [one.phone, one])),
    byName: groupBy(all, ({ name }) => name),
    faulty,
  };
}

/**
 * The person a posting or grant is about: by ID number or phone where given, else by a name that
 * only one person has. `undefined` when that cannot be told (reported).
 */
export function checkPerson(
  row: TableRow,
  directory: PersonDirectory,
  { today, keyedHash }: RosterContext,
  report: Report,
): Entry | undefined {
  const name = checkText(row, '姓名', report);
  const idNumber = checkIdNumber(row, today, report);
  const phone = checkPhone(row, report);
  if (name === undefined || directory.faulty.has(name)) return undefined;
  const given = ['身份证号', '手机号'].filter((header) => row.cell(header).text.trim() !== '');
  if (given.length === 0) return byName(row, name, directory, report);
  const found = [
    idNumber &&
      named(row, '身份证号', name, directory.byIdKey.get(keyedHash('person', idNumber)), report),
    phone && named(row, '手机号', name, directory.byPhone.get(phone), report),
  ].filter((one) => one !== undefined && one !== '');
  const [first, second] = found;
  if (!first || found.length < given.length) return undefined;
  if (second && second.person !== first.person) {
    const facts = { by: '这个手机号', other: '另一位同名的人' };
    report(problemAt('person-differs', row.cell('手机号'), facts));
    return undefined;
  }
  return first;
}

function named(
  row: TableRow,
  header: string,
  name: string,
  entry: Entry | undefined,
  report: Report,
): Entry | undefined {
  if (!entry) report(problemAt('person-unknown', row.cell(header)));
  else if (entry.name !== name) {
    const facts = { by: `这个${header}`, other: entry.name };
    report(problemAt('person-differs', row.cell('姓名'), facts));
  } else return entry;
  return undefined;
}

function byName(
  row: TableRow,
  name: string,
  directory: PersonDirectory,
  report: Report,
): Entry | undefined {
  const found = directory.byName.get(name) ?? [];
  if (found.length === 0) report(problemAt('person-unknown', row.cell('姓名')));
  if (found.length > 1) {
    report(problemAt('person-ambiguous', row.cell('姓名'), { count: found.length }));
  }
  return found.length === 1 ? found[0] : undefined;
}
