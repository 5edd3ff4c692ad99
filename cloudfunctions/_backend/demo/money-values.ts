import type { LaidValue } from '../../../src/core/policy/laid-value';
import { DEMO_LAID } from './laid';

/** The province's document names no sums: the county gives its own, by an invented document. */
const own = { from: '2026-09-01', at: '2026-08-20T02:00:00.000Z' } as const;
const laid = { ...DEMO_LAID, ...own, document: '盈财行〔2026〕3号（演示）' } as const;

export const moneyValues: readonly LaidValue[] = [
  { ...laid, rule: 'living-subsidy', value: { fen: 8000, payer: 'unit', days: 'attendance' } },
  { ...laid, rule: 'phone-subsidy', value: { fen: 10_000 } },
  {
    ...{ ...laid, rule: 'return-trips' },
    value: { timesPerMonth: 1, fenPerKm: 250, from: 'post', officialTripsApart: true },
  },
  { ...laid, rule: 'payment-rhythm', value: { paid: 'month', latest: 'quarter' } },
];
