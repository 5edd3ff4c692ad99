import type { PrintedDocument, PrintedPart } from '../../../src/core/forms/printed';
import type { Stamp } from '../../../src/core/forms/stamp';
import { stampInWords } from '../../../src/core/forms/stamp';
import type * as Docx from './docx-parts';
import { plainText } from './safe-text';

type Library = typeof Docx;

const FONT = '宋体';
/** Cells across: a label, a value, a label, a value. */
const ACROSS = 4;
/** Twentieths of a point across A4 between the margins. */
const WIDTH = 9600;
/** Half points. */
const SIZE = { title: 36, heading: 26, text: 22, small: 18 } as const;

/** A form with labelled fields as a .docx file; every page says who took it out and when. */
export async function drawDocument(document: PrintedDocument, stamp: Stamp): Promise<Buffer> {
  // Loaded with the first use, as exceljs is.
  const docx = await import('./docx-parts');
  const line = lineBy(docx);
  const { title, notes, parts, foot, signatures } = document;
  const centred = docx.AlignmentType.CENTER;
  const file = new docx.Document({
    ...{ creator: '在村', title: plainText(title) },
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1150, right: 1150 } } },
        headers: {
          default: new docx.Header({
            children: [line('含个人信息，只用于申请的用途，请勿外传', SIZE.small, centred)],
          }),
        },
        footers: { default: footerOf(docx, stamp) },
        children: [
          line(title, SIZE.title, centred, true),
          ...notes.map((text) => line(text, SIZE.small)),
          ...parts.flatMap((part) => drawPart(docx, part)),
          ...foot.map((text) => line(text, SIZE.small)),
          ...signatures.map((text) => signingLine(docx, text)),
        ],
      },
    ],
  });
  return docx.Packer.toBuffer(file);
}

function lineBy({ Paragraph, TextRun }: Library) {
  return (
    text: string,
    size: number,
    alignment?: (typeof Docx.AlignmentType)[keyof typeof Docx.AlignmentType],
    bold = false,
  ) =>
    new Paragraph({
      children: [new TextRun({ text: plainText(text), size, bold, font: FONT })],
      spacing: { before: 60, after: 60 },
      ...(alignment ? { alignment } : {}),
    });
}

function footerOf({ Footer, Paragraph, TextRun, PageNumber }: Library, stamp: Stamp) {
  const said = plainText(stampInWords(stamp));
  const pages = [PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'];
  const children = [
    new TextRun({ text: `${said}　`, size: SIZE.small, font: FONT }),
    new TextRun({ children: ['第 ', ...pages], size: SIZE.small, font: FONT }),
  ];
  return new Footer({ children: [new Paragraph({ children })] });
}

function drawPart(docx: Library, { heading, rows }: PrintedPart) {
  const line = lineBy(docx);
  const { Table, TableRow, WidthType } = docx;
  const table = new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: Array.from({ length: ACROSS }, () => WIDTH / ACROSS),
    rows: rows.map((cells) => new TableRow({ children: drawCells(docx, cells) })),
  });
  return [...(heading ? [line(heading, SIZE.heading, undefined, true)] : []), table];
}

/** The last cell of a row takes what is left of it. */
function drawCells(docx: Library, cells: readonly string[]) {
  const line = lineBy(docx);
  return cells.map((text, i) => {
    const columnSpan = i === cells.length - 1 ? ACROSS - i : 1;
    const children = text.split('\n').map((each) => line(each, SIZE.text, undefined, i === 0));
    const width = { size: (WIDTH / ACROSS) * columnSpan, type: docx.WidthType.DXA };
    return new docx.TableCell({ children, columnSpan, width });
  });
}

function signingLine({ Paragraph, TextRun }: Library, text: string) {
  const children = [new TextRun({ text: plainText(text), size: SIZE.text, font: FONT })];
  return new Paragraph({ children, spacing: { before: 360 } });
}
