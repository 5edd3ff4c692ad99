import {
  countyOfDigest,
  digestDay,
  digestId,
  spanOf,
  weekOf,
} from '../../../src/core/publicity/digest';

// 2026-11-16 is a Monday.
test.each([
  ['2026-11-16T07:59:59+08:00', '2026-11-09'],
  ['2026-11-16T08:00:00+08:00', '2026-11-16'],
  ['2026-11-22T23:59:59+08:00', '2026-11-16'],
  ['2026-11-23T00:00:00+08:00', '2026-11-16'],
  ['2026-11-23T08:00:00+08:00', '2026-11-23'],
  ['2027-01-03T12:00:00+08:00', '2026-12-28'],
])('at %s the last digest due is that of %s', (at, day) => {
  expect(digestDay(Date.parse(at))).toBe(day);
});

test('a digest is about the seven days before its Monday, in China', () => {
  expect(weekOf('2026-11-16')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  expect(spanOf('2026-11-16')).toEqual({
    from: '2026-11-08T16:00:00.000Z',
    until: '2026-11-15T16:00:00.000Z',
  });
});

test('weeks follow each other without a gap', () => {
  expect(spanOf('2026-11-16').until).toBe(spanOf('2026-11-23').from);
});

test('a digest names its county', () => {
  expect(countyOfDigest(digestId('533123', '2026-11-16'))).toBe('533123');
  expect(countyOfDigest('')).toBe('');
});
