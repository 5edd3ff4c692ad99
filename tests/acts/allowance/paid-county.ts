import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { County } from '../../fixtures/open-county';
import { UNIT, VILLAGE, openCounty, report } from '../../fixtures/open-county';

export const MONTH = '2026-10';
export const NOVEMBER = { now: '2026-11-02T02:00:00Z' };
export const LATER = { now: '2026-11-20T04:00:00Z' };
const step = { village: VILLAGE, month: MONTH };

/** A county by a pack, where `member` was in the village on three days of October. */
export async function openPaidCounty(pack: string, store?: Store): Promise<County> {
  const county = await openCounty(pack, store);
  for (const day of ['12', '13', '14']) {
    await report(county, 'member', `2026-10-${day}T00:30:00Z`);
  }
  return county;
}

/** Sums up, signs and confirms the village’s October. */
export async function confirm(county: County): Promise<void> {
  await county.call('attendance.sumUp', 'first', step, NOVEMBER);
  await county.call('attendance.sign', 'secretary', step, NOVEMBER);
  await county.call('attendance.confirm', 'clerk', step, NOVEMBER);
}

export const paying = (fen: number, over = {}) => ({
  ...{ unit: UNIT, month: MONTH, kind: 'living' as const, on: '2026-11-10' },
  ...{ people: [{ cadre: 'member', fen }], ...over },
});

export const trip = { cadre: 'member', month: MONTH, unit: UNIT };
export const claiming = { ...trip, route: '县城到新建村', km: 20, times: 1 };

/** A person’s October as they read it. */
export async function october(county: County, who = 'member', when = LATER) {
  const year = await county.call('allowance.person', who, { cadre: 'member', year: 2026 }, when);
  const month = year.months.find((each) => each.month === MONTH);
  if (!month) throw new Error('October is not over');
  return month;
}
