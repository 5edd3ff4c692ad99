import ExcelJS from 'exceljs';
import JSZip from 'jszip';

interface File {
  readonly base64: string;
}

/** An .xlsx as exceljs reads it. */
export async function openBook({ base64 }: File): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
  return book;
}

/** A worksheet’s cells as text, row by row; what is merged is said once. */
export function cellsOf(page: ExcelJS.Worksheet): string[][] {
  return Array.from({ length: page.rowCount }, (_, i) => {
    const cells = Array.from({ length: page.columnCount }, (__, j) => page.getCell(i + 1, j + 1));
    return cells.map((cell) => (cell.isMerged && cell.master !== cell ? '' : cell.text));
  });
}

/** A .docx: its tables cell by cell, its lines outside of them, and what stands on every page. */
export async function openDocument({ base64 }: File) {
  const zip = await JSZip.loadAsync(Buffer.from(base64, 'base64'));
  const read = async (part: RegExp) => {
    const found = Object.keys(zip.files).filter((name) => part.test(name));
    const texts = await Promise.all(found.map((name) => zip.file(name)?.async('string') ?? ''));
    return texts.join('\n');
  };
  const xml = await read(/^word\/document\.xml$/);
  const tables = all(xml, 'w:tbl').map((table) =>
    all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf)),
  );
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  return {
    tables,
    lines: all(outside, 'w:p').map(textOf).filter(Boolean),
    header: textOf(await read(/^word\/header\d*\.xml$/)),
    footer: textOf(await read(/^word\/footer\d*\.xml$/)),
    xml,
  };
}

function all(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs'))].map(([found]) => found);
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t[ >][^<]*|<w:t>[^<]*/g)].map(([found]) =>
    found.replace(/^<w:t[^>]*>/, ''),
  );
  const plain = texts.join('');
  return plain
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
