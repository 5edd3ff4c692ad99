import { lastDayOf } from '../../src/core/calendar/day';
import { explain } from '../../src/core/policy/explain';
import { ruleRefs } from '../_backend/facts/rules-in-force';
import { gatherSheets, sheetsOf } from '../_backend/facts/sheets';
import { printSheets } from '../_backend/forms/month-sheet';
import type { Drawing } from './draw-form';

/** 考勤表: the month’s sheets of a division, a worksheet a village. */
export async function drawMonthSheet(
  input: { readonly division: string; readonly month: string },
  { tenant, day, reader, stamp }: Drawing,
): Promise<Buffer | undefined> {
  const { month } = input;
  const found = await reader.read(ruleRefs(tenant, month));
  const records = await gatherSheets({ tenant, day, input }, found, reader);
  const sheets = sheetsOf(records, month).map(({ names, sheet }) => ({ ...names, sheet }));
  if (sheets.length === 0) return undefined;
  const { pack, calendar } = records.context;
  const { document, clause, text } = explain(pack, 'day-target', lastDayOf(month));
  const basis = `${document} ${clause} ${text}`.trim();
  const book = await printSheets({ stamp, month, calendar, basis, sheets });
  return Buffer.from(await book.xlsx.writeBuffer());
}
