import { cleanPicture } from '../../../src/core/files/clean-picture';
import { pictureLimits, thumbnailLimits } from '../../../src/core/files/picture';
import { Refused } from '../../../src/core/refusal';
import {
  bytesOf,
  chunk,
  exif,
  header,
  jfif,
  jpeg,
  png,
  scan,
  segment,
  signature,
  textIn,
  withByte,
} from './samples';
import * as fc from '../../support/random';

const clean = (bytes: Uint8Array, limits = pictureLimits) => cleanPicture(bytes, limits, 'picture');

function refusalOf(bytes: Uint8Array, limits = pictureLimits): string {
  try {
    clean(bytes, limits);
    return 'kept';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

const fourPlanes = segment(0xda, [4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]);

describe('a JPEG', () => {
  test('with nothing but a picture in it stays as it was', () => {
    const plain = jpeg({ before: [] });
    expect(clean(plain)).toEqual({
      mediaType: 'image/jpeg',
      width: 40,
      height: 30,
      bytes: plain,
    });
  });

  test('loses where it was taken, its maker, its small twin, comments and profiles', () => {
    const told = clean(
      jpeg({
        before: [
          jfif,
          exif(1),
          segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>secret</x:xmpmeta>'),
          segment(0xe2, 'ICC_PROFILE\0 secret'),
          segment(0xed, 'Photoshop secret'),
          segment(0xfe, 'a secret comment'),
          segment(0xe0, 'JFXX secret thumbnail'),
        ],
      }),
    );
    const text = textIn(told.bytes);
    for (const word of ['Exif', 'GPS', 'secret', 'ICC', 'adobe', 'JFXX']) {
      expect(text).not.toContain(word);
    }
    expect(text).toContain('JFIF');
  });

  test.each([
    [6, false],
    [8, true],
    [3, false],
  ])('keeps that it is turned by %d, and nothing beside', (orientation, little) => {
    const turned = clean(jpeg({ before: [exif(orientation, little)] }));
    expect(textIn(turned.bytes)).not.toContain('GPS');
    const again = clean(turned.bytes);
    expect(again.bytes).toEqual(turned.bytes);
    const at = textIn(turned.bytes).indexOf('Exif');
    expect(turned.bytes[at + 6 + 8 + 2 + 9]).toBe(orientation);
  });

  test.each([0, 9])('forgets a turn of %d, which there is not', (orientation) => {
    expect(textIn(clean(jpeg({ before: [exif(orientation)] })).bytes)).not.toContain('Exif');
  });

  test('says how Adobe wrote its colours, and no more of it', () => {
    const adobe = segment(0xee, bytesOf('Adobe', [0, 100, 0, 0, 0, 0, 1], 'secret'));
    const kept = textIn(clean(jpeg({ before: [adobe] })).bytes);
    expect(kept).toContain('Adobe');
    expect(kept).not.toContain('secret');
    expect(kept).not.toContain('JFIF');
  });

  test.each([
    ['a zip', 'PK\x03\x04 files'],
    ['a page', '<html><script>alert(1)</script></html>'],
    ['another picture', jpeg()],
  ])('loses %s after its end', (_what, after) => {
    expect(clean(jpeg({ after }))).toEqual(clean(jpeg()));
  });

  test('may be of 2,000 segments', () => {
    const before = Array.from({ length: 1996 }, () => segment(0xfe, ''));
    expect(refusalOf(jpeg({ before }))).toBe('kept');
  });

  test('may be progressive: every scan stays, in order', () => {
    const second = bytesOf(segment(0xda, [1, 2, 0, 1, 5, 0]), [0x99]);
    const kept = clean(jpeg({ frame: 0xc2, scans: [scan, second, scan] }));
    expect(textIn(kept.bytes)).toContain(textIn(bytesOf(scan, second, scan)));
  });

  test.each([
    ['100', 100, 'kept'],
    ['101', 101, 'picture-broken'],
  ])('of %s scans: few enough to be drawn, or not', (_what, count, code) => {
    expect(refusalOf(jpeg({ frame: 0xc2, scans: Array.from({ length: count }, () => scan) }))).toBe(
      code,
    );
  });

  test.each([
    ['cut off in its pixels', jpeg({ end: false })],
    ['cut off in a table', jpeg().subarray(0, 30)],
    ['only its start', bytesOf([0xff, 0xd8])],
    ['without pixels', jpeg({ scans: [] })],
    ['with two frames', jpeg({ before: [segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])] })],
    ['of no height', jpeg({ height: 0 })],
    ['of 2,001 segments', jpeg({ before: Array.from({ length: 1997 }, () => segment(0xfe, '')) })],
    ['with more than tables in a table', jpeg({ before: [segment(0xdb, 'words')] })],
    ['with a code table too short', jpeg({ before: [segment(0xc4, [0, 9])] })],
    ['with words for restarts', jpeg({ before: [segment(0xdd, 'words')] })],
    ['with words before its pixels', jpeg({ scans: [segment(0xda, '\x01\x01\0\0?\0words')] })],
    ['with pixels of no plane', jpeg({ scans: [segment(0xda, [0, 0, 63, 0])] })],
    ['with pixels of more planes than there can be', jpeg({ scans: [fourPlanes] })],
    [
      'a frame too short',
      bytesOf([0xff, 0xd8], segment(0xc0, [8, 0, 1, 0, 1, 3]), scan, [0xff, 0xd9]),
    ],
  ])('%s is refused', (_what, bytes) => {
    expect(refusalOf(bytes)).toBe('picture-broken');
  });

  test.each([
    ['lossless', jpeg({ frame: 0xc3 })],
    ['arithmetic', jpeg({ frame: 0xc9 })],
    ['in four inks', jpeg({ components: 4 })],
  ])('%s cannot be shown and is refused by kind', (_what, bytes) => {
    expect(refusalOf(bytes)).toBe('picture-type-wrong');
  });
});

describe('a PNG', () => {
  test('with nothing but a picture in it stays as it was', () => {
    expect(clean(png())).toEqual({ mediaType: 'image/png', width: 4, height: 3, bytes: png() });
  });

  test('loses text, time, EXIF, profile, animation and what it does not know', () => {
    const before = [
      chunk('tEXt', 'Comment\0secret'),
      chunk('iTXt', 'XML:com.adobe.xmp\0secret'),
      chunk('eXIf', 'MM secret'),
      chunk('tIME', [7, 234, 11, 21, 0, 0, 0]),
      chunk('iCCP', 'secret'),
      chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]),
      chunk('zIPp', 'PK secret'),
    ];
    expect(clean(png({ before }))).toEqual(clean(png()));
  });

  test('may be of 5,000 chunks', () => {
    const before = Array.from({ length: 4997 }, () => chunk('zZzZ', ''));
    expect(refusalOf(png({ before }))).toBe('kept');
  });

  test('keeps palette and transparency', () => {
    const before = [chunk('PLTE', [0, 0, 0]), chunk('tRNS', [0, 1, 0, 1, 0, 1])];
    expect(clean(png({ before })).bytes).toEqual(png({ before }));
  });

  test.each(['PK\x03\x04', '<svg onload=alert(1)>'])('loses %s after its end', (after) => {
    expect(clean(png({ after }))).toEqual(clean(png()));
  });

  test.each([
    ['cut off', png().subarray(0, 50)],
    ['with a wrong checksum', withByte(png(), 20, 9)],
    ['without pixels', bytesOf(signature, header(1, 1), chunk('IEND', ''))],
    ['without an end', bytesOf(signature, header(1, 1), chunk('IDAT', ''))],
    ['with two headers', bytesOf(signature, header(1, 1), png().subarray(8))],
    ['of no width', png({ width: 0 })],
    [
      'of an unknown depth',
      bytesOf(signature, header(1, 1, 3), chunk('IDAT', ''), chunk('IEND', '')),
    ],
    [
      'with its palette missing',
      bytesOf(signature, header(1, 1, 8, 3), chunk('IDAT', ''), chunk('IEND', '')),
    ],
    ['of two pictures', png({ before: [chunk('IDAT', [1]), chunk('gAMA', [0, 0, 0, 1])] })],
    [
      'with an end that holds something',
      bytesOf(signature, header(1, 1), chunk('IDAT', ''), chunk('IEND', 'x')),
    ],
    ['of 5,001 chunks', png({ before: Array.from({ length: 4998 }, () => chunk('zZzZ', '')) })],
    ['with a palette of words', png({ before: [chunk('PLTE', 'x'.repeat(769))] })],
    ['of a length beyond it', bytesOf(signature, [0xff, 0xff, 0xff, 0xff], 'IHDR')],
  ])('%s is refused', (_what, bytes) => {
    expect(refusalOf(bytes)).toBe('picture-broken');
  });
});

describe('what it measures', () => {
  const { side } = pictureLimits;

  test.each([
    ['the longest side', jpeg({ width: side, height: 2000 }), 'kept'],
    ['one more', jpeg({ width: side + 1, height: 2000 }), 'picture-sides-wrong'],
    ['as high as a JPEG can say', jpeg({ width: 2, height: 65_535 }), 'picture-sides-wrong'],
    ['16 million pixels', jpeg({ width: 4000, height: 4000 }), 'kept'],
    ['a row more', jpeg({ width: 4000, height: 4001 }), 'picture-sides-wrong'],
    [
      'a few bytes that unpack to gigabytes',
      bytesOf(signature, header(50_000, 50_000), chunk('IDAT', [0]), chunk('IEND', '')),
      'picture-sides-wrong',
    ],
    [
      'four thousand million pixels a side',
      bytesOf(signature, header(0xffffffff, 0xffffffff), chunk('IDAT', [0]), chunk('IEND', '')),
      'picture-sides-wrong',
    ],
  ])('%s', (_what, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  test.each([
    [640, 'kept'],
    [641, 'picture-sides-wrong'],
  ])('a thumbnail of %d px', (width, code) => {
    expect(refusalOf(jpeg({ width, height: 400 }), thumbnailLimits)).toBe(code);
  });

  test('bytes count before anything is read', () => {
    const { bytes } = thumbnailLimits;
    const filled = (size: number) => bytesOf(png(), new Uint8Array(size - png().length));
    expect(refusalOf(filled(bytes), thumbnailLimits)).toBe('kept');
    expect(refusalOf(filled(bytes + 1), thumbnailLimits)).toBe('picture-too-large');
  });
});

describe('what is no picture for us', () => {
  test.each([
    [
      'an SVG with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['a GIF', 'GIF89a\x01\0\x01\0'],
    ['a page', '<!doctype html><img src=x onerror=alert(1)>'],
    ['a PDF', '%PDF-1.7'],
    ['a zip', 'PK\x03\x04'],
    ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['a page that begins like a comment of a JPEG', '\xff\xfe<html>'],
    ['nothing', ''],
  ])('%s is refused by kind, whatever it is named', (_what, text) => {
    expect(refusalOf(bytesOf(text))).toBe('picture-type-wrong');
  });

  test('any bytes are kept clean or refused by name: nothing else ever happens', () => {
    const starts = [
      [],
      [0xff, 0xd8],
      signature,
      [0xff, 0xd8, 0xff, 0xe1, 0, 20, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ];
    const noise = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }));
    fc.assert(
      fc.property(noise, ([start, rest]) => {
        expect(refusalOf(bytesOf(start, rest))).toMatch(/^(kept|picture-)/);
      }),
      { numRuns: 2000 },
    );
  });

  test('a picture with any byte changed is kept clean or refused; what is kept is clean already', () => {
    const originals = [jpeg({ before: [jfif, exif(6)], after: 'PK' }), png({ after: 'PK' })];
    const change = fc.record({
      of: fc.constantFrom(...originals),
      at: fc.nat(400),
      to: fc.nat(255),
    });
    fc.assert(
      fc.property(change, ({ of, at, to }) => {
        const changed = withByte(of, at % of.length, to);
        if (refusalOf(changed) !== 'kept') return;
        const once = clean(changed);
        expect(clean(once.bytes)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});
