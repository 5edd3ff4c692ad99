import { addDays, dayOf, instantOf, monthOf } from '../../../src/core/calendar/day';
import { decideAsk } from '../../../src/core/leave/ask';
import type { LeaveDecision } from '../../../src/core/leave/decide';
import { decideLeave } from '../../../src/core/leave/decide';
import { leaveRegisterRefs } from '../../../src/core/leave/places';
import type { Ref, Stored, Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import { unitId } from '../../../src/core/roster/places';
import type { UnitLevel } from '../../../src/core/roster/people';
import { packOn } from '../facts/rules-in-force';
import type { InventedCadre } from './cadres';
import type { MonthHistory } from './history';
import type { DemoPeople } from './people';
import { personaOpenid } from './personas';
import { DEMO_TENANT, demoCounty } from './tenant';

interface Wish {
  readonly persona: string;
  /** Days from today to the first and the last. */
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly decided?: { readonly decision: LeaveDecision; readonly remark?: string };
}

/** One that waits, one granted, one refused: two days each, so that the township decides. */
const wishes: readonly Wish[] = [
  { persona: 'first-secretary', from: 5, to: 6, reason: '送孩子到昆明复查' },
  {
    ...{ persona: 'member', from: 3, to: 4, reason: '家里老人做手术，回去陪护' },
    decided: { decision: 'grant' },
  },
  {
    ...{ persona: 'cadre', from: 8, to: 9, reason: '回家办事' },
    decided: { decision: 'refuse', remark: '那两天镇里要核户，请换个日子再申请' },
  },
];

interface Told {
  readonly people: DemoPeople;
  readonly levels: ReadonlyMap<string, UnitLevel>;
  readonly histories: readonly MonthHistory[];
  readonly now: number;
}

/** Requests of the people a visitor can be, by the real decisions; and registers with their days. */
export function inventLeaves(told: Told): {
  histories: readonly MonthHistory[];
  writes: readonly Write[];
} {
  const writes = wishes.flatMap((wish) => tell(wish, told));
  const isHistory = (write: Write) => write.kind === 'replace';
  const changed = writes.filter(isHistory) as Extract<Write<'register'>, { kind: 'replace' }>[];
  return {
    writes: writes.filter((write) => !isHistory(write)).map(declined),
    histories: told.histories.map((history) => {
      const after = changed.find(({ before }) => before.body === history.register);
      return after ? { ...history, register: after.body } : history;
    }),
  };
}

function tell(wish: Wish, told: Told): Write[] {
  const { people, levels, now } = told;
  const cadre = people.cadres.find(({ person }) => person.openid === personaOpenid(wish.persona));
  const officer = people.officers.find(
    ({ grant }) => grant.role === 'township-officer' && grant.scope === cadre?.posting.township,
  );
  if (!cadre || !officer) return [];
  const { id, person, posting } = cadre;
  const day = dayOf(now);
  const at = instantOf(now - 3 * 3_600_000);
  const asked = decideAsk(
    {
      ...{ kind: 'family', reason: wish.reason, fromNoon: false, toNoon: false },
      ...{ from: addDays(day, wish.from), to: addDays(day, wish.to) },
    },
    {
      ...{ tenant: DEMO_TENANT, at, day, leaves: [], pack: packOn(demoCounty, day) },
      caller: callerOf(id, person, [posting], []),
      unitLevel: [...levels].find(([name]) => unitId(name) === posting.unit)?.[1],
      holders: { postings: [], grants: people.officers.map(({ grant }) => grant) },
    },
  );
  const [first] = asked.writes as Extract<Write<'leave'>, { kind: 'insert' }>[];
  // Days of a month that nobody has a sheet of yet are not marked: such a wish goes on waiting.
  const thisMonth = first && monthOf(first.body.to) === monthOf(day);
  const grants = wish.decided?.decision === 'grant';
  if (!first || !wish.decided || (grants && !thisMonth)) return asked.writes;
  const leave = { ...first.ref, version: 1, body: first.body };
  const { writes } = decideLeave(wish.decided, {
    ...{ tenant: DEMO_TENANT, at: instantOf(now - 3_600_000), day, leave, leaves: [leave.body] },
    caller: callerOf(officer.id, officer.person, [], [officer.grant]),
    postings: [posting],
    registers: registersOf(cadre, leave, told),
  });
  const [decided, ...others] = writes as [Extract<Write<'leave'>, { kind: 'replace' }>, ...Write[]];
  return [insert(first.ref, decided.body), ...others];
}

function registersOf(
  { id }: InventedCadre,
  { body }: Stored<'leave'>,
  { histories }: Told,
): (Stored<'register'> | undefined)[] {
  return Object.entries(leaveRegisterRefs(DEMO_TENANT, body)).map(([month, ref]) => {
    const found = histories.find(
      ({ register }) => register.person === id && register.month === month,
    );
    return found && { ...(ref as Ref<'register'>), version: 1, body: found.register };
  });
}

/** No message goes to the phone of somebody invented. */
function declined(write: Write): Write {
  if (write.kind !== 'insert' || write.ref.collection !== 'notice') return write;
  const { ref, body } = write as Extract<Write<'notice'>, { kind: 'insert' }>;
  return insert(ref, { ...body, push: 'declined', nextTry: '' });
}
