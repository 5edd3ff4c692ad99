import { deflateRawSync } from 'node:zlib';
import { checkArchive } from '../../../cloudfunctions/roster/check-archive';
import { readWorkbook } from '../../../cloudfunctions/roster/read-workbook';
import { Refused } from '../../../src/core/refusal';
import { MOST_ROWS } from '../../../src/core/roster/template';
import { rosterFile } from '../../fixtures/roster/workbook';

/** A zip file of one entry that claims to be `claimed` bytes long. */
function zipOf(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

async function codeOf(file: Buffer): Promise<string> {
  const error: unknown = await readWorkbook(file.toString('base64')).catch((thrown) => thrown);
  return error instanceof Refused ? error.refusal.code : String(error);
}

const huge = Buffer.alloc(90 * 1024 * 1024, 32);

test('an archive that says it unpacks to too much is refused before it is unpacked', async () => {
  expect(await codeOf(zipOf('xl/a.xml', Buffer.from('x'), huge.length))).toBe('file-too-large');
});

test('an archive that lies about its size is refused as well', async () => {
  expect(await codeOf(zipOf('xl/a.xml', huge, 10))).toBe('file-too-large');
});

test('a merge over the whole sheet is not spread out', async () => {
  const xml = Buffer.from('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>');
  expect(await codeOf(zipOf('xl/worksheets/sheet1.xml', xml, xml.length))).toBe(
    'workbook-unreadable',
  );
});

test.each([
  '<sheetData><row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData>',
  '<sheetData><row spans="1:1" r = "&#57;99999999"/></sheetData>',
  '<cols><col min="1" max="100000000" width="9"/></cols>',
  '<mergeCells><mergeCell ref = "A1:XFD1048576"/></mergeCells>',
])('a place far beyond any sheet is not walked to: %s', async (part) => {
  for (const name of ['xl/worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml']) {
    const xml = Buffer.from(`<worksheet>${part}</worksheet>`);
    expect(() => checkArchive(zipOf(name, xml, xml.length))).toThrow('workbook-unreadable');
  }
});

test('more rows than could ever be imported are not parsed', () => {
  const sheet = (rows: number) =>
    Buffer.from(`<sheetData>${'<row r="1"/>'.repeat(rows)}</sheetData>`);
  const file = (rows: number) => zipOf('xl/worksheets/sheet1.xml', sheet(rows), 10);
  expect(() => checkArchive(file(2 * MOST_ROWS))).not.toThrow();
  expect(() => checkArchive(file(2 * MOST_ROWS + 1))).toThrow('file-too-large');
});

test('bytes before the archive, which the parser would read otherwise, are refused', () => {
  const plain = zipOf('xl/a.xml', Buffer.from('x'), 1);
  expect(() => checkArchive(plain)).not.toThrow();
  expect(() => checkArchive(Buffer.concat([Buffer.from('MZ'), plain]))).toThrow(
    'workbook-unreadable',
  );
});

test('a file cut off anywhere is refused, not a fault', async () => {
  const whole = Buffer.from(await rosterFile(), 'base64');
  for (const share of [0, 0.1, 0.5, 0.9, 0.99]) {
    expect(await codeOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe(
      'workbook-unreadable',
    );
  }
  expect(await codeOf(Buffer.alloc(5 * 1024 * 1024))).toBe('file-too-large');
});
