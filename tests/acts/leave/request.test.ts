import { insert } from '../../../src/core/records';
import { unitRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { UNPLACED, asked, openLeaveCounty, posted, settled } from './leave-county';
import { code, livesIn } from './lives-in';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});
const { apply } = livesIn(() => county);

test('is told with its route, and what can be done with it by whom', async () => {
  const leave = await apply();
  const own = await county.call('leave.show', 'member', { leave });
  expect(own).toMatchObject({ state: 'asked', days: 2, can: ['prove', 'withdraw'] });
  expect(own.route.explanations.map(({ clause }) => clause)).toContain('6.2');
  const clerk = await county.call('leave.show', 'clerk', { leave });
  expect(clerk.can).toEqual(['decide']);
  const above = await county.call('leave.show', 'county', { leave });
  expect(above.can).toEqual([]);
  expect(await code(county.answer('leave.show', 'alone', { leave }))).toBe('out-of-scope');
  expect(await code(county.answer('leave.show', 'elsewhere', { leave }))).toBe('out-of-scope');
});

test('handed back says why, and is asked again as the same one', async () => {
  const leave = await apply();
  const sendBack = { leave, decision: 'send-back' as const };
  expect(await code(county.answer('leave.decide', 'clerk', sendBack))).toBe('leave-remark-needed');
  await county.call('leave.decide', 'clerk', { ...sendBack, remark: '请写明去处' });
  const back = await county.call('leave.show', 'member', { leave });
  expect(back.can).toEqual(['ask-again', 'withdraw']);
  expect(await apply({ again: leave, reason: '送孩子到昆明上学' })).toBe(leave);
  const again = await county.call('leave.show', 'clerk', { leave });
  expect(again).toMatchObject({ state: 'asked', reason: '送孩子到昆明上学', can: ['decide'] });
  expect(again.steps.map(({ step }) => step)).toEqual(['申请', '退回', '修改后再申请']);
  expect(await code(county.answer('leave.apply', 'member', asked({ again: leave })))).toBe(
    'leave-not-at-step',
  );
});

test('asked again and asked anew at once, one of them counts with the other', async () => {
  const first = await apply();
  const sendBack = { leave: first, decision: 'send-back' as const, remark: '请写明去处' };
  await county.call('leave.decide', 'clerk', sendBack);
  const [, second] = await Promise.all([
    apply({ again: first }),
    apply({ from: '2026-11-25', to: '2026-11-26' }),
  ]);
  const shown = await Promise.all(
    [first, second].map((leave) => county.call('leave.show', 'member', { leave })),
  );
  expect(shown.map(({ route }) => route.decides)).toContain('县委组织部');
});

test('is decided once; granting and taking back at once leave one of them', async () => {
  const leave = await apply();
  const both = await Promise.all([
    county.answer('leave.decide', 'clerk', { leave, decision: 'grant' }),
    county.answer('leave.withdraw', 'member', { leave }),
    county.answer('leave.decide', 'clerk', { leave, decision: 'refuse', remark: '忙' }),
  ]);
  const { state, steps } = await county.call('leave.show', 'member', { leave });
  expect(['granted', 'withdrawn', 'refused']).toContain(state);
  // Granted first and taken back afterwards are two steps; every other pair leaves one.
  expect(both.filter(({ output }) => output).length).toBe(steps.length - 1);
});

test('sent twice at once does not slip below the county: one of the two counts with the other', async () => {
  const days = ['2026-11-23', '2026-11-25', '2026-11-27'];
  await Promise.all(
    days.map((from) => apply({ from, to: `2026-11-${Number(from.slice(8)) + 1}` })),
  );
  const { mine } = await county.call('leave.list', 'member', {});
  const decides = mine.map((each) => each.decides).sort();
  expect(mine).toHaveLength(3);
  // The first knows of none, each later one of those that join on to it.
  expect(decides.filter((by) => by === '乡镇党委书记').length).toBeLessThan(3);
  expect(new Set(mine.map(({ leave }) => leave)).size).toBe(3);
});

test.each([
  ['turned round', { from: '2026-11-24', to: '2026-11-23' }, 'leave-backwards'],
  [
    'a day of two missing halves',
    { to: '2026-11-23', fromNoon: true, toNoon: true },
    'leave-backwards',
  ],
  ['180 days ahead', { from: '2027-05-19', to: '2027-05-19' }, undefined],
  ['181 days ahead', { from: '2027-05-20', to: '2027-05-20' }, 'leave-too-early'],
  ['366 days', { from: '2026-11-23', to: '2027-11-23' }, undefined],
  ['367 days', { from: '2026-11-23', to: '2027-11-24' }, 'leave-too-long'],
  ['long ago', { from: '2026-08-31', to: '2026-08-31', afterwards: '住院' }, 'day-too-old'],
  ['not posted', { from: '2025-12-31', to: '2026-01-01' }, 'day-too-old'],
  ['today', { from: '2026-11-20', to: '2026-11-20' }, undefined],
  ['afterwards', { from: '2026-11-19', to: '2026-11-19' }, 'leave-afterwards'],
  ['afterwards, with why', { from: '2026-11-19', to: '2026-11-19', afterwards: '急诊' }, undefined],
])('%s', async (_name, over, refused) => {
  expect(await code(county.answer('leave.apply', 'member', asked(over)))).toBe(refused);
});

test('overlaps none of its own, half days told apart', async () => {
  await apply({ from: '2026-11-23', to: '2026-11-24', toNoon: true });
  const next = (over: object) => code(county.answer('leave.apply', 'member', asked(over)));
  expect(await next({ from: '2026-11-24', to: '2026-11-25' })).toBe('leave-overlaps');
  expect(await next({ from: '2026-11-20', to: '2026-11-30' })).toBe('leave-overlaps');
  expect(await next({ from: '2026-11-24', to: '2026-11-25', fromNoon: true })).toBeUndefined();
});

test('asked afterwards says so', async () => {
  const over = { from: '2026-11-18', to: '2026-11-19', afterwards: '父亲急病，夜里送医' };
  const leave = await apply(over);
  expect(await county.call('leave.show', 'clerk', { leave })).toMatchObject(over);
});

test('nobody grants their own, however many roles they hold', async () => {
  const own = { person: 'both', role: 'township-officer' as const, scope: '533123100' };
  const grants = [
    { ...own, from: '2026-01-01' },
    { ...own, role: 'county-officer' as const, scope: '533123', from: '2026-01-01' },
  ];
  const { tenant, store } = county;
  const sent = posted('both', '县农业农村局', 'member', UNPLACED);
  await store.commit(settled(tenant, 'both', sent, ...grants));
  const { leave } = await county.call('leave.apply', 'both', asked());
  const { route } = await county.call('leave.show', 'both', { leave });
  expect(route.decides).toBe('市（州）委组织部');
  expect(route.raised).toBe(
    '按规定由乡镇党委书记审批，就是申请人本人，所以由上一级市（州）委组织部审批',
  );
  const grant = { leave, decision: 'grant' as const };
  expect(await code(county.answer('leave.decide', 'both', grant))).toBe('own-leave');
  expect((await county.call('leave.list', 'both', {})).waiting).toEqual([]);
  expect((await county.call('leave.decide', 'prefecture', grant)).state).toBe('granted');
});

test('a unit whose level nobody wrote down decides no route', async () => {
  const { tenant, store } = county;
  await store.commit(settled(tenant, 'odd', posted('odd', '没有登记的单位', 'member')));
  expect(await code(county.answer('leave.apply', 'odd', asked()))).toBe('unit-level-unknown');
  const name = '没有登记的单位';
  await store.commit([insert(unitRef(tenant, name), { name, level: 'county' })]);
  expect(await code(county.answer('leave.apply', 'odd', asked()))).toBeUndefined();
});
