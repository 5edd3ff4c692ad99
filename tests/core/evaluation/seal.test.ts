import { ENVELOPE_LENGTH, MOST_BALLOT_BYTES } from '../../../src/core/evaluation/envelope';
import { MOST_COMMENT, writeBallot } from '../../../src/core/evaluation/ballot-text';
import { boxKeys, openBallot, sealBallot } from '../../../src/core/evaluation/seal';

const box = boxKeys('21'.repeat(32));
const about = 'assembly villagers';
let counter = 0;
const chance = () => Uint8Array.from({ length: 32 }, () => (counter += 41) % 253);
const ballot = (length: number) => Uint8Array.from({ length }, (_, index) => index % 256);
const seal = (plain: Uint8Array) => sealBallot(plain, box.publicKey, about, chance());

test.each([0, 1, 254, 255, 256, 510, 1023, MOST_BALLOT_BYTES])(
  'a ballot of %i bytes comes out as it went in, and its envelope is as long as any other',
  (length) => {
    const envelope = seal(ballot(length));
    expect(envelope).toHaveLength(ENVELOPE_LENGTH);
    expect(openBallot(envelope, box, about)).toEqual(ballot(length));
  },
);

test('the longest comment there is fits beside as many questions as a village can have', () => {
  const ratings = Array<'middling'>(28).fill('middling');
  const written = writeBallot({ ratings, comment: '评'.repeat(MOST_COMMENT) });
  expect(seal(written)).toHaveLength(seal(writeBallot({ ratings: ['good'], comment: '' })).length);
});

test('a ballot that is too long is not sealed', () => {
  expect(() => seal(ballot(MOST_BALLOT_BYTES + 1))).toThrow();
});

test('the same ballot sealed twice is two envelopes', () => {
  expect(seal(ballot(20))).not.toBe(seal(ballot(20)));
});

test('another box, another assembly or a changed byte opens nothing', () => {
  const envelope = seal(ballot(20));
  expect(openBallot(envelope, boxKeys('22'.repeat(32)), about)).toBeUndefined();
  expect(openBallot(envelope, box, 'assembly village-cadres')).toBeUndefined();
  for (const place of [0, 63, 64, 600, envelope.length - 1]) {
    const digit = envelope[place] === '0' ? '1' : '0';
    const changed = envelope.slice(0, place) + digit + envelope.slice(place + 1);
    expect(openBallot(changed, box, about)).toBeUndefined();
  }
  expect(openBallot('', box, about)).toBeUndefined();
  expect(openBallot('zz', box, about)).toBeUndefined();
});
