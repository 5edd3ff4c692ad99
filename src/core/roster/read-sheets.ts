import type { Sheet, Workbook } from './cells';
import { nearestName } from './near-name';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { SheetName } from './template';
import { guideSheet, MOST_ROWS, sheetNames } from './template';

const isOurs = (name: string): name is SheetName => (sheetNames as string[]).includes(name);

/** The sheets of the template found in a workbook; what is missing, hidden or strange is reported. */
export function findSheets(workbook: Workbook, report: Report): Map<SheetName, Sheet> {
  const found = new Map<SheetName, Sheet>();
  const strangers: Sheet[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.hidden) report(problemAt('sheet-hidden', { sheet: sheet.name, address: 'A1' }));
    if (isOurs(sheet.name)) found.set(sheet.name, sheet);
    else if (sheet.name !== guideSheet && sheet.rows.length > 0) strangers.push(sheet);
  }
  const missing = new Set(sheetNames.filter((name) => !found.has(name)));
  for (const sheet of strangers) reportStranger(sheet, missing, report);
  for (const name of missing) {
    report(problemAt('sheet-missing', { sheet: name, address: 'A1' }, { sheet: name }));
  }
  for (const [name, sheet] of found) {
    if (sheet.rows.length > MOST_ROWS + 1) {
      reportLength(sheet, report);
      found.delete(name);
    }
  }
  return found;
}

/** A sheet with nearly the right name stands for the missing one: that is said once, not twice. */
function reportStranger(sheet: Sheet, missing: Set<SheetName>, report: Report): void {
  const at = { sheet: sheet.name, address: 'A1', text: sheet.name };
  const meant = likelySheet(sheet.name, missing);
  if (meant) {
    missing.delete(meant);
    report(problemAt('sheet-misnamed', at, { sheet: meant }));
  } else {
    report(problemAt('sheet-unknown', at, { sheets: sheetNames.join('、') }));
  }
}

function likelySheet(name: string, missing: ReadonlySet<SheetName>): SheetName | undefined {
  const containing = [...missing].find((candidate) => name.includes(candidate));
  // One edit turns any single character into 村, so nearness says nothing about that name.
  const long = [...missing].filter((candidate) => candidate.length > 1);
  const near = nearestName(name.trim(), long);
  return containing ?? long.find((candidate) => candidate === near);
}

function reportLength(sheet: Sheet, report: Report): void {
  const rows = sheet.rows.length - 1;
  const last = sheet.rows.at(-1)?.number ?? 1;
  report(
    problemAt(
      'sheet-too-long',
      { sheet: sheet.name, address: `A${last}` },
      { rows, limit: MOST_ROWS },
    ),
  );
}
