import { FINGERPRINT_LENGTH, fingerprintOf } from '../../../src/core/evaluation/fingerprint';

const id = 'assembly:533123104201:2026-Q4:1';
const keys = { boxKey: 'aa', tokenKeys: { villagers: 'bb', 'village-cadres': 'cc', cadres: 'dd' } };
const known = fingerprintOf(id, keys);

test('24 letters and digits that a code can hold, the same each time', () => {
  expect(known).toMatch(new RegExp(`^[A-Z2-7]{${FINGERPRINT_LENGTH}}$`));
  expect(fingerprintOf(id, { ...keys })).toBe(known);
});

test.each([
  ['another assembly', 'assembly:533123104201:2026-Q4:2', keys],
  ['another box', id, { ...keys, boxKey: 'ab' }],
  ['another key of one party', id, { ...keys, tokenKeys: { ...keys.tokenKeys, cadres: 'de' } }],
  ['one party without a key', id, { ...keys, tokenKeys: { villagers: 'bb', cadres: 'dd' } }],
  [
    'the keys of two parties exchanged',
    id,
    { ...keys, tokenKeys: { villagers: 'cc', 'village-cadres': 'bb', cadres: 'dd' } },
  ],
])('%s is another fingerprint', (_what, assembly, other) => {
  expect(fingerprintOf(assembly, other)).not.toBe(known);
});
