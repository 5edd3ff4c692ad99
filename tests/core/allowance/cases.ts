import type { AllowanceMonth } from '../../../src/core/allowance/allowance-month';
import type { TripClaim } from '../../../src/core/allowance/trip-claim';
import type { Correction, DayFacts, Register } from '../../../src/core/attendance/register';
import { withDay } from '../../../src/core/attendance/open-register';
import type { LaidValue } from '../../../src/core/policy/laid-value';
import { withLaid } from '../../../src/core/policy/laid-value';
import type { Pack, RuleName } from '../../../src/core/policy/schema';
import { packOf } from '../../../src/policies/packs';
import { posting, present, sheetWith } from '../attendance/cases';

export const MONTH = '2026-10';
export const UNIT = posting().unit;
/** The instant at which the township confirmed the sheets here. */
export const CONFIRMED_AT = '2026-11-03T02:00:00.000Z';

export function pack(id: string, own: { rule: RuleName; value: unknown }[] = []): Pack {
  const found = packOf(id);
  if (!found) throw new Error(`no pack ${id}`);
  const by = { by: 'o1', byName: '周主任', at: '2026-01-01T00:00:00.000Z', document: '州财字1号' };
  const laid: LaidValue[] = own.map((each) => ({ ...each, ...by, pack: id, from: '2026-01-01' }));
  return withLaid(found, laid);
}

export function days(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, i) => `${MONTH}-${String(from + i).padStart(2, '0')}`);
}

export function confirmed(there: readonly string[], over: Partial<Register> = {}): Register {
  const step = { step: 'confirm' as const, by: 'o1', byName: '周镇长', at: CONFIRMED_AT };
  return sheetWith(there, MONTH, { state: 'confirmed', steps: [step], ...over });
}

export function monthOf(sheets: readonly Register[], claim?: TripClaim): AllowanceMonth {
  return { person: 'p1', month: MONTH, unit: UNIT, sheets, ...(claim ? { claim } : {}) };
}

/** The sheet with a day put right after it was confirmed, as the township does it. */
export function corrected(
  sheet: Register,
  day: string,
  becomes: DayFacts,
  at = '2026-11-10T02:00:00.000Z',
): Register {
  const was = sheet.days[day] ?? {};
  const correction: Correction = {
    ...{ day, was, becomes, reason: '补报到', by: 'o1', byName: '周镇长', at, state: 'made' },
  };
  return { ...withDay(sheet, day, becomes), corrections: [...sheet.corrections, correction] };
}

export { present };
