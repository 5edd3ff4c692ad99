import { declarations } from '../../cloudfunctions/_backend/collections/declarations';
import { bringUp } from '../../cloudfunctions/_backend/stores/bring-up';

/** A register as shape 1 had it: one stretch of posting, its ends only where the month is not whole. */
const shape1 = {
  person: 'p1',
  name: '李一',
  position: 'member',
  month: '2026-02',
  village: '533123100201',
  township: '533123100',
  unit: 'unit:县农业农村局',
  state: 'signed',
  days: { '2026-02-12': { trip: { id: 'trip:p1:2026-02-12', destination: '昆明' } } },
  steps: [{ step: 'sum-up', by: 'p0', byName: '赵第一', at: '2026-03-01T02:00:00.000Z' }],
  corrections: [],
};
const broughtUp = (old: object) => bringUp(declarations.register, 1, old);

test.each([
  ['a whole month', {}, { from: '2026-02-01', to: '2026-02-28' }],
  ['a posting that began', { from: '2026-02-10' }, { from: '2026-02-10', to: '2026-02-28' }],
  ['one that ended', { to: '2026-02-15' }, { from: '2026-02-01', to: '2026-02-15' }],
  [
    'one that did both',
    { from: '2026-02-10', to: '2026-02-15' },
    { from: '2026-02-10', to: '2026-02-15' },
  ],
])('a register of shape 1 is read with its days as periods: %s', (_name, ends, period) => {
  expect(broughtUp({ ...shape1, ...ends })).toEqual({ ...shape1, periods: [period] });
});
