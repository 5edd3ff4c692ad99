import { inflateRawSync } from 'node:zlib';
import { refused } from '../../src/core/refusal';
import { MOST_ROWS } from '../../src/core/roster/template';

const MOST_BYTES = 4 * 1024 * 1024;
/** What a full workbook of the largest kind comes to, twice over. */
const MOST_UNPACKED = 80 * 1024 * 1024;
const MOST_ENTRIES = 500;
/** Cells that merges and names may span: they are spread out one by one when read. */
const MOST_SPANNED = 200_000;
/** Rows of a sheet that are parsed at all; what is above the roster's own limit is named there. */
const MOST_PARSED_ROWS = 2 * MOST_ROWS;
/** Excel's own limits. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Refuses an .xlsx that would unpack into more than a roster ever is, before anything parses it.
 * The sizes written in the archive are not believed: each entry is unpacked with the rest of the
 * allowance as its limit. Refusals: `file-too-large`, `workbook-unreadable`.
 */
export function checkArchive(file: Buffer): void {
  if (file.length > MOST_BYTES) throw refused('file-too-large', { limit: '4 MB' });
  let left = MOST_UNPACKED;
  for (const entry of entriesOf(file)) {
    if (entry.size > left) throw refused('file-too-large', { limit: '80 MB（解压后）' });
    const content = unpack(file, entry, left);
    left -= content.length;
    // The reader takes a name that begins with a slash as well.
    if (/^\/?xl\/(workbook|worksheets\/[^/]+)\.xml$/i.test(entry.name)) {
      refuseWideRanges(content);
      refuseFarPlaces(content);
    }
  }
}

interface Entry {
  readonly name: string;
  readonly stored: boolean;
  readonly packed: number;
  /** As the archive claims. */
  readonly size: number;
  readonly at: number;
}

/** The central directory of a zip file (APPNOTE 4.3.12, 4.3.16). */
function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > file.length) throw refused('workbook-unreadable');
  // Bytes before the archive would have it read differently by the parser.
  if (file.readUInt32LE(end + 12) + file.readUInt32LE(end + 16) !== end) {
    throw refused('workbook-unreadable');
  }
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw refused('workbook-unreadable');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) {
      throw refused('workbook-unreadable');
    }
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      stored: file.readUInt16LE(at + 10) === 0,
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(file: Buffer, { at, packed, stored }: Entry, limit: number): Buffer {
  if (at + 30 > file.length) throw refused('workbook-unreadable');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const content = file.subarray(start, start + packed);
  if (stored) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: limit });
  } catch (error) {
    const tooLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLarge
      ? refused('file-too-large', { limit: '80 MB（解压后）' })
      : refused('workbook-unreadable');
  }
}

function refuseWideRanges(xml: Buffer): void {
  const text = xml.toString('utf8');
  const ranges = text.matchAll(
    /(?:<(?:\w+:)?mergeCell\b[^>]*\bref\s*=\s*["']|<(?:\w+:)?definedName\b[^>]*>[^<]*)\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})/g,
  );
  let spanned = 0;
  for (const [, left = '', top = '', right = '', bottom = ''] of ranges) {
    const columns = Math.abs(columnNumber(right) - columnNumber(left)) + 1;
    spanned += columns * (Math.abs(Number(bottom) - Number(top)) + 1);
    if (spanned > MOST_SPANNED) throw refused('workbook-unreadable');
  }
}

/**
 * Refuses a row or column past the last that a sheet can have: the reader walks through every
 * number up to it. Numbers and letters written as character references count as far away.
 */
function refuseFarPlaces(xml: Buffer): void {
  const places = xml
    .toString('utf8')
    .matchAll(/<(?:\w+:)?(row|col)\b[^<]*?\s(?:r|max)\s*=\s*["']([^"']*)["']/g);
  let rows = 0;
  for (const [, kind, number] of places) {
    rows += kind === 'row' ? 1 : 0;
    if (rows > MOST_PARSED_ROWS) {
      throw refused('file-too-large', { limit: `每张表 ${MOST_ROWS} 行` });
    }
    if (!(Number(number) <= (kind === 'row' ? LAST_ROW : LAST_COLUMN))) {
      throw refused('workbook-unreadable');
    }
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
