import { readBallot, writeBallot } from '../../../src/core/evaluation/ballot-text';
import { shownQuestion, tally } from '../../../src/core/evaluation/k-rule';
import { standingOf } from '../../../src/core/evaluation/standing';
import type { RatingOption } from '../../../src/core/policy/kinds/evaluation-words';
import * as fc from '../../support/random';

const options: RatingOption[] = ['good', 'fair', 'middling', 'poor', 'unknown'];
const question = { subject: 'cadres:a', ratedOn: 'results' } as const;
const rating = fc.constantFrom(...options);

const show = (ratings: RatingOption[]) => shownQuestion(question, tally(ratings, options), 10);
const good = (count: number) => Array<RatingOption>(count).fill('good');

test('numbers are shown from k on', () => {
  expect(show([...good(6), 'poor', 'poor', 'fair'])).toEqual({ ...question, withheld: 'too-few' });
  const shown = show([...good(7), 'poor', 'poor', 'fair']);
  expect(shown.counts).toMatchObject({ good: 7, fair: 1, poor: 2, unknown: 0 });
});

test('numbers are shown where three differ from the most frequent option, alike or not', () => {
  const alike = { ...question, withheld: 'nearly-alike' };
  expect(show(good(10))).toEqual(alike);
  expect(show([...good(20), 'poor'])).toEqual(alike);
  expect(show([...good(20), 'poor', 'poor'])).toEqual(alike);
  expect(show([...good(20), 'poor', 'unknown'])).toEqual(alike);
  expect(show([...good(20), 'poor', 'poor', 'poor']).counts).toMatchObject({ good: 20, poor: 3 });
  expect(show([...good(20), 'poor', 'fair', 'unknown']).counts).toMatchObject({ good: 20 });
});

test('whatever was chosen, nothing withheld is in what is shown', () => {
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 30 }), fc.integer({ min: 1, max: 15 }), (all, k) => {
      const { counts, withheld } = shownQuestion(question, tally(all, options), k);
      const most = Math.max(...options.map((one) => all.filter((each) => each === one).length));
      const open = all.length >= k && all.length - most >= 3;
      expect(counts !== undefined).toBe(open);
      expect(withheld !== undefined).toBe(!open);
    }),
  );
});

test('a standing at both sides of its threshold, 不了解 counted', () => {
  const at = (good: number, rest: number) =>
    standingOf('a', [{ good, unknown: rest }], { smallest: 10, threshold: 60 });
  expect(at(6, 4)).toEqual({ subject: 'a', standing: 'reached', percent: 60 });
  expect(at(599, 401)).toEqual({ subject: 'a', standing: 'below', percent: 59.9 });
  expect(at(5, 4).standing).toBe('too-few');
  expect(at(10, 0)).toEqual({ subject: 'a', standing: 'reached' });
  expect(standingOf('a', [{ good: 6, poor: 4 }], { smallest: 10 })).toEqual({
    ...{ subject: 'a', standing: 'unset', percent: 60 },
  });
});

test('a ballot is read as it was written, whatever the comment; anything else is void', () => {
  const form = { options, questions: 2 };
  fc.assert(
    fc.property(rating, rating, fc.string({ unit: 'grapheme', maxLength: 60 }), (a, b, text) => {
      const comment = text.slice(0, 200);
      const bytes = writeBallot({ ratings: [a, b], comment });
      expect(bytes.every((byte) => byte < 127)).toBe(true);
      expect(readBallot(bytes, form)).toEqual({ ratings: [a, b], comment: comment.trim() });
    }),
  );
  const read = (text: string) => readBallot(new TextEncoder().encode(text), form);
  expect(read('{"r":["good","good"],"c":""}')).toBeDefined();
  for (const wrong of [
    '',
    'null',
    '{"r":["good"],"c":""}',
    '{"r":["good","best"],"c":""}',
    '{"r":["good","good"],"c":"","n":"王"}',
    `{"r":["good","good"],"c":"${'x'.repeat(201)}"}`,
  ]) {
    expect(read(wrong)).toBeUndefined();
  }
});
