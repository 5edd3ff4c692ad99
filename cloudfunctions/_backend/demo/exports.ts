import type { ExportRequest } from '../../../src/core/forms/export-request';
import { ASK_DAYS } from '../../../src/core/forms/limits';
import { exportDeskRef, exportRequestRef } from '../../../src/core/forms/places';
import { exportNumber } from '../../../src/core/forms/stamp';
import { addDays, addMonths, dayOf, monthOf } from '../../../src/core/calendar/day';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import { instantAt } from './days';
import type { InventedOfficer } from './officers';
import { DEMO_COUNTY, DEMO_TENANT } from './tenant';

/**
 * What left the county, and what waits to: a colleague of the county's persona asks for last month's
 * sheets of the whole county, and took the year's ledger out three days ago with her agreement.
 */
export function inventExports(officers: readonly InventedOfficer[], now: number): Write[] {
  const [first, second] = officers.filter(
    ({ grant }) => grant.role === 'county-officer' && grant.scope === DEMO_COUNTY,
  );
  if (!first || !second) return [];
  const today = dayOf(now);
  const month = addMonths(monthOf(today), -1);
  const asker = { by: second.id, byName: second.person.name };
  const waiting: ExportRequest = {
    ...asker,
    ...opened(addDays(today, -1), 'DEMASK22'),
    ...{ of: { form: 'month-sheet', division: DEMO_COUNTY, month }, reason: '全县考勤归档' },
    ...{ what: `盈江县 ${month} 考勤表`, state: 'asked', fetched: 0 },
    steps: [step('ask', second, addDays(today, -1), 570)],
  };
  const day = addDays(today, -3);
  const year = Number(day.slice(0, 4));
  const taken: ExportRequest = {
    ...asker,
    ...opened(day, 'DEMLED22'),
    ...{ of: { form: 'attendance-ledger', division: DEMO_COUNTY, year }, reason: '向州里报台账' },
    ...{ what: `盈江县 ${year} 年考勤台账`, state: 'agreed', fetched: 1 },
    until: addDays(day, 6),
    steps: [
      step('ask', second, day, 560),
      step('agree', first, day, 590),
      step('fetch', second, day, 600),
    ],
  };
  const { number, what, byName, at, until = '' } = waiting;
  const one = { number, what, byName, askers: [second.id], since: at, until };
  return [
    insert(exportRequestRef(DEMO_TENANT, taken.number), taken),
    insert(exportRequestRef(DEMO_TENANT, number), waiting),
    insert(exportDeskRef(DEMO_TENANT, DEMO_COUNTY), { open: [one] }),
  ];
}

function opened(day: string, code: string) {
  const number = exportNumber(day, code);
  const until = addDays(day, ASK_DAYS);
  const at = instantAt(day, 570);
  return { number, division: DEMO_COUNTY, desk: DEMO_COUNTY, month: monthOf(day), at, until };
}

function step<N extends string>(name: N, { id, person }: InventedOfficer, day: string, at: number) {
  return { step: name, by: id, byName: person.name, at: instantAt(day, at) };
}
