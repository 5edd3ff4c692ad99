import { cleanRecording } from '../../../src/core/files/clean-recording';
import { recordingLimits } from '../../../src/core/files/recording';
import { Refused } from '../../../src/core/refusal';
import * as fc from '../../support/random';
import { bytesOf, jpeg, png, textIn } from './samples';
import {
  MP3_PIECE,
  aac,
  aacSound,
  adts,
  box,
  id3,
  id3v1,
  m4a,
  mp3,
  mp3Piece,
  xing,
} from './sounds';

function refusalOf(bytes: Uint8Array): string {
  try {
    cleanRecording(bytes);
    return 'kept';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.refusal.field).toBe('recording');
    expect(error.refusal.message).not.toMatch(/undefined|NaN|[a-z]{3,}/);
    return error.refusal.code;
  }
}

describe('an MP3', () => {
  test('with nothing but sound in it stays as it was', () => {
    const bytes = mp3(12);
    expect(cleanRecording(bytes)).toEqual({ mediaType: 'audio/mpeg', seconds: 12, bytes });
  });

  test('loses who, where and with what it was recorded, before and after the sound', () => {
    const told = bytesOf(id3('secret'), id3('more secret'), xing(), mp3(2), id3v1('secret'));
    const kept = cleanRecording(told);
    expect(kept).toEqual(cleanRecording(mp3(2)));
    expect(textIn(kept.bytes)).not.toMatch(/secret|LAME|Info|TAG|ID3/);
  });

  test.each(['APETAGEX secret', 'LYRICSBEGIN secret', 'ID3 secret', '\0\0\0', ''])(
    'ends where its sound ends, whatever follows (%j)',
    (tail) => {
      expect(cleanRecording(bytesOf(mp3(2), tail)).bytes).toEqual(mp3(2));
    },
  );

  test('that was cut off keeps all but its last piece', () => {
    const whole = mp3(2);
    const cut = whole.subarray(0, whole.length - 1);
    expect(cleanRecording(cut).bytes).toEqual(whole.subarray(0, whole.length - MP3_PIECE));
  });

  test.each([
    ['a checksum', [0xff, 0xf2, 0x38, 0xc0]],
    ['version 1, two channels', [0xff, 0xfb, 0x10, 0x00]],
    ['version 2.5', [0xff, 0xe3, 0x18, 0xc0]],
  ])('is read with %s', (_what, head) => {
    const { length } = { length: { 0xf2: 108, 0xfb: 104, 0xe3: 72 }[head[1]!] ?? 0 };
    const pieces = Array.from({ length: 60 }, () => bytesOf(head, new Uint8Array(length - 4)));
    expect(cleanRecording(bytesOf(...pieces)).bytes).toHaveLength(60 * length);
  });

  test.each([
    ['a web page between pieces', bytesOf(mp3(1), '<script>alert(1)</script>', mp3(1))],
    ['an archive behind it', bytesOf(mp3(2), 'PK\x03\x04', new Uint8Array(400).fill(7))],
    ['a piece of another rate', bytesOf(mp3(1), mp3Piece(0, [0xff, 0xf3, 0x34, 0xc0]), mp3(1))],
    ['two channels in the middle', bytesOf(mp3(1), mp3Piece(0, [0xff, 0xf3, 0x38, 0x00]), mp3(1))],
    ['a tag longer than itself', bytesOf('ID3', [3, 0, 0, 0x7f, 0x7f, 0x7f, 0x7f], mp3(1))],
    ['a tag of no length', bytesOf('ID3', [3, 0, 0, 0xff, 0, 0, 0], mp3(1))],
    ['tags without end', bytesOf(...Array.from({ length: 50 }, () => id3('')), mp3(2))],
  ])('with %s is refused as broken', (_what, bytes) => {
    expect(refusalOf(bytes)).toBe('recording-broken');
  });
});

describe('AAC', () => {
  test('keeps its sound, each piece under a head written here', () => {
    const kept = cleanRecording(bytesOf(id3('secret'), aac(12), id3v1('secret')));
    expect(kept).toEqual({ mediaType: 'audio/aac', seconds: 12, bytes: aac(12) });
  });

  test('loses its checksums and the bits that say whose it is', () => {
    expect(cleanRecording(aac(2, { crc: true, bits: 1 })).bytes).toEqual(aac(2));
  });

  test.each([
    ['main profile', 2, 'recording-type-wrong', 0x20],
    ['five channels', 2, 'recording-type-wrong', 0x61],
    ['several blocks in one', 6, 'recording-type-wrong', 0xfd],
  ])('with %s is refused', (_what, at, code, byte) => {
    const bytes = aac(2);
    bytes[at] = byte;
    expect(refusalOf(bytes)).toBe(code);
  });

  test('with something between its pieces is refused as broken', () => {
    expect(refusalOf(bytesOf(aac(1), 'MZ program', aac(1)))).toBe('recording-broken');
    const other = adts(aacSound(1));
    other[2] = (1 << 6) | (4 << 2);
    expect(refusalOf(bytesOf(aac(1), other, aac(1)))).toBe('recording-broken');
  });
});

describe('an M4A', () => {
  test('becomes its sound alone: the place it was recorded at stays behind', () => {
    const kept = cleanRecording(m4a({ seconds: 12, boxesAfter: [box('free', 'secret')] }));
    expect(kept).toEqual({ mediaType: 'audio/aac', seconds: 12, bytes: aac(12) });
    expect(textIn(kept.bytes)).not.toMatch(/\+24|secret|mp4a/);
  });

  test('with a high band beside it keeps what every phone plays', () => {
    expect(cleanRecording(m4a({ config: [0x2c, 0x0b, 0x88] })).bytes).toEqual(aac(2));
  });

  test.each([
    ['of pictures that move', m4a({ handler: 'vide' }), 'recording-type-wrong'],
    ['in another coding', m4a({ format: 'alac' }), 'recording-type-wrong'],
    ['of an object no phone plays', m4a({ config: [0x0c, 0x08] }), 'recording-type-wrong'],
    ['of no rate', m4a({ config: [0x17, 0x88] }), 'recording-type-wrong'],
    ['that points behind its end', m4a({ offset: 0xffffff00 }), 'recording-broken'],
    ['that uses its bytes again', m4a({ sizes: [8000, 8000, 8000] }), 'recording-broken'],
    ['with pieces of nothing', m4a({ sizes: [0, 40, 41] }), 'recording-broken'],
    ['that has no tables', box('ftyp', 'M4A '), 'recording-broken'],
    ['with half a box', m4a().subarray(0, 300), 'recording-broken'],
    [
      'with a box without end',
      bytesOf(box('ftyp', 'M4A '), [0, 0, 0, 4], 'moov'),
      'recording-broken',
    ],
  ])('%s is refused', (_what, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });
});

test.each([
  ['a photo', jpeg()],
  ['a drawing', png()],
  ['a web page', bytesOf('<!doctype html><audio src=x>')],
  ['a WAV', bytesOf('RIFF', [0, 0, 0, 0], 'WAVEfmt ')],
  ['an Ogg', bytesOf('OggS', new Uint8Array(60))],
  ['WebM', bytesOf([0x1a, 0x45, 0xdf, 0xa3], new Uint8Array(60))],
  ['a program', bytesOf('MZ', new Uint8Array(100))],
  ['nothing', new Uint8Array(0)],
  ['zeros', new Uint8Array(5000)],
  ['a web page before an MP3', bytesOf('<html>', mp3(2))],
  ['an MPEG of layer II', bytesOf([0xff, 0xfd, 0x38, 0xc0], new Uint8Array(400))],
])('%s is no recording', (_what, bytes) => {
  expect(refusalOf(bytes)).toBe('recording-type-wrong');
});

describe('length and size', () => {
  test('less than a second is nothing that was said', () => {
    expect(refusalOf(mp3(0.4))).toBe('recording-short');
    expect(refusalOf(aac(0.4))).toBe('recording-short');
    expect(refusalOf(mp3(1))).toBe('kept');
  });

  test('ten minutes and what an encoder adds are kept, a minute more is not', () => {
    expect(refusalOf(mp3(recordingLimits.seconds))).toBe('kept');
    expect(refusalOf(mp3(recordingLimits.seconds + 1))).toBe('recording-too-long');
    expect(() => cleanRecording(mp3(660))).toThrow('录音有 11 分钟，最长 10 分钟');
  });

  test('4 MB are read, a byte more is not', () => {
    const { bytes: most } = recordingLimits;
    expect(refusalOf(bytesOf(mp3(2), new Uint8Array(most - mp3(2).length)))).toBe('kept');
    expect(refusalOf(bytesOf(mp3(2), new Uint8Array(most + 1 - mp3(2).length)))).toBe(
      'recording-too-large',
    );
  });

  test('a million tiny boxes or tables of four thousand million rows take no time', () => {
    const started = performance.now();
    const tiny = bytesOf(...Array.from({ length: 20_000 }, () => box('free')));
    expect(refusalOf(bytesOf(box('ftyp', 'M4A '), tiny))).toBe('recording-broken');
    const huge = m4a();
    const at = Buffer.from(huge).indexOf('stsz') + 12;
    huge.set([0xff, 0xff, 0xff, 0xff], at);
    expect(refusalOf(huge)).toBe('recording-broken');
    huge.set([0, 0, 0, 1], at - 4);
    expect(refusalOf(huge)).toBe('recording-broken');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test('whatever is done to a recording, what is kept of it is a recording', () => {
  const whole = [bytesOf(id3('secret'), mp3(3), id3v1('x')), aac(3), m4a({ seconds: 3 })];
  const hurt = fc.record({
    which: fc.constantFrom(...whole),
    cut: fc.nat(600),
    changes: fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(hurt, ({ which, cut, changes }) => {
      const bytes = which.slice(0, which.length - cut);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      if (refusalOf(bytes) !== 'kept') return;
      const kept = cleanRecording(bytes);
      expect(cleanRecording(kept.bytes)).toEqual(kept);
      expect(kept.bytes.length).toBeLessThan(bytes.length + 1000);
    }),
    { numRuns: 400 },
  );
});
