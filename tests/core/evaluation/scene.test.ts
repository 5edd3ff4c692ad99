import { readScene, sceneText, slipScene, wallScene } from '../../../src/core/evaluation/scene';

const code = 'K7M3PQ9T';
const fingerprint = 'ABCDEFGHIJKLMNOPQRSTUVW2';
const slip = 'A2B3C4D5E6F7G8H9J2K3L4M5N6P';

test('a wall code of 32 characters says the assembly and its keys', () => {
  expect(wallScene({ code, fingerprint })).toHaveLength(32);
  expect(readScene(wallScene({ code, fingerprint }))).toEqual({ kind: 'wall', code, fingerprint });
  expect(readScene(slipScene(slip, fingerprint))).toEqual({
    kind: 'slip',
    code: slip,
    fingerprint,
  });
});

test('typed by hand, in any case and with gaps, there is no fingerprint', () => {
  expect(readScene('k7m3-pq9t')).toEqual({ kind: 'wall', code, fingerprint: '' });
  expect(readScene(slip.toLowerCase())).toEqual({ kind: 'slip', code: slip, fingerprint: '' });
});

test('what is read can be written again', () => {
  for (const text of [code, code + fingerprint, slip, slipScene(slip, fingerprint)]) {
    expect(sceneText(readScene(text)!)).toBe(text);
  }
});

test.each([
  '',
  'K7M3PQ9',
  `${code}X`,
  code + fingerprint.slice(1),
  `${slip}.${fingerprint}A`,
  '村',
])('nothing is read from “%s”', (text) => expect(readScene(text)).toBeUndefined());
