import type { Cell, Sheet, SheetRow } from './cells';
import { addressOf } from './cells';
import { nearestName } from './near-name';
import type { Report } from './problem';
import { emptyAt, problemAt } from './problem';
import type { SheetName, TemplateColumn } from './template';
import { templateSheets } from './template';

/** One row of a sheet by the names of its columns. Columns absent from the file give empty cells. */
export interface TableRow {
  readonly sheet: SheetName;
  readonly number: number;
  /** The cell under a header; empty text at its address when nothing was typed. */
  readonly cell: (header: string) => Cell;
}

/** Titles above the header are common: it is looked for in this many rows. */
const HEADER_WITHIN = 5;

/** A sheet as rows by header name. Whatever the officer cannot see, or could not mean, is reported. */
export function readTable(name: SheetName, sheet: Sheet, report: Report): TableRow[] {
  const wanted: readonly TemplateColumn[] = templateSheets[name];
  const header = headerRow(sheet, wanted);
  const columns = header ? readHeader(name, header, wanted, report) : new Map<string, number>();
  for (const { header: text } of wanted) {
    if (columns.has(text)) continue;
    const address = addressOf(
      (header ? Math.max(0, ...header.cells.keys()) : 0) + 1,
      header?.number ?? 1,
    );
    report(problemAt('header-missing', { sheet: name, address }, { header: text }));
  }
  reportUnseen(name, sheet, report);
  const known = new Set(columns.values());
  return sheet.rows
    .filter((row) => header && row.number > header.number && !isBlank(row))
    .map((row) => {
      reportCells(row, known, report);
      return tableRow(name, row, columns);
    });
}

/** A space left behind in an otherwise empty row asks for nothing. */
function isBlank({ cells }: SheetRow): boolean {
  return [...cells.values()].every(({ text }) => text.trim() === '');
}

function textOf(cell: Cell): string {
  return cell.text.trim();
}

function headerRow(sheet: Sheet, wanted: readonly TemplateColumn[]): SheetRow | undefined {
  const names = new Set(wanted.map(({ header }) => header));
  const known = (row: SheetRow) =>
    [...row.cells.values()].filter((cell) => names.has(textOf(cell))).length;
  const first = sheet.rows.filter(({ number }) => number <= HEADER_WITHIN);
  return first.reduce<SheetRow | undefined>(
    (best, row) => (known(row) > (best ? known(best) : 0) ? row : best),
    undefined,
  );
}

/** Header text → column. A near miss is reported and stands for the column it was meant to be. */
function readHeader(
  sheet: SheetName,
  header: SheetRow,
  wanted: readonly TemplateColumn[],
  report: Report,
): Map<string, number> {
  const names = wanted.map((column) => column.header);
  const columns = new Map<string, number>();
  const strangers: [number, Cell][] = [];
  for (const [column, cell] of header.cells) {
    const text = textOf(cell);
    const before = columns.get(text);
    if (!names.includes(text)) strangers.push([column, cell]);
    else if (before === undefined) columns.set(text, column);
    else {
      const first = addressOf(before, header.number);
      report(problemAt('header-duplicated', { ...cell, sheet }, { first }));
    }
  }
  for (const [column, cell] of strangers) {
    const missing = names.filter((name) => !columns.has(name));
    const meant = nearestName(textOf(cell), missing);
    if (meant === undefined) continue;
    columns.set(meant, column);
    report(problemAt('header-misnamed', { ...cell, sheet }, { header: meant }));
  }
  return columns;
}

function reportUnseen(name: SheetName, sheet: Sheet, report: Report): void {
  for (const range of sheet.merges) {
    report(
      problemAt('cell-merged', { sheet: name, address: range.split(':')[0] ?? range, text: range }),
    );
  }
  for (const column of sheet.hiddenColumns) {
    report(problemAt('column-hidden', { sheet: name, address: addressOf(column, 1) }));
  }
  for (const row of sheet.rows) {
    if (row.hidden) report(problemAt('row-hidden', { sheet: name, address: `A${row.number}` }));
  }
}

function reportCells(row: SheetRow, known: ReadonlySet<number>, report: Report): void {
  for (const [column, cell] of row.cells) {
    if (cell.kind === 'formula') report(problemAt('cell-formula', cell));
    else if (cell.kind === 'error') report(problemAt('cell-error', cell));
    else if (!known.has(column) && cell.text.trim() !== '') report(problemAt('cell-outside', cell));
  }
}

function tableRow(sheet: SheetName, row: SheetRow, columns: ReadonlyMap<string, number>): TableRow {
  return {
    sheet,
    number: row.number,
    cell(header) {
      const column = columns.get(header);
      if (column === undefined) return emptyAt(sheet, addressOf(1, row.number));
      return row.cells.get(column) ?? emptyAt(sheet, addressOf(column, row.number));
    },
  };
}
