import type { Day, Month } from '../../src/core/calendar/day';
import { addMonths, firstDayOf, monthOf } from '../../src/core/calendar/day';
import type { Register } from '../../src/core/attendance/register';
import { leaveRef } from '../../src/core/leave/places';
import type { Ref } from '../../src/core/records';
import { ref } from '../../src/core/records';
import { collect } from '../_backend/facts/collect';
import { postingsIn, registersIn, villagesIn } from '../_backend/facts/in-division';
import type { Reader } from '../_backend/ports';
import { reaches } from './tried';

const MONTHS = 12;

/** The twelve months before this one, the earliest first. */
export function pastMonths(day: Day): Month[] {
  return Array.from({ length: MONTHS }, (_, i) => addMonths(monthOf(day), i - MONTHS));
}

export type PastRecords = Awaited<ReturnType<typeof readPast>>;

interface Asked {
  readonly tenant: string;
  /** Of the county; absent while there is none. */
  readonly division: string | undefined;
  readonly day: Day;
  readonly rule: string;
}

const none = { postings: [], registers: [], villages: [] };

/** What a dry run of the rule is made from; nothing where none can be made. */
export async function readPast(reader: Reader, { tenant, division, day, rule }: Asked) {
  const any = (['figures', 'routes', 'rests', 'strikes', 'rankings'] as const).some((reach) =>
    reaches(rule, reach),
  );
  const records = division && any ? await pastRecords(reader, tenant, division, day) : none;
  const asksLeaves = reaches(rule, 'routes') || reaches(rule, 'rests');
  const { leaves, units } = asksLeaves
    ? await pastLeaves(reader, tenant, records.registers)
    : { leaves: [], units: [] };
  const strikes = reaches(rule, 'strikes') ? await pastStrikes(reader, tenant, day) : [];
  return { ...records, leaves, units, strikes };
}

/** Breaches of everybody whose last was confirmed for a day of the year behind. */
async function pastStrikes(reader: Reader, tenant: string, day: Day) {
  const range = { from: firstDayOf(pastMonths(day)[0] ?? monthOf(day)) };
  const query = {
    collection: 'strikeRecord',
    tenants: [tenant],
    index: 'byLastDay',
    range,
  } as const;
  return (await collect(reader, query)).map(({ body }) => body);
}

/** A county's year behind it; a yearly target needs the earlier months of its first year too. */
async function pastRecords(reader: Reader, tenant: string, division: string, day: Day) {
  const [first = ''] = pastMonths(day);
  const before = Number(first.slice(5)) - 1;
  const months = Array.from({ length: MONTHS + before }, (_, i) => addMonths(first, i - before));
  const [postings, villages, ...registers] = await Promise.all([
    postingsIn(reader, tenant, division),
    villagesIn(reader, tenant, division),
    ...months.map((month) => registersIn(reader, tenant, division, month)),
  ]);
  return {
    postings: postings.map(({ body }) => body),
    villages: villages.map(({ body }) => body),
    registers: registers.flat().map(({ body }) => body),
  };
}

/** The granted leave that the registers tell of, and the units of whom it was granted to. */
async function pastLeaves(reader: Reader, tenant: string, registers: readonly Register[]) {
  const ids = registers.flatMap(({ days }) =>
    Object.values(days).flatMap(({ leave }) => (leave ? [leave.id] : [])),
  );
  const leaves = await readAll(reader, ids, (id) => leaveRef(tenant, id));
  const units = await readAll(
    reader,
    leaves.map(({ body }) => body.unit),
    (id) => ref('unit', tenant, id),
  );
  return { leaves, units };
}

async function readAll<C extends Ref['collection']>(
  reader: Reader,
  ids: readonly string[],
  refOf: (id: string) => Ref<C>,
) {
  if (ids.length === 0) return [];
  const found = await reader.read(
    Object.fromEntries([...new Set(ids)].map((id) => [id, refOf(id)])),
  );
  return Object.values(found).flatMap((each) => (each ? [each] : []));
}
