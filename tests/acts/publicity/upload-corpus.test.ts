import { deflateSync } from 'node:zlib';
import {
  bytesOf,
  chunk,
  exif,
  header,
  jpeg,
  png,
  segment,
  signature,
} from '../../core/files/samples';
import { VILLAGE } from '../../fixtures/small-county';
import type { PhotoCounty } from '../../fixtures/photo-county';
import { openPhotoCounty, photo } from '../../fixtures/photo-county';
import { textWith } from './story-county';

/** What people send as a picture, and what must not come out on the other side. */

let county: PhotoCounty;
beforeEach(async () => {
  county = await openPhotoCounty();
});
afterEach(() => county.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const page = '<html><script>alert(document.cookie)</script></html>';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>';
/** A few kilobytes that unpack to ten million. */
const bomb = deflateSync(Buffer.alloc(10_000_000));
const pixelsOf = (width: number, height: number) =>
  bytesOf(signature, header(width, height), chunk('IDAT', bomb), chunk('IEND', ''));

const refusedOnes: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ['an SVG with a script', bytesOf(svg), 'picture-type-wrong'],
  ['an SVG with a head of its own', bytesOf(`<?xml version="1.0"?>${svg}`), 'picture-type-wrong'],
  ['an SVG squeezed', deflateSync(svg), 'picture-type-wrong'],
  ['a GIF that is a script too', bytesOf('GIF89a/*', page, '*/=1;'), 'picture-type-wrong'],
  ['a page that ends in a picture', bytesOf(page, jpeg()), 'picture-type-wrong'],
  ['a zip that ends in a picture', bytesOf('PK\x03\x04', png()), 'picture-type-wrong'],
  ['a zip that unpacks to ten million', bytesOf('PK\x03\x04', bomb), 'picture-type-wrong'],
  ['a gzip that does', bytesOf([0x1f, 0x8b, 8, 0], bomb), 'picture-type-wrong'],
  ['a PNG of 50,000 × 50,000', pixelsOf(50_000, 50_000), 'picture-sides-wrong'],
  ['a PNG of one row of two thousand million', pixelsOf(0x7fffffff, 1), 'picture-sides-wrong'],
  ['a JPEG of 65,535 × 65,535', jpeg({ width: 65_535, height: 65_535 }), 'picture-sides-wrong'],
];

test.each(refusedOnes)(
  '%s is refused beside the picture, and nothing is kept',
  async (...given) => {
    const [, bytes, code] = given;
    const sent = { ...photo(), picture: base64(bytes) };
    const { refusal } = await county.answer('files.upload', 'cadre', sent);
    expect([refusal?.code, refusal?.field]).toEqual([code, 'picture']);
    expect(refusal?.message).toMatch(/请/);
    expect([await county.kept(), county.onDisk()]).toEqual([[], []]);
  },
);

const keptOnes: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['a JPEG that says where it was taken', jpeg({ before: [exif(6)] })],
  ['a PNG that says where', png({ before: [chunk('eXIf', 'MM GPSLatitude 24.7051')] })],
  ['a JPEG that is a page too', jpeg({ before: [segment(0xfe, page)], after: page })],
  ['a JPEG that is a zip too', jpeg({ after: bytesOf('PK\x03\x04', bomb, 'PK\x05\x06') })],
  ['a PNG that is an SVG too', png({ before: [chunk('tEXt', `c\0${svg}`)], after: svg })],
  ['a PNG with words that unpack to ten million', png({ before: [chunk('zTXt', bomb)] })],
  ['a PNG with a profile that does', png({ before: [chunk('iCCP', bytesOf('p\0\0', bomb))] })],
];

test.each(keptOnes)('%s is in a story as the picture alone', async (_what, bytes) => {
  const sent = { ...photo(), picture: base64(bytes) };
  const { file } = await county.call('files.upload', 'cadre', sent);
  const { story, edition } = await county.call('publicity.save', 'cadre', {
    ...textWith(file),
    village: VILLAGE,
  });
  await county.call('publicity.submit', 'cadre', { story, edition });
  await county.call('files.judge', 'clerk', { file, verdict: 'clean' });
  const [shown = ''] = (await county.kept()).map(({ body }) => body.picture?.place ?? '');
  const opened = await county.files.open((await county.files.link(shown, 60)).split('/').at(-1)!);
  const out = Buffer.from(opened!.bytes).toString('latin1');
  expect(out).not.toMatch(/GPS|24\.7051|script|alert|svg|PK|zTXt|iCCP/);
  expect(out.length).toBeLessThan(1000);
});
