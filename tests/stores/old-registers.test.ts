import { declarations } from '../../cloudfunctions/_backend/collections/declarations';
import { bringUp } from '../../cloudfunctions/_backend/stores/bring-up';
import { pgliteEngine } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { openStore } from '../../cloudfunctions/_backend/stores/postgres/open-store';
import { registerRef } from '../../src/core/attendance/places';
import type { Register } from '../../src/core/attendance/register';
import { insert } from '../../src/core/records';
import { startPglite } from '../support/start-pglite';

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

test('and a store filled by the earlier program gives its registers with periods', async () => {
  const client = await startPglite();
  const { indexes } = declarations.register;
  const earlier = { register: { shape: 1, upgrades: {}, indexes } };
  const before = await openStore(pgliteEngine(client), 'old', earlier);
  const at = registerRef('t', shape1.person, shape1.village, shape1.month);
  const old = { ...shape1, to: '2026-02-15' };
  await before.commit([insert(at, old as unknown as Register)]);

  const today = await openStore(pgliteEngine(client), 'old', declarations);
  const index = { index: 'byMonthVillage', equals: ['2026-02', shape1.village] } as const;
  const query = { collection: 'register', tenants: ['t'], ...index } as const;
  const { records } = await today.find(query, { limit: 10 });
  expect(records.map(({ body }) => body.periods)).toEqual([
    [{ from: '2026-02-01', to: '2026-02-15' }],
  ]);
  await client.close();
});
