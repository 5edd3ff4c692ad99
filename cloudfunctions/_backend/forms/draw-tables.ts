import { setImmediate as breathe } from 'node:timers/promises';
import { PassThrough } from 'node:stream';
import type ExcelJS from 'exceljs';
import type { PrintedTable } from '../../../src/core/forms/printed';
import type { Stamp } from '../../../src/core/forms/stamp';
import { banner, frameRow, pageOf, signRow } from './frame';
import { asText, freeName } from './safe-text';

/** Rows between two breaths, in which what was written is packed and let go. */
const ROWS_AT_ONCE = 500;

interface Drawing {
  readonly stamp: Stamp;
  /** Whether people are named in it. */
  readonly personal: boolean;
}

/** Tables as an .xlsx file, a worksheet each, written row by row: no table is whole in memory. */
export async function drawTables(
  tables: readonly PrintedTable[],
  drawing: Drawing,
): Promise<Buffer> {
  // Loaded with the first use: most calls print nothing, and it takes long.
  const { default: Excel } = await import('exceljs');
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const book = new Excel.stream.xlsx.WorkbookWriter({
    ...{ stream, useStyles: true, useSharedStrings: false },
  });
  book.creator = '在村';
  const names: string[] = [];
  for (const table of tables) {
    const name = freeName(names, [table.name]);
    names.push(name);
    await drawTable(book, name, table, drawing);
  }
  await book.commit();
  return Buffer.concat(chunks);
}

async function drawTable(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  { title, notes, columns, rows, foot, signatures }: PrintedTable,
  { stamp, personal }: Drawing,
): Promise<void> {
  const width = columns.length;
  const heading = notes.length + 2;
  const header = { from: heading, to: heading };
  const page = book.addWorksheet(name, pageOf({ header, fixed: 2, stamp, personal }));
  page.columns = columns.map((column) => ({ width: column.width }));
  banner(page, 1, width, title, 16);
  notes.forEach((text, i) => banner(page, 2 + i, width, text, 9));
  page.getRow(heading).values = columns.map((column) => asText(column.title));
  frameRow(page.getRow(heading), width, true);
  for (let row = 1; row <= heading; row += 1) page.getRow(row).commit();

  let at = heading;
  for (const cells of rows) {
    at += 1;
    const row = page.getRow(at);
    row.values = cells.map((cell) => (typeof cell === 'string' ? asText(cell) : cell));
    frameRow(row, width, false);
    row.commit();
    if (at % ROWS_AT_ONCE === 0) await breathe();
  }
  foot.forEach((text, i) => banner(page, at + 1 + i, width, text, 9));
  if (signatures.length > 0) signRow(page, at + foot.length + 2, width, signatures);
  page.commit();
}
