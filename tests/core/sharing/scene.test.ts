import { CARD } from '../../../src/core/sharing/card';
import { posterScene, readPosterScene } from '../../../src/core/sharing/scene';
import * as fc from '../../support/random';

const story = fc
  .tuple(fc.stringMatching(/^\d{12}$/), fc.stringMatching(/^[0-9A-Z]{4,10}$/))
  .map(([village, code]) => `story:${village}:${code}`);
const card = fc.stringMatching(CARD);

test('a scanned poster leads to its story and its card', () => {
  fc.assert(
    fc.property(story, card, (one, by) => {
      const scene = posterScene(one, by) ?? '';
      expect(scene.length).toBeLessThanOrEqual(32);
      expect(scene).toMatch(/^[0-9A-Za-z]+$/);
      expect(readPosterScene(scene)).toEqual({ story: one, card: by });
    }),
    { numRuns: 200 },
  );
});

test('ten letters of a story’s own code fit; of a longer one the first ten go along', () => {
  const ten = posterScene(`story:533123104201:${'A'.repeat(10)}`, 'abcdefghjk');
  expect(ten).toHaveLength(32);
  expect(posterScene(`story:533123104201:${'A'.repeat(11)}`, 'abcdefghjk')).toBe(ten);
  expect(posterScene(`story:533123104201:${'A'.repeat(33)}`, 'abcdefghjk')).toBeUndefined();
});

test.each(['', 'ABCDEFGH', '533123104201', '533123104201abcdefghjk', '533123104201ABCDEFGHJKABCD'])(
  'the code of something else leads nowhere: %j',
  (scene) => {
    expect(readPosterScene(scene)).toBeUndefined();
  },
);
