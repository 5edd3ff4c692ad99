/** What a cell of a printed table holds. Text is text, whatever it begins with. */
export type PrintedCell = string | number;

export interface PrintedColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A table as an office prints it, one worksheet. */
export interface PrintedTable {
  /** Name of its worksheet. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title: what it rests on, how far it has come. */
  readonly notes: readonly string[];
  readonly columns: readonly PrintedColumn[];
  /** Taken one by one, so that a long table is never whole in memory. */
  readonly rows: Iterable<readonly PrintedCell[]>;
  readonly foot: readonly string[];
  /** Lines to sign on; empty where nobody signs. */
  readonly signatures: readonly string[];
}

/** A part of a printed form: rows of cells, the first of each a label. */
export interface PrintedPart {
  readonly heading?: string | undefined;
  readonly rows: readonly (readonly string[])[];
}

/** A form on paper with labelled fields: 请假单, 审批表. */
export interface PrintedDocument {
  readonly title: string;
  readonly notes: readonly string[];
  readonly parts: readonly PrintedPart[];
  readonly foot: readonly string[];
  readonly signatures: readonly string[];
}

/** A line to sign on, with the day; filled where it was done here. */
export function signatureLine(title: string, done?: { byName: string; day: string }): string {
  if (!done) return `${title}：＿＿＿＿＿＿＿　　　年　　月　　日`;
  return `${title}：${done.byName}　${done.day}`;
}
