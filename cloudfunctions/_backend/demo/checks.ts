import type { Day } from '../../../src/core/calendar/day';
import { addDays, dayOf, instantOf, monthOf } from '../../../src/core/calendar/day';
import { registerRef } from '../../../src/core/attendance/places';
import { answerCheck } from '../../../src/core/check/answer';
import { decideDirect } from '../../../src/core/check/direct';
import { decideDraw } from '../../../src/core/check/draw';
import { judgeCheck } from '../../../src/core/check/judge';
import { recordCheck } from '../../../src/core/check/record';
import type { Stored, Write } from '../../../src/core/records';
import { insert, keyOf, target } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import { packOn } from '../facts/rules-in-force';
import type { CheckStory } from './check-stories';
import { checkStories, dayOfFinding, HERE } from './check-stories';
import { instantAt } from './days';
import type { MonthHistory } from './history';
import { declined } from './declined';
import type { InventedOfficer } from './officers';
import type { DemoPeople } from './people';
import { DEMO_COUNTY, DEMO_TENANT, demoCounty } from './tenant';

interface Told {
  readonly people: DemoPeople;
  readonly histories: readonly MonthHistory[];
  readonly now: number;
}

type Records = Map<string, Stored>;

/** An open draw, and findings at different steps, by the real decisions; and registers with their marks. */
export function inventChecks(told: Told): {
  histories: readonly MonthHistory[];
  writes: readonly Write[];
} {
  const records: Records = new Map();
  const today = dayOf(told.now);
  for (const story of checkStories(told.people.cadres, today)) tell(story, told, records);
  carryOut(records, openDraw(told));
  const all = [...records.values()];
  return {
    writes: all.filter(isNew).map((each) => declined(insert(each, each.body))),
    histories: told.histories.map((history) => {
      const { person, village, month } = history.register;
      const at = registerRef(DEMO_TENANT, person, village, month);
      const register = records.get(keyOf(at)) as Stored<'register'> | undefined;
      return register ? { ...history, register: register.body } : history;
    }),
  };
}

const isNew = ({ collection }: Stored) => collection !== 'register';

/** As a store would have them; nothing is written before the county is. */
function carryOut(records: Records, writes: readonly Write[]): void {
  for (const write of writes) {
    if (!('body' in write)) continue;
    const at = target(write);
    const { collection, tenant, id } = at;
    records.set(keyOf(at), { collection, tenant, id, version: 1, body: write.body });
  }
}

function tell({ cadre, remark, answer, decided }: CheckStory, told: Told, records: Records): void {
  const { posting, person, id } = cadre;
  const today = dayOf(told.now);
  const history = told.histories.find(
    ({ register }) => register.person === id && register.month === monthOf(today),
  );
  const day = dayOfFinding(history, today);
  const clerk = officerOn(told.people, posting.township, day);
  const number = `DEMO${day.replaceAll('-', '')}`;
  const order = { way: 'unannounced', on: day, why: '群众反映' } as const;
  const { output, writes } = decideDirect(order, { ...clerk, postings: [posting], number });
  carryOut(records, writes);
  const check = () => records.get(`spotCheck ${output.check}`) as Stored<'spotCheck'> | undefined;
  const found = { day, found: 'not-there', remark } as const;
  const seen = { ...clerk, at: instantAt(day, 17 * 60), postings: [posting], check: check() };
  carryOut(records, recordCheck(found, seen).writes);
  const own = { caller: callerOf(id, person, [posting], []), at: instantAt(addDays(day, 1), 600) };
  carryOut(records, answerCheck(answer, { ...own, check: check() }).writes);
  // A month that was summed up is left as it is: what would mark a day of it goes on waiting.
  const closed = decided?.decision === 'confirm' && monthOf(day) !== monthOf(today);
  if (!decided || closed) return;
  const judge = officerOn(told.people, DEMO_COUNTY, addDays(day, 3));
  const around = { checks: [], registers: [storedRegister(history)], postings: [posting] };
  const strikes = {
    ...{ tenant: DEMO_TENANT, person: id, postings: [posting], held: [] },
    ...{ record: undefined, proposals: [], rulesOn: (on: Day) => packOn(demoCounty, on) },
  };
  carryOut(records, judgeCheck(decided, { ...judge, ...around, strikes, check: check() }).writes);
}

function storedRegister(history: MonthHistory | undefined): Stored<'register'> | undefined {
  if (!history) return undefined;
  const { person, village, month } = history.register;
  const at = registerRef(DEMO_TENANT, person, village, month);
  return { ...at, version: 1, body: history.register };
}

/** Three cadres of the township, drawn an hour ago for today. */
function openDraw({ people, now }: Told): readonly Write[] {
  const at = instantOf(now - 3_600_000);
  const day = dayOf(now);
  const input = { division: HERE, of: 'cadres', count: 3, way: 'random', on: day } as const;
  const postings = people.cadres
    .map(({ posting }) => posting)
    .filter(({ township }) => township === HERE);
  const clerk = officerOn(people, HERE, day);
  const villages = new Map<string, string>();
  return decideDraw(input, { ...clerk, at, postings, villages, seed: 'DEMO7K2MWXQH4RTN9VCP' })
    .writes;
}

/** An officer of the place, in the middle of the morning of a day. */
function officerOn({ officers }: DemoPeople, scope: string, day: Day) {
  const found = officers.find(
    ({ grant }) => grant.scope === scope && grant.role.endsWith('-officer'),
  );
  if (!found) throw new Error(`nobody holds the office of ${scope}`);
  const at = instantAt(day, 10 * 60);
  return { tenant: DEMO_TENANT, day, at, caller: callerFor(found), pack: packOn(demoCounty, day) };
}

function callerFor({ id, person, grant }: InventedOfficer) {
  return callerOf(id, person, [], [grant]);
}
