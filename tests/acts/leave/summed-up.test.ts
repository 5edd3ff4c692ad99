import type { County } from '../../fixtures/open-county';
import { report } from '../../fixtures/open-county';
import { VILLAGE, openLeaveCounty } from './leave-county';
import { at, code, livesIn } from './lives-in';

let county: County;
beforeEach(async () => {
  county = await openLeaveCounty('guizhou-2018');
});
const { granted, marks } = livesIn(() => county);

const november = at('2026-11-02');
const sumUp = { village: VILLAGE, month: '2026-10' };
const open = async () => {
  const input = { division: VILLAGE, month: '2026-10' };
  const { villages } = await county.call('attendance.sheets', 'clerk', input, november);
  return villages[0]?.openCorrections ?? [];
};
const late = { from: '2026-10-14', to: '2026-10-15', afterwards: '住院，没有信号' };

test('gets leave as open corrections, which the township takes up or turns down', async () => {
  await county.call('attendance.sumUp', 'first', sumUp, november);
  await granted(late, november);
  expect(await marks(14, 15, november, '2026-10')).toEqual(['not-reported', 'not-reported']);
  const waiting = await open();
  expect(waiting).toMatchObject([
    { day: '2026-10-14', now: 'not-reported', becomes: 'leave' },
    { day: '2026-10-15', now: 'not-reported', becomes: 'leave' },
  ]);
  const settle = (day: string, becomes: 'leave' | 'not-reported') => {
    const input = { cadre: 'member', day, becomes, reason: '核对过病历' };
    return county.call('attendance.correct', 'clerk', input, november);
  };
  await settle('2026-10-14', 'leave');
  await settle('2026-10-15', 'not-reported');
  expect(await marks(14, 15, november, '2026-10')).toEqual(['leave', 'not-reported']);
  expect(await open()).toEqual([]);
  const { notices } = await county.call('inbox.list', 'member', {});
  expect(notices.map(({ text }) => text).join('')).toContain('核对了您 10 月 14 日的请假');
});

test('lets an early end take back what waits', async () => {
  await county.call('attendance.sumUp', 'first', sumUp, november);
  const leave = await granted(late, november);
  const on = '2026-10-15';
  await county.call('leave.return', 'member', { leave, on }, november);
  expect((await open()).map(({ day }) => day)).toEqual(['2026-10-14']);
});

test('handed back to the draft takes leave and a late report of one day, both', async () => {
  await county.call('attendance.sumUp', 'first', sumUp, november);
  await granted(late, november);
  const queued = { clock: '2026-10-15T08:12:00.000Z' };
  await report(county, 'member', november.now, { queued });
  const back = { ...sumUp, note: '重报' };
  await county.call('attendance.sendBack', 'clerk', back, november);
  const input = { cadre: 'member', month: '2026-10' };
  const { days } = await county.call('attendance.month', 'member', input, november);
  expect(days[14]?.facts).toMatchObject({ presence: {}, leave: {} });
});

test('nobody corrects a day into leave or out of it', async () => {
  await granted(late, november);
  await county.call('attendance.sumUp', 'first', sumUp, november);
  const correct = (day: string, becomes: 'leave' | 'not-reported') => {
    const input = { cadre: 'member', day, becomes, reason: '改' };
    return code(county.answer('attendance.correct', 'clerk', input, november));
  };
  expect(await correct('2026-10-14', 'not-reported')).toBe('leave-by-request');
  expect(await correct('2026-10-20', 'leave')).toBe('leave-by-request');
});
