import type { Stored } from '../records';
import { checkIdNumber, checkPhone } from './check-number';
import { checkText } from './check-text';
import { checkTownship } from './check-village';
import type { Gazetteer } from './gazetteer';
import { personId } from './places';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';
import type { PersonRow, RosterContext } from './roster-rows';

export interface CheckedPeople {
  readonly people: readonly PersonRow[];
  /** Names that stand in the sheet but in a row that is wrong. */
  readonly faulty: ReadonlySet<string>;
}

/** The sheet 人员: each person once, each number real and held by one person only. */
export function checkPeople(
  rows: readonly TableRow[],
  places: Gazetteer,
  context: RosterContext,
  report: Report,
): CheckedPeople {
  const known = recordedPeople(context.records.persons);
  const seen = { ids: new Map<string, Seen>(), phones: new Map<string, Seen>() };
  const people: PersonRow[] = [];
  const faulty = new Set<string>();
  const sources: TableRow[] = [];
  for (const row of rows) {
    const person = checkRow(row, places, context, known, report);
    const name = row.cell('姓名').text.trim();
    if (!person || !isFirst(row, person, seen, report)) faulty.add(person?.name ?? name);
    else {
      people.push(person);
      sources.push(row);
    }
  }
  for (const { name } of people) faulty.delete(name);
  refuseTakenPhones(people, sources, known, report);
  return { people, faulty };
}

type Known = ReturnType<typeof recordedPeople>;

function recordedPeople(persons: readonly Stored<'person'>[]) {
  return {
    byIdKey: new Map(persons.flatMap((one) => (one.body.idKey ? [[one.body.idKey, one]] : []))),
    byPhone: new Map(persons.map((one) => [one.body.phone, one])),
  };
}

function checkRow(
  row: TableRow,
  places: Gazetteer,
  { today, keyedHash }: RosterContext,
  known: Known,
  report: Report,
): PersonRow | undefined {
  const name = checkText(row, '姓名', report);
  const idNumber = checkIdNumber(row, today, report);
  const phone = checkPhone(row, report);
  const township = checkTownship(row, '所属乡镇', places, report);
  const wrongId = idNumber === undefined && row.cell('身份证号').text.trim() !== '';
  const wrongTownship = township === undefined && row.cell('所属乡镇').text.trim() !== '';
  if (name === undefined || phone === undefined || wrongId || wrongTownship) return undefined;
  const idKey = idNumber && keyedHash('person', idNumber);
  return {
    number: row.number,
    person: recordedId(name, phone, idKey, known) ?? personId(idKey ?? keyedHash('person', phone)),
    name,
    phone,
    idKey,
    idTail: idNumber?.slice(-4),
    township: township?.code,
  };
}

/**
 * The record a row speaks of: the same ID number, or the same name and phone where either side has
 * no ID number. So a roster that adds the numbers later finds the people it had.
 */
function recordedId(
  name: string,
  phone: string,
  idKey: string | undefined,
  known: Known,
): string | undefined {
  const sameId = idKey === undefined ? undefined : known.byIdKey.get(idKey);
  if (sameId) return sameId.id;
  const samePhone = known.byPhone.get(phone);
  const oneWithoutId = idKey === undefined || samePhone?.body.idKey === undefined;
  return samePhone?.body.name === name && oneWithoutId ? samePhone.id : undefined;
}

interface Seen {
  readonly name: string;
  readonly number: number;
  readonly address: string;
}

/** False for a row whose ID number or phone stood in an earlier row (reported). */
function isFirst(
  row: TableRow,
  { name, idKey, phone, person }: PersonRow,
  seen: { ids: Map<string, Seen>; phones: Map<string, Seen> },
  report: Report,
): boolean {
  const here = (header: string) => ({
    name,
    number: row.number,
    address: row.cell(header).address,
  });
  const sameId = seen.ids.get(idKey ?? person);
  if (sameId) {
    const facts = { first: sameId.address, other: sameId.name };
    if (sameId.name === name) {
      report(problemAt('row-duplicate', row.cell('姓名'), { first: sameId.number }));
    } else report(problemAt('id-duplicate', row.cell('身份证号'), facts));
    return false;
  }
  const samePhone = seen.phones.get(phone);
  if (samePhone) {
    const facts = { first: samePhone.address, other: samePhone.name };
    report(problemAt('phone-duplicate', row.cell('手机号'), facts));
    return false;
  }
  seen.ids.set(idKey ?? person, here('身份证号'));
  seen.phones.set(phone, here('手机号'));
  return true;
}

/** A phone on record belongs to that person, unless the same file gives them another. */
function refuseTakenPhones(
  people: readonly PersonRow[],
  rows: readonly TableRow[],
  known: Known,
  report: Report,
): void {
  const inFile = new Set(people.map(({ person }) => person));
  people.forEach(({ phone, person }, i) => {
    const holder = known.byPhone.get(phone);
    const row = rows[i];
    if (!row || !holder || holder.id === person || inFile.has(holder.id)) return;
    report(problemAt('phone-taken', row.cell('手机号'), { other: holder.body.name }));
  });
}
