import type { County } from '../../fixtures/open-county';
import { openLeaveCounty } from './leave-county';
import { at, livesIn } from './lives-in';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});
const { apply, granted } = livesIn(() => county);

const texts = async (who: string) =>
  (await county.call('inbox.list', who, {}, at('2026-11-27'))).notices.map(({ text }) => text);

test('the applicant of each decision', async () => {
  const leave = await apply();
  const back = { leave, decision: 'send-back' as const, remark: '请写明去处' };
  await county.call('leave.decide', 'clerk', back);
  await apply({ again: leave }, 'member', at('2026-11-21'));
  await county.call('leave.decide', 'clerk', { leave, decision: 'grant' }, at('2026-11-21'));
  expect(await texts('member')).toEqual([
    '陈干事批准了您 11 月 23 日至 24 日的请假（事假，2 天）。',
    '陈干事退回了您 11 月 23 日至 24 日的请假（事假，2 天）。原因：请写明去处。可以修改后再申请。',
  ]);
  const { notices } = await county.call('inbox.list', 'member', {});
  expect(notices[0]?.leadsTo).toMatchObject({ page: 'leave', leave });
  expect(await texts('clerk')).toEqual([]);
});

test('who granted it, when it is taken back or ended', async () => {
  const first = await granted();
  await county.call('leave.withdraw', 'member', { leave: first });
  const second = await granted({ from: '2026-11-23', to: '2026-11-24' }, at('2026-11-21'));
  const input = { leave: second, on: '2026-11-24' };
  await county.call('leave.return', 'member', input, at('2026-11-25'));
  expect(await texts('clerk')).toEqual([
    '李一 11 月 23 日至 24 日的请假（事假，2 天）已销假：11 月 24 日回到村里，提前 1 天。',
    '李一撤回了您批准的 11 月 23 日至 24 日的请假（事假，2 天），不请了。',
  ]);
});
