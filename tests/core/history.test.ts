import { changesBetween } from '../../src/core/history';

test('a change tells the old value and where it stood', () => {
  const before = { name: '甲', days: { '2026-11-01': { place: 'inside' } }, list: [1, 2] };
  const after = { name: '乙', days: { '2026-11-01': { place: 'near' } }, list: [1] };
  expect(changesBetween(before, after)).toEqual([
    { path: ['name'], value: '甲' },
    { path: ['days', '2026-11-01', 'place'], value: 'inside' },
    { path: ['list'], value: [1, 2] },
  ]);
});

test('what was not there has no old value', () => {
  expect(changesBetween({}, { note: '补' })).toEqual([{ path: ['note'] }]);
});

test('fields in another order are no change, in lists neither: a store may reorder them', () => {
  const before = { periods: [{ to: '2026-11-30', from: '2026-11-01' }], a: { x: 1, y: 2 } };
  const after = { a: { y: 2, x: 1 }, periods: [{ from: '2026-11-01', to: '2026-11-30' }] };
  expect(changesBetween(before, after)).toEqual([]);
});
