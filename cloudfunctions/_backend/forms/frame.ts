import type { AddWorksheetOptions, PageSetup, Row, Style, Worksheet } from 'exceljs';
import type { Stamp } from '../../../src/core/forms/stamp';
import { stampInWords } from '../../../src/core/forms/stamp';
import { asFooter, asText } from './safe-text';

/** How every official sheet looks: one frame, one type, one foot. */
const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;
const FONT = '宋体';
/** Characters that fit on one line across a landscape page, at the size of notes. */
const LINE_LENGTH = 95;

export interface Framing {
  /** Rows repeated on each page, both included. */
  readonly header: { readonly from: number; readonly to: number };
  /** Columns that stay where one scrolls. */
  readonly fixed: number;
  readonly stamp: Stamp;
  /** Whether people are named in it: said at the head of every page. */
  readonly personal: boolean;
}

/** A landscape page of A4 whose every page says who took it out, when and under which number. */
export function pageOf({ header, fixed, stamp, personal }: Framing): Partial<AddWorksheetOptions> {
  const pageSetup: Partial<PageSetup> = {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    horizontalCentered: true,
    printTitlesRow: `${header.from}:${header.to}`,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  const warning = personal ? { oddHeader: '&C含个人信息，只用于申请的用途，请勿外传' } : {};
  return {
    pageSetup,
    headerFooter: {
      ...warning,
      oddFooter: `&L${asFooter(stampInWords(stamp))}&R第 &P 页，共 &N 页`,
    },
    views: [{ state: 'frozen', xSplit: fixed, ySplit: header.to }],
  };
}

/** A line of text across the page: the title, or a note. */
export function banner(page: Worksheet, row: number, width: number, text: string, size: number) {
  const title = row === 1;
  page.mergeCells(row, 1, row, width);
  const cell = page.getCell(row, 1);
  cell.value = asText(text);
  cell.font = { name: FONT, size, bold: title };
  cell.alignment = {
    ...{ horizontal: title ? 'center' : 'left', vertical: 'middle', wrapText: !title },
  };
  page.getRow(row).height = title ? 30 : 16 * Math.ceil(text.length / LINE_LENGTH + 0.2);
}

const framed = {
  border: { top: LINE, left: LINE, bottom: LINE, right: LINE },
  font: { name: FONT, size: 10, bold: false },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
} as const;
const headed = { ...framed, font: { ...framed.font, bold: true } } as const;
const fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEBE6' } } as const;

/**
 * The styles of a table's cells. Each is one object for all its cells, never changed: exceljs knows a
 * style again by the object, and thousands of cells with their own take many times as long.
 */
const styles = {
  body: framed,
  heading: headed,
  shadedBody: { ...framed, fill },
  shadedHeading: { ...headed, fill },
} as const satisfies Record<string, Partial<Style>>;

/** A row of the table, framed; a heading is bold and lower. `shaded`: columns of days off, from 1. */
export function frameRow(
  row: Row,
  width: number,
  heading: boolean,
  shaded: ReadonlySet<number> = nothing,
): void {
  row.height = heading ? 18 : 24;
  const [plain, shade] = heading
    ? [styles.heading, styles.shadedHeading]
    : [styles.body, styles.shadedBody];
  for (let column = 1; column <= width; column += 1) {
    row.getCell(column).style = shaded.has(column) ? shade : plain;
  }
}

const nothing: ReadonlySet<number> = new Set();

/** Lines to sign on, side by side. */
export function signRow(
  page: Worksheet,
  at: number,
  width: number,
  signatures: readonly string[],
): void {
  const share = Math.floor(width / signatures.length);
  signatures.forEach((text, i) => {
    const left = i * share + 1;
    page.mergeCells(at, left, at, i === signatures.length - 1 ? width : left + share - 1);
    const cell = page.getCell(at, left);
    cell.value = asText(text);
    cell.font = { name: FONT, size: 11 };
    cell.alignment = { vertical: 'middle' };
  });
  page.getRow(at).height = 32;
}
