import type { Day, Month } from '../../../src/core/calendar/day';
import { monthOf } from '../../../src/core/calendar/day';
import { quarterOf } from '../../../src/core/calendar/quarter';
import type { AllowanceMonth } from '../../../src/core/allowance/allowance-month';
import type { AllowancePaid } from '../../../src/core/allowance/payments';
import { paidRef } from '../../../src/core/allowance/places';
import { allowanceMonths } from '../../../src/core/allowance/months';
import { coverAll, partOfMonth, wholeMonth } from '../../../src/core/attendance/periods';
import { roundRef } from '../../../src/core/evaluation/places';
import { seatRoles } from '../../../src/core/leave/seats';
import { countMonth } from '../../../src/core/overview/count-month';
import { countNow } from '../../../src/core/overview/count-now';
import type { Figures } from '../../../src/core/overview/figures';
import type { Overview, OverviewLevel, OverviewPeriod } from '../../../src/core/overview/overview';
import type { Stored } from '../../../src/core/records';
import type { Reader } from '../ports';
import { claimsIn, paidIn } from './allowances';
import { collect } from './collect';
import { assembliesIn } from './evaluation';
import { codesWithin, postingsIn, registersIn } from './in-division';
import { logMonthsIn } from './log';
import type { RuleRecords } from './rules-in-force';
import { calendarOf, ruleRefs } from './rules-in-force';
import { gatherSheets, sheetsOf } from './sheets';

interface Where {
  readonly tenant: string;
  /** Today, UTC+8. */
  readonly day: Day;
}

/** The rules a period is counted by: of its month, or of today. */
export function overviewRuleRefs({ tenant, day }: Where, period: OverviewPeriod) {
  return ruleRefs(tenant, period === 'now' ? day : period);
}

/** A township with the name its villages give it, and where the next one is looked for. */
export interface TownshipFound {
  readonly code: string;
  readonly name: string;
  readonly after: string;
}

/** The first township with a village from a code on, by code; none where nothing is left. */
export async function townshipFrom(
  reader: Reader,
  tenant: string,
  from: string,
): Promise<TownshipFound | undefined> {
  const at = { index: 'byCode', range: { from } } as const;
  const query = { collection: 'village', tenants: [tenant], ...at } as const;
  const [village] = (await reader.find(query, { limit: 1 })).records;
  if (!village) return undefined;
  const { township, townshipName } = village.body;
  return { code: township, name: townshipName, after: codesWithin(township).until };
}

/** A township's records of one period, counted. What is read is as large as one township, no more. */
export async function figuresOf(
  reader: Reader,
  where: Where,
  { township, period }: { readonly township: string; readonly period: OverviewPeriod },
  rules: RuleRecords,
): Promise<Figures> {
  if (period === 'now') return figuresNow(reader, where, township);
  return figuresOfMonth(reader, where, { township, month: period }, rules);
}

async function figuresOfMonth(
  reader: Reader,
  { tenant, day }: Where,
  { township, month }: { readonly township: string; readonly month: Month },
  rules: RuleRecords,
): Promise<Figures> {
  const [records, paid, claims, logs] = await Promise.all([
    gatherSheets({ tenant, day, input: { division: township, month } }, rules, reader),
    paidIn(reader, tenant, township, month),
    claimsIn(reader, tenant, township, month),
    logMonthsIn(reader, tenant, township, month),
  ]);
  const { context, postings } = records;
  const registers = records.registers.map(({ body }) => body);
  const posted = postings.filter((posting) => partOfMonth(posting, month));
  const lines = new Set(posted.map(({ person, village }) => `${person} ${village}`)).size;
  const known = calendarOf(rules).some(({ year }) => year === Number(month.slice(0, 4)));
  const allowances = allowanceMonths({ month, postings, registers, claims: bodies(claims) });
  const elsewhere = await paidElsewhere(reader, tenant, allowances, bodies(paid));
  return countMonth({
    ...{ today: day, pack: context.pack, allowances },
    sheets: known ? sheetsOf(records, month).map(({ sheet }) => sheet) : { lines },
    paid: [...bodies(paid), ...elsewhere],
    logs: bodies(logs),
  });
}

/**
 * Payments of those who were here for part of the month only: what they were paid may be written down
 * where they were for the rest of it.
 */
async function paidElsewhere(
  reader: Reader,
  tenant: string,
  allowances: readonly AllowanceMonth[],
  here: readonly AllowancePaid[],
): Promise<AllowancePaid[]> {
  const known = new Set(here.map(({ person, unit }) => `${person} ${unit}`));
  const partly = allowances.filter(
    ({ person, unit, month, sheets }) =>
      !known.has(`${person} ${unit}`) &&
      !coverAll(
        sheets.flatMap(({ periods }) => periods),
        wholeMonth(month),
      ),
  );
  const found = await reader.read(
    Object.fromEntries(
      partly.map(({ person, month, unit }) => {
        const at = paidRef(tenant, person, month, unit);
        return [at.id, at];
      }),
    ),
  );
  return Object.values(found).flatMap((each) => (each ? [each.body] : []));
}

async function figuresNow(reader: Reader, where: Where, township: string): Promise<Figures> {
  const { tenant, day } = where;
  const quarter = quarterOf(day);
  const [postings, registers, leaves, issues, proposals, checks, assemblies, { round }] =
    await Promise.all([
      postingsIn(reader, tenant, township),
      registersIn(reader, tenant, township, monthOf(day)),
      waitingLeavesIn(reader, tenant, township),
      openIssuesOf(reader, tenant, township),
      openProposalsIn(reader, tenant, township),
      openChecksIn(reader, tenant, township),
      assembliesIn(reader, tenant, township, quarter),
      reader.read({ round: roundRef(tenant, quarter) }),
    ]);
  return countNow({
    today: day,
    postings: bodies(postings),
    registers: bodies(registers),
    leaves: bodies(leaves),
    issues: bodies(issues),
    proposals: bodies(proposals),
    checks: bodies(checks),
    assemblies: round ? bodies(assemblies) : undefined,
  });
}

function bodies<B>(records: readonly { readonly body: B }[]): B[] {
  return records.map(({ body }) => body);
}

async function waitingLeavesIn(reader: Reader, tenant: string, township: string) {
  const range = codesWithin(township);
  const found = await Promise.all(
    seatRoles.map((role) => {
      const at = { index: 'byWaiting', equals: [role], range } as const;
      return collect(reader, { collection: 'leave', tenants: [tenant], ...at });
    }),
  );
  return found.flat();
}

function openIssuesOf(reader: Reader, tenant: string, township: string) {
  const at = { index: 'byOpen', range: codesWithin(township) } as const;
  return collect(reader, { collection: 'issue', tenants: [tenant], ...at });
}

async function openProposalsIn(reader: Reader, tenant: string, township: string) {
  const range = codesWithin(township);
  const found = await Promise.all(
    (['open', 'answered', 'returned'] as const).map((state) => {
      const at = { index: 'byState', equals: [state], range } as const;
      return collect(reader, { collection: 'proposal', tenants: [tenant], ...at });
    }),
  );
  return found.flat();
}

function openChecksIn(reader: Reader, tenant: string, township: string) {
  const at = { index: 'byOpen', equals: ['open'], range: codesWithin(township) } as const;
  return collect(reader, { collection: 'spotCheck', tenants: [tenant], ...at });
}

/** Summaries of a period that lie in a tenant: those of a level, of places within a range of codes. */
export async function overviewsIn(
  reader: Reader,
  tenant: string,
  of: { readonly period: OverviewPeriod; readonly level: OverviewLevel },
  range: { readonly from?: string; readonly until?: string },
): Promise<Stored<'overview'>[]> {
  const at = { index: 'byPeriod', equals: [of.period, of.level], range } as const;
  return collect(reader, { collection: 'overview', tenants: [tenant], ...at });
}

export function byPlace(found: readonly Stored<'overview'>[]): Map<string, Stored<'overview'>> {
  return new Map(found.map((each) => [each.body.place, each]));
}

/** One township's summary as it would be made now. */
export async function overviewOf(
  reader: Reader,
  where: Where & { readonly madeAt: string },
  of: { readonly township: TownshipFound; readonly period: OverviewPeriod },
  rules: RuleRecords,
): Promise<Overview> {
  const { township, period } = of;
  const county = rules.county?.body;
  return {
    ...{ place: township.code, name: township.name, level: 'township', period },
    figures: await figuresOf(reader, where, { township: township.code, period }, rules),
    madeAt: where.madeAt,
    around: county ? { [county.division]: county.name } : {},
  };
}
