import { allowanceMonths } from '../../../src/core/allowance/months';
import { linesOf } from '../../../src/core/allowance/lines';
import type { Payment } from '../../../src/core/allowance/payments';
import { paidRef, tripClaimRef } from '../../../src/core/allowance/places';
import type { TripClaim } from '../../../src/core/allowance/trip-claim';
import type { Register } from '../../../src/core/attendance/register';
import type { Month } from '../../../src/core/calendar/day';
import { addMonths, dayOf, lastDayOf, monthOf } from '../../../src/core/calendar/day';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import { unitId } from '../../../src/core/roster/places';
import { packOn } from '../facts/rules-in-force';
import { instantAt } from './days';
import type { MonthHistory } from './history';
import type { DemoPeople } from './people';
import { PERSONA_UNIT } from './personas';
import { DEMO_TENANT, demoCounty } from './tenant';

interface Told {
  readonly people: DemoPeople;
  readonly histories: readonly MonthHistory[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

const ownUnit = unitId(PERSONA_UNIT);
const payer = { by: 'demo', byName: '单位财务' } as const;

/**
 * The allowances of the month before last, paid to everybody but the last of the personas’ unit; of
 * last month nothing is paid yet, and two of that unit have claimed their return trip.
 */
export function inventAllowances({ people, histories, now }: Told): Write[] {
  const last = addMonths(monthOf(dayOf(now)), -1);
  const own = histories.map(({ register }) => register).filter(({ unit }) => unit === ownUnit);
  return [
    ...paidFor(addMonths(last, -1), { people, histories, now }),
    ...own
      .filter(({ month }) => month === last)
      .slice(0, 2)
      .map(claimedOf),
  ];
}

function paidFor(month: Month, { people, histories }: Told): Write[] {
  const pack = packOn(demoCounty, lastDayOf(month));
  const registers = histories.map(({ register }) => register).filter((r) => r.month === month);
  const postings = people.cadres.map(({ posting }) => posting);
  const months = allowanceMonths({ month, postings, registers, claims: [] });
  const unpaid = months.filter(({ unit }) => unit === ownUnit).at(-1);
  return months
    .filter((one) => one !== unpaid)
    .flatMap((one) => {
      const { person, unit, sheets } = one;
      const { name = '', village = '' } = sheets[0] ?? {};
      const payments = paymentsOf(month, linesOf(one, pack));
      const body = { person, name, month, unit, village, payments };
      return payments.length > 0 ? [insert(paidRef(DEMO_TENANT, person, month, unit), body)] : [];
    });
}

/** As the sheet was confirmed: a correction made since is a difference to be seen. */
function paymentsOf(month: Month, lines: ReturnType<typeof linesOf>): Payment[] {
  const on = `${addMonths(month, 1)}-15`;
  const at = instantAt(on, 600);
  return lines.flatMap(({ kind, due = 0, differences }) => {
    const fen = due - differences.reduce((sum, each) => sum + each.fen, 0);
    return fen > 0 ? [{ kind, fen, on, at, ...payer }] : [];
  });
}

function claimedOf({ person, name, month, unit, village }: Register, index: number): Write {
  const at = instantAt(`${addMonths(month, 1)}-05`, 1200);
  const body: TripClaim = {
    ...{ person, name, month, unit, village, route: '县城到村', km: 38 + index * 6, times: 1 },
    ...{ state: 'claimed', waitsFor: unit },
    steps: [{ step: 'claim', by: person, byName: name, at }],
  };
  return insert(tripClaimRef(DEMO_TENANT, person, month, unit), body);
}
