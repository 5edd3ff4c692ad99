import type { Month } from '../../src/core/calendar/day';
import { lastDayOf } from '../../src/core/calendar/day';
import { linesOf } from '../../src/core/attendance/month-end';
import { partOfMonth } from '../../src/core/attendance/open-register';
import { sheetOf } from '../../src/core/attendance/sheet';
import type { TargetContext } from '../../src/core/attendance/target';
import { valueAt } from '../../src/core/policy/value-at';
import type { Reader } from '../_backend/ports';
import {
  earlierRegistersIn,
  postingsIn,
  registersIn,
  villagesIn,
} from '../_backend/facts/in-division';
import { type RuleRecords, monthRules } from '../_backend/facts/rules-in-force';

interface Where {
  readonly tenant: string;
  /** Today, UTC+8. */
  readonly day: string;
  readonly input: { readonly division: string; readonly month: Month };
}

/** Records behind the sheets of a division: a handful of reads, however many villages. */
export async function gatherSheets(
  { tenant, day, input }: Where,
  found: RuleRecords,
  reader: Reader,
) {
  const { division, month } = input;
  const context = monthRules(found, month, day);
  const [postings, registers, villages, earlier] = await Promise.all([
    postingsIn(reader, tenant, division),
    registersIn(reader, tenant, division, month),
    villagesIn(reader, tenant, division),
    needsYear(context, month) ? earlierRegistersIn(reader, tenant, division, month) : [],
  ]);
  return { context, postings: postings.map(({ body }) => body), registers, villages, earlier };
}

function needsYear({ pack }: TargetContext, month: Month): boolean {
  return pack !== undefined && valueAt(pack, 'day-target', lastDayOf(month))?.per === 'year';
}

export type SheetRecords = Awaited<ReturnType<typeof gatherSheets>>;

/** The sheet of every village of the records where somebody is posted in the month, by code. */
export function sheetsOf(
  { context, postings, registers, villages, earlier }: SheetRecords,
  month: Month,
) {
  const posted = postings.filter((posting) => partOfMonth(posting, month));
  const codes = [...new Set(posted.map(({ village }) => village))].sort();
  return codes.map((code) => {
    const lines = linesOf(
      code,
      month,
      posted.filter(({ village }) => village === code),
      registers.filter(({ body }) => body.village === code),
    );
    const village = villages.find(({ body }) => body.code === code)?.body;
    const people = new Set(lines.map(({ posting }) => posting.person));
    const before = [...earlier, ...registers]
      .map(({ body }) => body)
      .filter(({ person }) => people.has(person));
    return {
      lines,
      names: { villageName: village?.name ?? code, townshipName: village?.townshipName ?? '' },
      sheet: sheetOf(code, month, lines, before, context),
    };
  });
}
