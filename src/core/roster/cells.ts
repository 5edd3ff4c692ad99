/**
 * A workbook as plain values: what the reader hands to the checks. Only rows that hold something
 * are present, so a sheet formatted down to its last row costs nothing.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error';

export interface Cell {
  readonly sheet: string;
  /** As the officer sees it: `B3`. */
  readonly address: string;
  readonly kind: CellKind;
  /** As typed; a date as `YYYY-MM-DD`, a formula with its `=`, an error as `#N/A`. */
  readonly text: string;
  /** For kind `number`. */
  readonly number?: number | undefined;
}

export interface SheetRow {
  /** 1-based. */
  readonly number: number;
  readonly hidden: boolean;
  /** By 1-based column. Empty cells are absent. */
  readonly cells: ReadonlyMap<number, Cell>;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** 1-based columns. */
  readonly hiddenColumns: readonly number[];
  /** Ranges such as `A2:A3`. */
  readonly merges: readonly string[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Day numbers count from 1904 instead of 1900 (workbooks made on old Macs). */
  readonly date1904: boolean;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + last : last;
}

export function addressOf(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}
