import { linesOf } from '../../src/core/attendance/month-end';
import { partOfMonth } from '../../src/core/attendance/periods';
import { lastDayOf, monthOf } from '../../src/core/calendar/day';
import type { Ledger } from '../../src/core/forms/ledger';
import { addToLedger, ledgerTable } from '../../src/core/forms/ledger';
import { groupBy } from '../../src/core/group-by';
import { explain } from '../../src/core/policy/explain';
import type { Stored } from '../../src/core/records';
import { postingsIn, registersIn, villagesIn } from '../_backend/facts/in-division';
import { postingsOf, registersOfYear } from '../_backend/facts/of-person';
import { villagesOf } from '../_backend/facts/of-unit';
import type { RuleRecords } from '../_backend/facts/rules-in-force';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';
import { drawTables } from '../_backend/forms/draw-tables';
import type { Drawing } from './draw-form';

interface Year {
  readonly year: number;
  readonly title: string;
  readonly postings: readonly Stored<'posting'>[];
  readonly villages: readonly Stored<'village'>[];
  /** The registers of one month, asked for one month after another. */
  readonly registersOf: (month: string) => Promise<readonly Stored<'register'>[]>;
}

/** 考勤台账 of a division: a year of everybody posted there. */
export async function drawLedger(
  { division, year }: { readonly division: string; readonly year: number },
  drawing: Drawing,
): Promise<Buffer | undefined> {
  const { tenant, reader } = drawing;
  const [postings, villages] = await Promise.all([
    postingsIn(reader, tenant, division),
    villagesIn(reader, tenant, division),
  ]);
  const registersOf = (month: string) => registersIn(reader, tenant, division, month);
  return draw({ year, title: '驻村干部考勤台账', postings, villages, registersOf }, drawing);
}

/** 个人考勤台账: a year of one person, wherever they were posted. */
export async function drawPersonLedger(
  { cadre, year }: { readonly cadre: string; readonly year: number },
  drawing: Drawing,
): Promise<Buffer | undefined> {
  const { tenant, reader } = drawing;
  const [postings, registers] = await Promise.all([
    postingsOf(reader, tenant, cadre),
    registersOfYear(reader, tenant, cadre, `${year}-12`),
  ]);
  const villages = await villagesOf(reader, tenant, postings);
  const registersOf = (month: string) =>
    Promise.resolve(registers.filter(({ body }) => body.month === month));
  return draw({ year, title: '驻村干部个人考勤台账', postings, villages, registersOf }, drawing);
}

async function draw(one: Year, { tenant, day, reader, stamp }: Drawing) {
  const found = await reader.read(ruleRefs(tenant, `${one.year}-01`));
  const ledger: Ledger = new Map();
  const months = monthsUpTo(one.year, day);
  for (const month of months) await takeMonth(ledger, month, one, { found, day });
  if (ledger.size === 0) return undefined;
  const { pack } = monthRules(found, months.at(-1) ?? monthOf(day), day);
  const { document, clause, text } = explain(
    pack,
    'day-target',
    lastDayOf(months.at(-1) ?? monthOf(day)),
  );
  const names = new Map(one.villages.map(({ body }) => [body.code, body]));
  const table = ledgerTable(ledger, {
    title: `${stamp.county}${one.year}年${one.title}`,
    notes: [`依据：${document} ${clause} ${text}`.trim()],
    nameOf: (code) => {
      const village = names.get(code);
      return village ? `${village.townshipName}${village.name}` : code;
    },
  });
  return drawTables([table], { stamp, personal: true });
}

/** The months of a year that have begun by `day`. */
function monthsUpTo(year: number, day: string): string[] {
  const all = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  return all.filter((month) => month <= monthOf(day));
}

async function takeMonth(
  ledger: Ledger,
  month: string,
  { postings, registersOf }: Year,
  { found, day }: { readonly found: RuleRecords; readonly day: string },
): Promise<void> {
  const posted = postings.map(({ body }) => body).filter((each) => partOfMonth(each, month));
  const registers = groupBy(await registersOf(month), ({ body }) => body.village);
  const context = monthRules(found, month, day);
  for (const [village, own] of groupBy(posted, (each) => each.village)) {
    addToLedger(ledger, linesOf(village, month, own, registers.get(village) ?? []), context);
  }
}
