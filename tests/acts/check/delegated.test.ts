import { insert, replace } from '../../../src/core/records';
import { callerRef, grantRef } from '../../../src/core/roster/places';
import type { County } from '../../fixtures/open-county';
import { COUNTY, TOWNSHIP, openCounty } from '../../fixtures/open-county';
import { settled } from '../leave/leave-county';
import { at, code, direct, judge, record } from './check-county';

let county: County;

/** An office without a seat of its own, and 李一, who holds the county's seat as well. */
beforeEach(async () => {
  county = await openCounty('guizhou-2018');
  const { tenant, store } = county;
  await store.commit([...settled(tenant, 'helper', []), ...settled(tenant, 'aide', [])]);
  const { caller } = await store.read({ caller: callerRef(tenant, 'member') });
  const grant = {
    ...{ person: 'member', role: 'county-officer' as const, scope: COUNTY },
    from: '2026-01-01',
  };
  await store.commit([
    insert(grantRef(tenant, 'member', grant.role, grant.scope), grant),
    replace(caller!, { ...caller!.body, grants: [grant] }),
  ]);
});

const LATER = at('2026-11-24');

function lend(by: string, role: 'county-officer' | 'township-officer', person = 'helper') {
  const scope = role === 'county-officer' ? COUNTY : TOWNSHIP;
  const days = { from: '2026-11-20', to: '2026-11-30' };
  return county.call('roster.delegate', by, { role, scope, person, ...days });
}

describe('a seat that was lent', () => {
  test('carries a check out and judges, and every step says in whose stead', async () => {
    await lend('clerk', 'township-officer');
    await lend('county', 'county-officer', 'aide');
    const check = await direct(county, {}, 'helper');
    await record(county, { check }, 'helper');
    expect((await judge(county, check, 'confirm', 'aide')).refusal).toBeUndefined();
    const { steps } = await county.call('check.show', 'county', { check }, LATER);
    expect(steps.map(({ byName }) => byName)).toEqual([
      ...['helper名代陈干事', 'helper名代陈干事', 'aide名代县干部'],
    ]);
    const { notices } = await county.call('inbox.list', 'member', {}, LATER);
    const told = notices.map(({ text }) => text).join();
    expect(told).toMatch(/aide名代县干部认定了.*helper名代陈干事记录了/);
  });

  test('by whom a check is about, orders, carries out and judges nothing of it', async () => {
    await lend('member', 'county-officer');
    const asked = {
      cadre: 'member',
      way: 'unannounced',
      on: '2026-11-20',
      why: '群众反映',
    } as const;
    expect(await code(county.answer('check.direct', 'helper', asked))).toBe('own-check');
    const planned = await direct(county);
    const seen = { check: planned, day: '2026-11-20', found: 'in-village' } as const;
    expect(await code(county.answer('check.record', 'helper', seen))).toBe('own-check');
    const cancel = { check: planned, reason: '道路塌方' };
    expect(await code(county.answer('check.cancel', 'helper', cancel))).toBe('own-check');
    const check = await record(county);
    expect(await code(judge(county, check, 'drop', 'helper'))).toBe('own-check');
    expect((await county.call('check.show', 'helper', { check }, LATER)).can).toEqual([]);
    expect((await county.call('check.list', 'helper', {}, LATER)).toJudge).toEqual([]);
    await judge(county, check);
    const lift = { check, reason: '申诉成立' };
    expect(await code(county.answer('check.lift', 'helper', lift, LATER))).toBe('own-check');
  });

  test('is not drawn from for whom it is lent by', async () => {
    await lend('member', 'county-officer');
    const input = {
      division: TOWNSHIP,
      of: 'cadres',
      way: 'unannounced',
      on: '2026-11-20',
    } as const;
    const { draw } = await county.call('check.draw', 'helper', { ...input, count: 2 });
    const { listed } = await county.call('check.redraw', 'county', { draw });
    expect(listed.map(({ id }) => id)).toEqual(['alone', 'first']);
  });

  test('by who recorded the finding judges it as little as they do', async () => {
    await lend('clerk', 'township-officer');
    const check = await record(county);
    expect(await code(judge(county, check, 'confirm', 'helper'))).toBe('check-same-officer');
  });

  test('recorded with, neither who held it then nor whose it is judges', async () => {
    await lend('clerk', 'township-officer');
    await lend('county', 'county-officer');
    const check = await record(county, { check: await direct(county) }, 'helper');
    expect(await code(judge(county, check, 'drop', 'helper'))).toBe('check-same-officer');
    // Recorded in the county officer's stead: theirs as much as the helper's.
    const above = await direct(county, {}, 'county');
    await record(county, { check: above }, 'helper');
    expect(await code(judge(county, above, 'drop', 'county'))).toBe('check-same-officer');
    expect(await code(judge(county, above, 'drop', 'prefecture'))).toBeUndefined();
  });

  test('by whom it is about and another by who recorded it: two that are barred make none that is not', async () => {
    await lend('member', 'county-officer');
    await lend('clerk', 'township-officer');
    const check = await record(county);
    expect(await code(judge(county, check, 'drop', 'helper'))).toBe('check-same-officer');
    const elsewhere = await record(county, {
      check: await direct(county, { cadre: 'alone' }),
    });
    // About somebody else, the county's seat is apart from both.
    expect(await code(judge(county, elsewhere, 'drop', 'helper'))).toBeUndefined();
  });
});
