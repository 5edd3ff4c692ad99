import { wholeMonth } from '../../src/core/attendance/periods';
import type { Register } from '../../src/core/attendance/register';
import type { Month } from '../../src/core/calendar/day';
import type { TargetContext } from '../../src/core/attendance/target';
import type { ProposalContent } from '../../src/core/proposal/proposal';
import { countWorkdays, shortAttendance } from '../../src/core/proposal/short-attendance';
import type { Stored } from '../../src/core/records';
import { groupBy } from '../../src/core/group-by';
import type { UnitLevel } from '../../src/core/roster/people';
import { collect } from '../_backend/facts/collect';
import { levelsOf } from '../_backend/facts/of-unit';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';
import type { Portion } from './make-proposals';
import { settleAll } from './settle-all';

/** Registers of one run: a page of the store. */
const REGISTERS_A_RUN = 500;

/**
 * 出勤不足: the confirmed registers of a month, from a village on, against its workdays. A person
 * whose month lies in several villages is reckoned once, when all its sheets are confirmed.
 */
export const makeShortPortion: Portion = async (ports, { tenant, day, period: month }, from) => {
  const { store } = ports;
  const context = monthRules(await store.read(ruleRefs(tenant, month)), month, day);
  const { whole, until } = await wholeVillages(store, tenant, month, from);
  const months = await monthsOf(whole, store, tenant);
  const units = months.flatMap((sheets) => sheets.map(({ body }) => body.unit));
  const levels = await levelsOf(store, tenant, units);
  const batch = `short-attendance:${month}`;
  const range = {
    index: 'byBatch',
    equals: [batch],
    range: { from, until: until ?? '~' },
  } as const;
  const existing = await collect(store, { collection: 'proposal', tenants: [tenant], ...range });
  const wanted = months.map((sheets) => {
    const content = contentOf(sheets, levels, context);
    return { subject: subjectOf(sheets), about: month, content, villages: sheets.length };
  });
  // Only what is short or was proposed before is looked at any further. A proposal stands in the
  // last village of the month: of somebody in several it may lie outside of those read here.
  const known = new Set(existing.map(({ body }) => body.person));
  const touched = wanted.filter(
    ({ subject, content, villages }) =>
      content !== undefined || known.has(subject.person) || villages > 1,
  );
  await settleAll(ports, { tenant, day, kind: 'short-attendance', batch }, touched);
  return { done: until === undefined, next: until ?? '' };
};

type Sheet = Stored<'register'>;

/**
 * The registers of a page with the rest of the village it ends in, however many that has: a village
 * is never cut. `until`: where the next run goes on; absent where nothing is left.
 */
async function wholeVillages(reader: Reader, tenant: string, month: Month, from: string) {
  const of = { collection: 'register', tenants: [tenant], index: 'byMonthVillage' } as const;
  const query = { ...of, equals: [month], range: { from } } as const;
  const { records, cursor } = await reader.find(query, { limit: REGISTERS_A_RUN });
  const last = records.at(-1)?.body.village;
  if (cursor === undefined || last === undefined) return { whole: records, until: undefined };
  const before = records.filter(({ body }) => body.village !== last);
  const ending = await collect(reader, { ...of, equals: [month, last] });
  return { whole: [...before, ...ending], until: `${last}~` };
}

/** Each person's sheets of the month, the latest first, where all of them are confirmed. */
async function monthsOf(
  registers: readonly Sheet[],
  reader: Reader,
  tenant: string,
): Promise<Sheet[][]> {
  const found: Sheet[][] = [];
  for (const [person, own] of groupBy(registers, ({ body }) => body.person)) {
    const [first] = own as [Sheet, ...Sheet[]];
    const sheets = isWhole(first.body) ? own : await sheetsOf(reader, tenant, person, first.body);
    const confirmed = sheets.every(({ body }) => body.state === 'confirmed');
    // Met again in another village: reckoned in the first by code.
    const here = [...sheets].sort((a, b) => (a.body.village < b.body.village ? -1 : 1))[0];
    if (confirmed && here?.id === first.id) found.push(latestFirst(sheets));
  }
  return found;
}

function isWhole({ periods, month }: Register): boolean {
  const { from, to } = wholeMonth(month);
  const [only] = periods;
  return periods.length === 1 && only?.from === from && only.to === to;
}

function sheetsOf(reader: Reader, tenant: string, person: string, { month }: Register) {
  const range = { from: month, until: `${month}~` };
  const at = { index: 'byPerson', equals: [person], range } as const;
  return collect(reader, { collection: 'register', tenants: [tenant], ...at });
}

function latestFirst(sheets: readonly Sheet[]): Sheet[] {
  const last = ({ body }: Sheet) => body.periods.at(-1)?.to ?? '';
  return [...sheets].sort((a, b) => (last(a) < last(b) ? 1 : -1));
}

function subjectOf([latest]: readonly Sheet[]) {
  const { person, name, position, village, township, unit } = (latest as Sheet).body;
  return { about: 'person' as const, person, name, position, village, township, unit };
}

function contentOf(
  sheets: readonly Sheet[],
  levels: ReadonlyMap<string, UnitLevel>,
  context: TargetContext,
): ProposalContent | undefined {
  const [latest] = sheets as [Sheet, ...Sheet[]];
  const { month, unit } = latest.body;
  const count = countWorkdays(
    sheets.map(({ body }) => body),
    context,
  );
  const one = { month, count, registers: sheets.map(({ id }) => id), unitLevel: levels.get(unit) };
  return shortAttendance(one, context.pack);
}
