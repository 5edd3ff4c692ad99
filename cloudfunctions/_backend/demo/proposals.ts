import { withDay } from '../../../src/core/attendance/open-register';
import { registerRef } from '../../../src/core/attendance/places';
import type { Register } from '../../../src/core/attendance/register';
import type { Day } from '../../../src/core/calendar/day';
import { addDays, dayOf, daysFrom, monthOf } from '../../../src/core/calendar/day';
import { decideDirect } from '../../../src/core/check/direct';
import { judgeCheck } from '../../../src/core/check/judge';
import { checkRef } from '../../../src/core/check/places';
import { recordCheck } from '../../../src/core/check/record';
import { answerProposal } from '../../../src/core/proposal/answer';
import { decideProposal } from '../../../src/core/proposal/decide';
import { proposalId, proposalRef, strikeRecordRef } from '../../../src/core/proposal/places';
import type { Write } from '../../../src/core/records';
import { put } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { callerOf } from '../../../src/core/roster/caller';
import { packOn } from '../facts/rules-in-force';
import type { InventedCadre } from './cadres';
import { instantAt, isRestful } from './days';
import type { MonthHistory } from './history';
import type { Ledger } from './ledger';
import { openLedger } from './ledger';
import { settledNotice } from './notices';
import type { DemoPeople } from './people';
import type { ProposalCase } from './proposal-cases';
import { proposalCases } from './proposal-cases';
import { DEMO_COUNTY, DEMO_TENANT, demoCounty } from './tenant';

interface Told {
  readonly people: DemoPeople;
  readonly histories: readonly MonthHistory[];
  readonly now: number;
}

/**
 * Checks that were confirmed and the proposals that came of them, by the real decisions, each when
 * it was due; and registers with the days so marked.
 */
export function inventProposals(told: Told): {
  histories: readonly MonthHistory[];
  writes: readonly Write[];
} {
  const ledger = openLedger();
  for (const { register } of told.histories)
    ledger.take([put(registerAt(register), undefined, register)]);
  const missed = proposalCases.flatMap((one, i) => tell(one, i + 1, told, ledger) ?? []);
  const writes = ledger.inserts().filter((write) => !isOf(write, 'register'));
  return {
    writes: writes.map((write) => (isOf(write, 'notice') ? settledNotice(write, told.now) : write)),
    histories: told.histories.map((history) => {
      const register = ledger.find(registerAt(history.register))?.body ?? history.register;
      const presences = history.presences.filter(
        ({ person, day }) => !missed.includes(`${person} ${day}`),
      );
      return register === history.register ? history : { ...history, register, presences };
    }),
  };
}

const isOf = (write: Write, collection: string) =>
  write.kind === 'insert' && write.ref.collection === collection;

function registerAt({ person, village, month }: Register) {
  return registerRef(DEMO_TENANT, person, village, month);
}

/** What is known of a deed on a day some days ago, at so many minutes after midnight. */
function when(day: Day, minutes: number, caller: Caller) {
  return { tenant: DEMO_TENANT, day, at: instantAt(day, minutes), caller };
}

/** The person and the day nobody was there. */
function tell(
  one: ProposalCase,
  number: number,
  { people, now }: Told,
  ledger: Ledger,
): string | undefined {
  const today = dayOf(now);
  const cadre = people.cadres.find(({ posting }) => sits(posting, one, today));
  const township = officer(people, cadre?.posting.township);
  const county = officer(people, DEMO_COUNTY);
  if (!cadre || !township || !county) return undefined;
  const confirmed = addDays(today, -one.confirmed);
  const absent = absentOn(cadre, addDays(confirmed, -4), ledger);
  const check = checked(cadre, when(absent, 560, township), number, ledger);
  judged(cadre, check, { ...when(confirmed, 920, county), today }, ledger);
  const at = proposalRef(DEMO_TENANT, proposalId('strike', cadre.id, check));
  const { answer, decision } = one;
  if (answer) {
    const said = when(addDays(today, -answer.ago), 1180, own(cadre));
    ledger.take(
      answerProposal(answer.text, { ...said, proposal: ledger.find(at), held: [] }).writes,
    );
  }
  const missed = `${cadre.id} ${absent}`;
  if (!decision) return missed;
  const decided = when(addDays(today, -decision.ago), 620, county);
  const facts = { ...decided, proposal: ledger.find(at), held: [] };
  const { what, remark } = decision;
  const pack = packOn(demoCounty, decided.day);
  ledger.take(decideProposal({ decision: what, remark }, { ...facts, pack }).writes);
  return missed;
}

function sits({ village, position, from }: InventedCadre['posting'], one: ProposalCase, on: Day) {
  return village === one.village && position === one.position && from < addDays(on, -60);
}

function own({ id, person, posting }: InventedCadre): Caller {
  return callerOf(id, person, [posting], []);
}

function officer({ officers }: DemoPeople, scope: string | undefined): Caller | undefined {
  const roles = ['township-officer', 'county-officer'];
  const found = officers.find(({ grant }) => grant.scope === scope && roles.includes(grant.role));
  return found && callerOf(found.id, found.person, [], [found.grant]);
}

/** The last working day up to `until` without a trip or leave; nothing was reported on it. */
function absentOn({ posting }: InventedCadre, until: Day, ledger: Ledger): Day {
  const days = daysFrom(addDays(until, -20), until).reverse();
  const working = days.filter((day) => !isRestful(day));
  const known = (each: Day) => ledger.find(atDay(posting, each))?.body;
  const day =
    working.find((each) => known(each)?.days[each] === undefined) ??
    working.find((each) => !isAway(known(each), each)) ??
    until;
  const at = atDay(posting, day);
  const stored = ledger.find(at);
  if (stored?.body.days[day]) ledger.take([put(at, stored, withDay(stored.body, day, {}))]);
  return day;
}

function isAway(register: Register | undefined, day: Day): boolean {
  const { trip, leave, absent } = register?.days[day] ?? {};
  return trip !== undefined || leave !== undefined || absent !== undefined;
}

function atDay({ person, village }: InventedCadre['posting'], day: Day) {
  return registerRef(DEMO_TENANT, person, village, day);
}

/** Ordered and carried out by the township on one day. */
function checked(
  { posting }: InventedCadre,
  deed: ReturnType<typeof when>,
  number: number,
  ledger: Ledger,
): string {
  const facts = { ...deed, pack: packOn(demoCounty, deed.day), postings: [posting] };
  const order = { way: 'unannounced' as const, on: deed.day, why: '按月度督查安排' };
  const ordered = decideDirect(order, { ...facts, number: `demo${number}` });
  ledger.take(ordered.writes);
  const { check } = ordered.output;
  const found = { day: deed.day, found: 'not-there' as const };
  const remark = '村委会和住处都没有人，没有请假，电话没有接';
  const known = { ...facts, check: ledger.find(checkRef(DEMO_TENANT, check)) };
  ledger.take(recordCheck({ ...found, remark }, known).writes);
  return check;
}

/** Confirmed by the county; what the strike ladder makes of it goes down with it. */
function judged(
  { id, posting }: InventedCadre,
  check: string,
  { today, ...deed }: ReturnType<typeof when> & { readonly today: Day },
  ledger: Ledger,
): void {
  const stored = ledger.find(checkRef(DEMO_TENANT, check));
  const day = stored?.body.result?.day ?? deed.day;
  const at = atDay(posting, day);
  const register = ledger.find(at);
  const { writes } = judgeCheck(
    { decision: 'confirm', reason: '当天没有请假，三天内没有说明' },
    {
      ...{ ...deed, check: stored, checks: [], postings: [posting], registers: [register] },
      pack: packOn(demoCounty, deed.day),
      strikes: {
        ...{ tenant: DEMO_TENANT, person: id, postings: [posting], held: [] },
        record: ledger.find(strikeRecordRef(DEMO_TENANT, id)),
        proposals: ledger.all('proposal').filter(({ body }) => body.person === id),
        rulesOn: (on: Day) => packOn(demoCounty, on),
      },
    },
  );
  ledger.take(writes);
  // A month that is over is left as it is: nothing is to wait there for a correction.
  if (register && monthOf(day) !== monthOf(today)) {
    ledger.take([put(at, ledger.find(at), register.body)]);
  }
}
