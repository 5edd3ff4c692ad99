import { bringUp } from '../../cloudfunctions/_backend/stores/bring-up';

const declared = {
  shape: 3,
  upgrades: {
    1: (old: { name: string }) => ({ names: [old.name] }),
    2: (old: { names: string[] }) => ({ ...old, count: old.names.length }),
  },
};

test('each older shape is brought up, step by step', () => {
  const newest = { names: ['甲'], count: 1 };
  expect(bringUp(declared, 1, { name: '甲' })).toEqual(newest);
  expect(bringUp(declared, 2, { names: ['甲'] })).toEqual(newest);
  expect(bringUp(declared, 3, newest)).toBe(newest);
});

test('a shape from a newer program, or one without a way up, is an error', () => {
  expect(() => bringUp(declared, 4, {})).toThrow('shape 4');
  expect(() => bringUp({ shape: 2, upgrades: {} }, 1, {})).toThrow('shape 1');
});
