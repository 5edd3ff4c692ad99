import { inflateSync } from 'node:zlib';

export interface PrintedPage {
  /** Of the sheet, mm. */
  readonly width: number;
  readonly height: number;
}

export interface Printed {
  readonly pages: readonly PrintedPage[];
  /** Every sign that is drawn somewhere in it, each once: fonts hold what is drawn and no more. */
  readonly signs: ReadonlySet<string>;
}

const POINT_MM = 25.4 / 72;

/** What a browser printed: its sheets, and the signs on them. */
export function readPdf(bytes: Buffer): Printed {
  const text = bytes.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const pages = boxes.map(([, width, height]) => ({
    width: Math.round(Number(width) * POINT_MM),
    height: Math.round(Number(height) * POINT_MM),
  }));
  return { pages, signs: new Set(streamsIn(bytes, text).flatMap(signsIn)) };
}

function streamsIn(bytes: Buffer, text: string): string[] {
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    const from = index + length;
    const until = text.indexOf('endstream', from);
    try {
      return [inflateSync(bytes.subarray(from, until)).toString('latin1')];
    } catch {
      return [];
    }
  });
}

/** Of a font’s table from its glyphs to what they mean; nothing of any other stream. */
function signsIn(stream: string): string[] {
  const single = [...stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].flatMap(([, table = '']) =>
    [...table.matchAll(/<[0-9A-F]+> <([0-9A-F]+)>/gi)].map(([, code = '']) => signOf(code)),
  );
  const ranges = [...stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].flatMap(
    ([, table = '']) =>
      [...table.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/gi)].flatMap(
        ([, first = '', last = '', code = '']) =>
          Array.from({ length: parseInt(last, 16) - parseInt(first, 16) + 1 }, (_, i) =>
            String.fromCodePoint(parseInt(code, 16) + i),
          ),
      ),
  );
  return [...single, ...ranges];
}

/** UTF-16, as fonts have it. */
function signOf(code: string): string {
  return Buffer.from(code, 'hex').swap16().toString('utf16le');
}
