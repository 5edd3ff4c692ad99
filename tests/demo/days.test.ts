import { isRestful, workedWeekends } from '../../cloudfunctions/_backend/demo/days';
import { officialCalendar } from '../../src/policies/official-calendar';

test('invented people work on the weekends that everybody worked', () => {
  const official = officialCalendar.find(({ year }) => year === 2026)?.makeupWorkdays ?? {};
  expect(workedWeekends).toEqual(Object.keys(official).sort());
  expect(workedWeekends.map(isRestful)).not.toContain(true);
  expect(['2026-10-09', '2026-10-11', '2026-10-03'].map(isRestful)).toEqual([false, true, true]);
});
