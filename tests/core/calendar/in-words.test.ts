import { dayInWords, daysInWords, monthInWords } from '../../../src/core/calendar/in-words';

test('days and months as one says them', () => {
  expect(dayInWords('2026-11-08')).toBe('11 月 8 日');
  expect(monthInWords('2026-01')).toBe('1 月');
});

test('a period names the month once, both months where it crosses them', () => {
  expect(daysInWords('2026-11-18', '2026-11-18')).toBe('11 月 18 日');
  expect(daysInWords('2026-11-18', '2026-11-19')).toBe('11 月 18 日至 19 日');
  expect(daysInWords('2026-10-31', '2026-11-02')).toBe('10 月 31 日至 11 月 2 日');
  expect(daysInWords('2025-11-18', '2026-11-18')).toBe('11 月 18 日至 11 月 18 日');
});
