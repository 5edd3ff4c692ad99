import { remind } from '../../../cloudfunctions/leave/remind';
import { remove, replace } from '../../../src/core/records';
import { callerRef, grantRef } from '../../../src/core/roster/places';
import { portsOver } from '../../support/ports';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP } from '../../fixtures/open-county';
import { asked, openLeaveCounty } from './leave-county';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});

/** Asked on Friday the 20th at noon in China, for days far enough ahead. */
const apply = async (over = {}) =>
  (
    await county.call(
      'leave.apply',
      'member',
      asked({ from: '2026-12-07', to: '2026-12-08', ...over }),
    )
  ).leave;

async function at(instant: string): Promise<{ now: string }> {
  const ports = portsOver(county.store, { now: () => Date.parse(instant) });
  await remind.run(ports, county.tenant);
  await remind.run(ports, county.tenant);
  return { now: instant };
}
const toldTo = async (person: string) =>
  (await county.call('inbox.list', person, {})).notices.map(({ text }) => text);

test('a day later who decides is reminded, once, and not at night', async () => {
  await apply();
  await at('2026-11-21T03:59:00Z');
  expect(await toldTo('clerk')).toEqual([]);
  await at('2026-11-21T14:00:00Z');
  expect(await toldTo('clerk')).toEqual([]);
  await at('2026-11-22T00:00:00Z');
  expect(await toldTo('clerk')).toEqual([
    '李一 12 月 7 日至 8 日的请假（事假，2 天）等您审批，已经等了 1 天。',
  ]);
  await at('2026-11-22T12:59:00Z');
  expect(await toldTo('clerk')).toHaveLength(1);
  await at('2026-11-23T00:00:00Z');
  expect(await toldTo('clerk')).toHaveLength(2);
});

test('leave that begins by tomorrow is reminded of at once', async () => {
  await apply({ from: '2026-11-21', to: '2026-11-21' });
  await at('2026-11-20T04:01:00Z');
  expect((await toldTo('clerk'))[0]).toMatch(/等您审批，就要开始了/);
  await apply({ from: '2026-11-22', to: '2026-11-22' });
  await at('2026-11-20T04:02:00Z');
  expect(await toldTo('clerk')).toHaveLength(1);
});

test('after 72 hours the level above sees it and may urge, once a day', async () => {
  const leave = await apply();
  const [due, ...others] = (await county.call('leave.show', 'member', { leave })).dues;
  expect([due?.by, others]).toEqual(['11 月 23 日 12:00', []]);
  expect(due?.explanation.text).toMatch(/24 小时.*72 小时.*不自动批准/);
  const early = await at('2026-11-23T03:59:00Z');
  expect((await county.call('leave.list', 'county', {}, early)).overdue).toEqual([]);
  const tooSoon = await county.answer('leave.urge', 'county', { leave }, early);
  expect(tooSoon.refusal?.code).toBe('leave-not-overdue');
  const late = await at('2026-11-23T04:00:00Z');
  expect((await county.call('leave.list', 'county', {}, late)).overdue).toMatchObject([{ leave }]);
  const home = await county.call('home.show', 'county', {}, late);
  expect(home.todos).toContainEqual({
    ...{ kind: 'leave', since: '2026-11-23T04:00:00.000Z' },
    text: '李一 12 月 7 日至 8 日的请假，乡镇党委书记 3 天没有审批',
    opens: { page: 'leave-one', query: { leave } },
  });
  const shown = await county.call('leave.show', 'member', { leave }, late);
  expect(shown.waits).toBe('等了 3 天，已提醒乡镇党委书记 1 次，县委组织部也看得到');
  expect((await county.call('leave.show', 'county', { leave }, late)).can).toEqual(['urge']);
  const notYet = { leave, decision: 'grant' as const };
  expect((await county.answer('leave.decide', 'county', notYet, late)).refusal?.code).toBe(
    'leave-not-yours',
  );
  await county.call('leave.urge', 'county', { leave }, late);
  expect((await toldTo('clerk'))[0]).toMatch(/^县干部催办：李一/);
  const again = await county.answer('leave.urge', 'county', { leave }, late);
  expect(again.refusal?.code).toBe('leave-urged');
  const tomorrow = { now: '2026-11-23T16:00:00Z' };
  await county.call('leave.urge', 'county', { leave }, tomorrow);
  const wrong = await county.answer('leave.urge', 'clerk', { leave }, tomorrow);
  expect(wrong.refusal?.code).toBe('leave-not-yours');
  await county.call('leave.decide', 'clerk', { leave, decision: 'grant' }, tomorrow);
  expect((await county.call('leave.list', 'county', {}, tomorrow)).overdue).toEqual([]);
});

test('where the seat has become empty the level above decides, and sees it', async () => {
  const leave = await apply();
  const { tenant, store } = county;
  const { grant, caller } = await store.read({
    grant: grantRef(tenant, 'clerk', 'township-officer', TOWNSHIP),
    caller: callerRef(tenant, 'clerk'),
  });
  await store.commit([remove(grant!), replace(caller!, { ...caller!.body, grants: [] })]);
  const when = await at('2026-11-21T04:00:00Z');
  expect((await county.call('leave.list', 'county', {}, when)).overdue).toMatchObject([{ leave }]);
  const { waits, can } = await county.call('leave.show', 'county', { leave }, when);
  expect(waits).toMatch(/乡镇党委书记现在不能审批，由县委组织部审批/);
  expect(can).toEqual(['decide']);
  expect((await toldTo('county'))[0]).toMatch(/等您审批/);
  await county.call('leave.decide', 'county', { leave, decision: 'grant' }, when);
});
