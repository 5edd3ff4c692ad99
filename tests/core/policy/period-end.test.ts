import { lastDayOfPeriod } from '../../../src/core/policy/period-end';
import { packNamed, packs } from '../../policies/all-packs';

const TODAY = '2026-11-21';

test.each([
  ['2026-03-15', 36, '2029-03-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 24, '2028-12-31'],
  ['2026-10-30', 4, '2027-02-28'],
])('from %s, %d months end with %s', (start, months, end) => {
  for (const pack of packs) expect(lastDayOfPeriod(pack, start, months, TODAY)).toBe(end);
});

test('a day less where a county counts the start day', () => {
  const base = packNamed('guizhou-2018');
  const entry = { from: '2026-01-01', clause: '一', value: { startDayCounts: true } };
  const changed = { ...base, rules: { 'period-counting': [entry] } };
  expect(lastDayOfPeriod(changed, '2026-03-15', 36, TODAY)).toBe('2029-03-14');
});
