import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { Input } from '../../../src/contract/contract';
import type { County } from '../../fixtures/open-county';
import { UNIT, VILLAGE, openCounty } from '../../fixtures/open-county';

export const YEAR = '2026';
export const NEXT_YEAR = { now: '2027-01-10T02:00:00Z' };
export const book = { village: VILLAGE, year: YEAR };

/** 帮扶资金 from the unit. */
export const given = (fen: number, over: Partial<Input<'funds.enter'>> = {}) => ({
  ...({ ...book, kind: 'received', fund: 'support', payer: 'unit', unit: UNIT } as const),
  ...{ fen, on: '2026-11-10', what: '帮扶资金', ...over },
});

export const spending = (fen: number, over: Partial<Input<'funds.enter'>> = {}) => ({
  ...({ ...book, kind: 'spent', fund: 'support', item: 'building' } as const),
  ...{ fen, on: '2026-11-12', what: '水泥', ...over },
});

export const plan = {
  ...{ village: VILLAGE, name: '硬化通组路', what: '硬化 1.2 公里' },
  ...{ template: { of: 'village', kind: 'infrastructure' } as const },
  ...{ from: '2026-11-01', due: '2026-12-31', money: [{ payer: 'unit', fen: 5_000_000 } as const] },
};

/** A county by Hubei’s document: each unit gives a village 100,000 yuan a year. */
export function openFundCounty(store?: Store): Promise<County> {
  return openCounty('hubei-2016', store);
}

export function villageYear(county: County, who = 'county', when = {}) {
  return county.call('funds.village', who, book, when);
}

export async function fundTodosOf(county: County, who: string): Promise<string[]> {
  const { todos } = await county.call('home.show', who, {});
  return todos.filter(({ kind }) => kind === 'funds').map(({ text }) => text);
}
