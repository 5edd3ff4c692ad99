import { valueAt } from '../../../src/core/policy/value-at';
import { packOf } from '../../../src/policies/packs';
import type { County } from '../../fixtures/open-county';
import { asked, openLeaveCounty } from '../leave/leave-county';

const TODAY = '2026-11-20';
let county: County;

/** Granted in October: two days, and two more that join on and went to the county for it. */
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
  await granted('clerk', { from: '2026-10-12', to: '2026-10-13' }, '2026-10-09T04:00:00Z');
  await granted('county', { from: '2026-10-14', to: '2026-10-15' }, '2026-10-09T04:01:00Z');
});

async function granted(by: string, days: { from: string; to: string }, now: string) {
  const when = { now };
  const { leave } = await county.call('leave.apply', 'member', asked(days), when);
  await county.call('leave.decide', by, { leave, decision: 'grant' }, when);
  return leave;
}

const ask = (rule: string, value: unknown) =>
  county.call('policy.dryRun', 'county', { rule, from: TODAY, value });

function route(upTo: number) {
  const pack = packOf('guizhou-2018');
  const value = pack && valueAt(pack, 'leave-route', TODAY);
  const [first, ...rest] = value?.bands ?? [];
  return { ...value, bands: [{ ...first, upTo }, ...rest] };
}

const county4 = '4 天 → 县委组织部审批，报市（州）委组织部备案';

test.each([
  [2, []],
  [3, []],
  [4, [[county4, '4 天 → 乡镇党委书记审批']]],
])('the township up to %i days: %j', async (upTo, expected) => {
  const { reach, total, routes, changes } = await ask('leave-route', route(upTo));
  expect(routes.map(({ before, after }) => [before, after])).toEqual(expected);
  expect([reach, total, changes]).toEqual(['routes', expected.length, []]);
});

test('leave that joins on counted alone', async () => {
  const { routes } = await ask('leave-counting', { partDay: 'up', adjacentTogether: false });
  expect(routes).toMatchObject([
    {
      ...{ name: '李一', villageName: '新建村', asked: '2026-10-09' },
      what: '10 月 14 日至 15 日的请假（事假，2 天）',
      before: county4,
      after: '2 天 → 乡镇党委书记审批',
    },
  ]);
});

test('what was not granted is not among them', async () => {
  const when = { now: '2026-10-09T04:00:00Z' };
  const days = asked({ from: '2026-10-19', to: '2026-10-22' });
  const { leave } = await county.call('leave.apply', 'member', days, when);
  await county.call('leave.decide', 'county', { leave, decision: 'refuse', remark: '忙' }, when);
  expect((await ask('leave-route', route(4))).total).toBe(1);
});
