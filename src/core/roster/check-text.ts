import type { Cell } from './cells';
import type { Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';
import type { TemplateColumn } from './template';
import { templateSheets } from './template';

const LONGEST = 60;

const toHalfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ．－／＋]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
const isFullWidth = (text: string): boolean => toHalfWidth(text) !== text;
// No-break and ideographic spaces are spaces; joiners, marks and controls are invisible.
const spaces = /\s/gu;
const invisible = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}]|(?!\s)\p{Cc}/gu;

export function isEmpty(cell: Cell): boolean {
  return cell.kind === 'text' && cell.text.trim() === '';
}

/** Formulas and errors were reported where they stand; a check of their content has nothing to say. */
export function isUnusable(cell: Cell): boolean {
  return cell.kind === 'formula' || cell.kind === 'error';
}

/**
 * The text of a cell, or `undefined` when it is empty or cannot be used (which is reported).
 * Odd spaces, invisible characters and full-width digits are reported with the text as it should
 * be; the cleaned text goes on, so that one fault is told once.
 */
export function checkText(row: TableRow, header: string, report: Report): string | undefined {
  const cell = row.cell(header);
  if (isUnusable(cell)) return undefined;
  if (isEmpty(cell)) {
    const column = columnOf(row, header);
    if (column?.required)
      report(problemAt('cell-required', cell, { header, example: column.example }));
    return undefined;
  }
  if (cell.kind === 'date' || cell.kind === 'boolean') {
    const kind = cell.kind === 'date' ? '日期' : '真假值';
    report(problemAt('cell-kind', cell, { kind, expected: '文字' }));
    return undefined;
  }
  return cleaned(cell, report);
}

function columnOf(row: TableRow, header: string): TemplateColumn | undefined {
  const columns: readonly TemplateColumn[] = templateSheets[row.sheet];
  return columns.find((column) => column.header === header);
}

/** The text without what cannot be meant; each kind of dirt is reported. */
function cleaned(cell: Cell, report: Report): string | undefined {
  const visible = cell.text.replace(invisible, '');
  const tight = visible.replace(spaces, '');
  const clean = toHalfWidth(tight);
  if (clean.length > LONGEST) {
    report(problemAt('text-too-long', cell, { length: clean.length, limit: LONGEST }));
    return undefined;
  }
  if (visible !== cell.text) report(problemAt('text-invisible', cell, { clean }));
  else if (tight !== visible) report(problemAt('text-spaces', cell, { clean }));
  else if (isFullWidth(tight)) report(problemAt('text-full-width', cell, { clean }));
  return clean === '' ? undefined : clean;
}
