import { sayYears } from '../../src/components/say-years';

test.each([
  [[2026], '2026 年'],
  [[2004, 2005, 2006], '2004 年至 2006 年'],
  [[2027, 2024, 2025], '2024 年至 2025 年、2027 年'],
  [[], ''],
])('%s is said %s', (years, said) => {
  expect(sayYears(years)).toBe(said);
});
