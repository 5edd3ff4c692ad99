import { allowanceMonths } from '../../src/core/allowance/months';
import type { AllowancePaid } from '../../src/core/allowance/payments';
import type { TripClaim } from '../../src/core/allowance/trip-claim';
import { lastDayOf } from '../../src/core/calendar/day';
import type { CollectionName } from '../../src/core/collections';
import { allowanceTable } from '../../src/core/forms/allowance-table';
import { explain } from '../../src/core/policy/explain';
import type { Stored } from '../../src/core/records';
import { countyRef, unitName } from '../../src/core/roster/places';
import { claimsIn, claimsOfUnit, paidIn, paidOfUnit } from '../_backend/facts/allowances';
import { postingsIn, registersIn, villagesIn } from '../_backend/facts/in-division';
import { postingsOfUnit, registersOfEach, villagesOf } from '../_backend/facts/of-unit';
import { packOn } from '../_backend/facts/rules-in-force';
import { drawTables } from '../_backend/forms/draw-tables';
import { aboutForm } from './about-form';
import type { Drawing } from './draw-form';

interface Month {
  readonly month: string;
  /** Whose it is, in words. */
  readonly whose: string;
  readonly postings: readonly Stored<'posting'>[];
  readonly registers: readonly Stored<'register'>[];
  readonly villages: readonly Stored<'village'>[];
  readonly paid: readonly Stored<'allowancePaid'>[];
  readonly claims: readonly Stored<'tripClaim'>[];
}

/** 补助发放表 of a township or county: everybody posted there. */
export async function drawDivisionAllowances(
  of: { readonly form: 'allowance-sheet'; readonly division: string; readonly month: string },
  drawing: Drawing,
): Promise<Buffer | undefined> {
  const { tenant, reader } = drawing;
  const { division, month } = of;
  const [postings, registers, villages, paid, claims, about] = await Promise.all([
    postingsIn(reader, tenant, division),
    registersIn(reader, tenant, division, month),
    villagesIn(reader, tenant, division),
    paidIn(reader, tenant, division, month),
    claimsIn(reader, tenant, division, month),
    aboutForm(of, drawing),
  ]);
  const whose = about?.what.split(' ')[0] ?? '';
  return draw({ month, whose, postings, registers, villages, paid, claims }, drawing);
}

/** 补助发放表 of a unit: everybody it sent. */
export async function drawUnitAllowances(
  { unit, month }: { readonly unit: string; readonly month: string },
  drawing: Drawing,
): Promise<Buffer | undefined> {
  const { tenant, reader } = drawing;
  const [postings, paid, claims] = await Promise.all([
    postingsOfUnit(reader, tenant, unit),
    paidOfUnit(reader, tenant, unit, month),
    claimsOfUnit(reader, tenant, unit, month),
  ]);
  const [registers, villages] = await Promise.all([
    registersOfEach(reader, tenant, postings, month),
    villagesOf(reader, tenant, postings),
  ]);
  const whose = unitName(unit);
  return draw({ month, whose, postings, registers, villages, paid, claims }, drawing);
}

async function draw(one: Month, { tenant, day, reader, stamp }: Drawing) {
  const { county } = await reader.read({ county: countyRef(tenant) });
  const pack = packOn(county?.body, lastDayOf(one.month));
  const months = allowanceMonths({
    month: one.month,
    postings: bodies(one.postings),
    registers: bodies(one.registers),
    claims: bodies(one.claims) as TripClaim[],
  });
  if (months.length === 0) return undefined;
  const names = new Map(bodies(one.villages).map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  months.sort((a, b) => (orderOf(a, nameOf) < orderOf(b, nameOf) ? -1 : 1));
  const when = `${one.month.slice(0, 4)}年${Number(one.month.slice(5))}月`;
  const rhythm = explain(pack, 'payment-rhythm', lastDayOf(one.month));
  const table = allowanceTable(
    { months, paid: bodies(one.paid) as AllowancePaid[], pack, today: day, nameOf },
    {
      title: `${one.whose}${when}驻村补助发放表`,
      notes: [`兑付期限：${rhythm.document} ${rhythm.clause} ${rhythm.text}`],
    },
  );
  return drawTables([table], { stamp, personal: true });
}

function orderOf(
  { person, sheets: [first] }: { person: string; sheets: readonly { village: string }[] },
  nameOf: (code: string) => string,
): string {
  return `${nameOf(first?.village ?? '')} ${person}`;
}

function bodies<C extends CollectionName>(records: readonly Stored<C>[]): Stored<C>['body'][] {
  return records.map(({ body }) => body);
}
