import type { Month } from '../../../src/core/calendar/day';
import { lastDayOf } from '../../../src/core/calendar/day';
import { linesOf } from '../../../src/core/attendance/month-end';
import { coverAll, partOfMonth } from '../../../src/core/attendance/periods';
import { sheetOf } from '../../../src/core/attendance/sheet';
import type { Past, TargetContext } from '../../../src/core/attendance/target';
import { valueAt } from '../../../src/core/policy/value-at';
import type { Posting } from '../../../src/core/roster/people';
import type { Reader } from '../ports';
import { earlierRegistersIn, postingsIn, registersIn, villagesIn } from './in-division';
import { pastElsewhere } from './past-elsewhere';
import { type RuleRecords, monthRules } from './rules-in-force';

interface Where {
  readonly tenant: string;
  /** Today, UTC+8. */
  readonly day: string;
  readonly input: { readonly division: string; readonly month: Month };
}

/** Records behind the sheets of a division: a handful of reads, however many villages. */
export async function gatherSheets(where: Where, found: RuleRecords, reader: Reader) {
  const { tenant, day, input } = where;
  const { division, month } = input;
  const context = monthRules(found, month, day);
  const yearly = needsYear(context, month);
  const [stored, registers, villages, earlier] = await Promise.all([
    postingsIn(reader, tenant, division),
    registersIn(reader, tenant, division, month),
    villagesIn(reader, tenant, division),
    yearly ? earlierRegistersIn(reader, tenant, division, month) : [],
  ]);
  const postings = stored.map(({ body }) => body);
  // A division that holds the whole county has nobody's past elsewhere.
  const whole = found.county?.body.division.startsWith(division) ?? false;
  const people = yearly && !whole ? newcomers(postings, month) : [];
  const elsewhere = await pastElsewhere(reader, tenant, division, people, month);
  const past: Past = {
    registers: [...[...earlier, ...registers].map(({ body }) => body), ...elsewhere.registers],
    postings: [...postings, ...elsewhere.postings],
  };
  return { context, postings, registers, villages, past };
}

function needsYear({ pack }: TargetContext, month: Month): boolean {
  return pack !== undefined && valueAt(pack, 'day-target', lastDayOf(month))?.per === 'year';
}

/** People posted in the month whose postings here leave out some day of the year before it. */
function newcomers(postings: readonly Posting[], month: Month): string[] {
  const soFar = { from: `${month.slice(0, 4)}-01-01`, to: lastDayOf(month) };
  const posted = postings.filter((posting) => partOfMonth(posting, month));
  const all = byPerson(postings);
  return [...byPerson(posted).keys()].filter((person) => !coverAll(all.get(person) ?? [], soFar));
}

function byPerson<T extends { readonly person: string }>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.person);
    if (group) group.push(record);
    else groups.set(record.person, [record]);
  }
  return groups;
}

export type SheetRecords = Awaited<ReturnType<typeof gatherSheets>>;

/** The sheet of every village of the records where somebody is posted in the month, by code. */
export function sheetsOf(
  { context, postings, registers, villages, past }: SheetRecords,
  month: Month,
) {
  const posted = postings.filter((posting) => partOfMonth(posting, month));
  const codes = [...new Set(posted.map(({ village }) => village))].sort();
  const pastOf = pastByPerson(past);
  return codes.map((code) => {
    const lines = linesOf(
      code,
      month,
      posted.filter(({ village }) => village === code),
      registers.filter(({ body }) => body.village === code),
    );
    const village = villages.find(({ body }) => body.code === code)?.body;
    return {
      lines,
      names: { villageName: village?.name ?? code, townshipName: village?.townshipName ?? '' },
      sheet: sheetOf(code, lines, pastOf, context),
    };
  });
}

function pastByPerson({ registers, postings }: Past): (person: string) => Past {
  const [sheets, posts] = [byPerson(registers), byPerson(postings)];
  return (person) => ({
    registers: sheets.get(person) ?? [],
    postings: posts.get(person) ?? [],
  });
}
