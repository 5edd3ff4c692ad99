import type { Division } from './division';
import { townshipOf } from './division';
import { checkText } from './check-text';
import type { Gazetteer } from './gazetteer';
import { didYouMean } from './near-name';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';

/**
 * The village of a row, by its code, or by township and name. When both are given they must say
 * the same. `undefined` when it cannot be told (reported).
 */
export function checkVillage(
  row: TableRow,
  places: Gazetteer,
  report: Report,
): Division | undefined {
  const code = checkText(row, '村代码', report);
  const township = checkTownship(row, '乡镇', places, report);
  const name = checkText(row, '村名', report);
  if (code === undefined) return byName(row, name, township, places, report);
  const village = byCode(row, code, places, report);
  if (!village) return undefined;
  return agrees(row, village, township, name, places, report) ? village : undefined;
}

function byCode(row: TableRow, code: string, places: Gazetteer, report: Report) {
  const at = row.cell('村代码');
  const village = places.villages.get(code);
  if (!/^\d{12}$/.test(code)) report(problemAt('village-code-wrong', at));
  else if (!village) {
    const above = places.townships.get(townshipOf(code));
    const near = above ? `（前 9 位是${above.name}）` : '';
    report(problemAt('village-code-unknown', at, { near }));
  }
  return village;
}

/** A name beside a code is a cross-check: a slip in either shows. */
function agrees(
  row: TableRow,
  village: Division,
  township: Division | undefined,
  name: string | undefined,
  places: Gazetteer,
  report: Report,
): boolean {
  const { code } = village;
  const facts = { code };
  if (township && townshipOf(code) !== township.code) {
    const right = places.townships.get(townshipOf(code))?.name ?? '';
    report(problemAt('village-differs', row.cell('乡镇'), { ...facts, name: right }));
    return false;
  }
  if (name === undefined) return true;
  const same = places.villagesNamed(name, townshipOf(code)).some((one) => one.code === code);
  if (!same) {
    report(problemAt('village-differs', row.cell('村名'), { ...facts, name: village.name }));
  }
  return same;
}

function byName(
  row: TableRow,
  name: string | undefined,
  township: Division | undefined,
  places: Gazetteer,
  report: Report,
): Division | undefined {
  if (name === undefined) {
    const facts = { header: '村代码（或乡镇和村名）', example: '533123101001' };
    report(problemAt('cell-required', row.cell('村代码'), facts));
    return undefined;
  }
  const townshipGiven = row.cell('乡镇').text.trim() !== '';
  if (townshipGiven && !township) return undefined;
  const found = places.villagesNamed(name, township?.code ?? '');
  if (found.length === 1) return found[0];
  reportVillage(row, name, township, found, places, report);
  return undefined;
}

function reportVillage(
  row: TableRow,
  name: string,
  township: Division | undefined,
  found: readonly Division[],
  places: Gazetteer,
  report: Report,
): void {
  const place = township?.name ?? places.county.name;
  if (found.length > 1) {
    const among = found
      .slice(0, 5)
      .map((one) => fullName(one, places))
      .join('、');
    report(problemAt('village-name-ambiguous', row.cell('村名'), { place, among }));
    return;
  }
  const names = [...places.villages.values()]
    .filter(({ code }) => !township || townshipOf(code) === township.code)
    .map((one) => one.name);
  report(
    problemAt('village-name-unknown', row.cell('村名'), { place, near: didYouMean(name, names) }),
  );
}

export function fullName(village: Division, places: Gazetteer): string {
  return `${places.townships.get(townshipOf(village.code))?.name ?? ''}/${village.name}`;
}

/** A township by its name; `undefined` when empty or unknown (reported). */
export function checkTownship(
  row: TableRow,
  header: string,
  places: Gazetteer,
  report: Report,
): Division | undefined {
  const text = checkText(row, header, report);
  if (text === undefined) return undefined;
  const township = places.townshipNamed(text) ?? places.townships.get(text);
  if (!township) {
    const names = [...places.townships.values()].map(({ name }) => name);
    report(problemAt('township-unknown', row.cell(header), { near: didYouMean(text, names) }));
  }
  return township;
}
