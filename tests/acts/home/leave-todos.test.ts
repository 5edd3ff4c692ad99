import { asked, openLeaveCounty } from '../leave/leave-county';
import type { County } from '../../fixtures/open-county';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});

const todos = async (who: string, now: string) =>
  (await county.call('home.show', who, {}, { now })).todos.filter(({ kind }) => kind === 'leave');
const days = { from: '2026-11-23', to: '2026-11-24' };
const apply = async () => (await county.call('leave.apply', 'member', asked(days))).leave;

test('a request waits for whoever decides, from when it was asked, and opens itself', async () => {
  const leave = await apply();
  expect(await todos('clerk', '2026-11-20T05:00:00Z')).toEqual([
    {
      ...{ kind: 'leave', since: '2026-11-20T04:00:00.000Z' },
      text: '李一 11 月 23 日至 24 日的请假（事假，2 天）等您审批',
      opens: { page: 'leave-one', query: { leave } },
    },
  ]);
  expect(await todos('county', '2026-11-20T05:00:00Z')).toEqual([]);
});

test('handed back, it waits for who asked from then on', async () => {
  const leave = await apply();
  const back = { leave, decision: 'send-back', remark: '写明去处' } as const;
  await county.call('leave.decide', 'clerk', back, { now: '2026-11-20T06:00:00Z' });
  expect(await todos('member', '2026-11-21T05:00:00Z')).toEqual([
    {
      ...{ kind: 'leave', since: '2026-11-20T06:00:00.000Z' },
      text: '11 月 23 日至 24 日的请假被退回，请修改后再申请',
      opens: { page: 'leave-one', query: { leave } },
    },
  ]);
});

test('over, it waits for 销假 from the midnight after its last day', async () => {
  const leave = await apply();
  await county.call('leave.decide', 'clerk', { leave, decision: 'grant' });
  expect(await todos('member', '2026-11-24T15:59:00Z')).toEqual([]);
  expect(await todos('member', '2026-11-24T16:00:00Z')).toEqual([
    {
      ...{ kind: 'leave', since: '2026-11-24T16:00:00.000Z' },
      text: '11 月 23 日至 24 日的请假已期满，请销假',
      opens: { page: 'leave-one', query: { leave } },
    },
  ]);
});
