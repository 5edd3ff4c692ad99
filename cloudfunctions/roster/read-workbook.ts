import type ExcelJS from 'exceljs';
import { refused } from '../../src/core/refusal';
import type { Cell, Sheet, SheetRow, Workbook } from '../../src/core/roster/cells';
import { addressOf } from '../../src/core/roster/cells';
import { MOST_ROWS } from '../../src/core/roster/template';
import { checkArchive } from './check-archive';
import { emptyWorkbook } from './empty-workbook';

/** Parts of a sheet that hold no content; some of them are spread over every cell they cover. */
const unread = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'hyperlinks',
  'autoFilter',
];

/**
 * An .xlsx file as plain cells; exceljs stays behind this function.
 * Refusals: `workbook-unreadable`, `file-too-large`.
 */
export async function readWorkbook(base64: string): Promise<Workbook> {
  const file = Buffer.from(base64, 'base64');
  checkArchive(file);
  const workbook = await emptyWorkbook();
  try {
    await workbook.xlsx.load(arrayBufferOf(file), { ignoreNodes: unread });
  } catch {
    throw refused('workbook-unreadable');
  }
  if (workbook.worksheets.length === 0) throw refused('workbook-unreadable');
  return {
    sheets: workbook.worksheets.map(readSheet),
    date1904: workbook.properties.date1904 === true,
  };
}

function arrayBufferOf(file: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(file.length);
  file.copy(new Uint8Array(copy));
  return copy;
}

function readSheet(sheet: ExcelJS.Worksheet): Sheet {
  const rows: SheetRow[] = [];
  sheet.eachRow((row) => {
    // One row too many is enough to say so; the rest would only cost.
    if (rows.length > MOST_ROWS + 1) return;
    const cells = readRow(sheet.name, row);
    if (cells.size > 0) rows.push({ number: row.number, hidden: row.hidden === true, cells });
  });
  return {
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    rows,
    hiddenColumns: hiddenColumns(sheet, rows),
    merges: (sheet.model as { merges?: string[] }).merges ?? [],
  };
}

/** Only columns that hold something: a sheet may hide everything to the right of its table. */
function hiddenColumns(sheet: ExcelJS.Worksheet, rows: readonly SheetRow[]): number[] {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return [...used].filter((column) => sheet.getColumn(column).hidden).sort((a, b) => a - b);
}

function readRow(sheet: string, row: ExcelJS.Row): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  row.eachCell((cell, column) => {
    if (cell.isMerged && cell.master !== cell) return;
    const content = contentOf(cell.value);
    if (!content || content.text === '') return;
    cells.set(column, { sheet, address: addressOf(column, row.number), ...content });
  });
  return cells;
}

type Content = Pick<Cell, 'kind' | 'text' | 'number'>;

function contentOf(value: ExcelJS.CellValue): Content | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'number') return { kind: 'number', text: String(value), number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return dateContent(value);
  if ('error' in value) return { kind: 'error', text: String(value.error) };
  if ('formula' in value || 'sharedFormula' in value) {
    const formula = 'formula' in value ? value.formula : value.sharedFormula;
    return { kind: 'formula', text: `=${formula ?? ''}` };
  }
  if ('richText' in value) {
    return { kind: 'text', text: value.richText.map(({ text }) => text).join('') };
  }
  return 'text' in value ? contentOf(value.text) : undefined;
}

/** A date cell with a time of day is still that day; one that is no date at all says so. */
function dateContent(value: Date): Content {
  const ms = value.getTime();
  if (Number.isNaN(ms)) return { kind: 'error', text: '#VALUE!' };
  return { kind: 'date', text: new Date(ms + 500).toISOString().slice(0, 10) };
}
