import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { instantOf, monthOf } from '../../src/core/calendar/day';
import type { CalendarTable } from '../../src/core/calendar/workdays';
import { describeDay } from '../../src/core/calendar/workdays';
import { monthsToClose } from '../../src/core/attendance/month-end';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { isOfWeChat } from '../../src/core/roster/wechat-identity';
import { act } from '../_backend/act';
import { postingsIn, registersIn } from '../_backend/facts/in-division';
import { registersOfYear } from '../_backend/facts/of-person';
import { leavesOf, waitingLeaves } from '../_backend/facts/leaves';
import { unseenNotices } from '../_backend/facts/unseen-notices';
import { waitingPhotos } from '../_backend/facts/waiting-photos';
import { calendarOf, packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';
import { menuFor } from './menu';
import { ownToday } from './own-today';
import { leaveTodos } from './leave-todos';
import type { Todo } from './todos';
import { countyTodos, officeTodos, photoTodos } from './todos';
import { gatherUnit, unitToday } from './unit-today';
import { scopeRefs, whoIs } from './who';

/** The first screen in one call: who, today, what waits, and where one may go. */
export const show = act({
  endpoint: 'home.show',

  refs: ({ tenant, day }) => ruleRefs(tenant, day),

  async gather({ tenant, day, caller, openid = '' }, found, reader, outside) {
    if (!caller) {
      const phoneBinding = outside.wechat !== undefined && isOfWeChat(openid);
      return { found, bound: undefined, phoneBinding };
    }
    const posted = rolesOn(caller.body, day).some(({ role }) => role === 'cadre');
    const [divisions, year, office, unit, unseen, photos, ownLeaves, waiting] = await Promise.all([
      reader.read(scopeRefs(tenant, caller.body, day)),
      posted ? registersOfYear(reader, tenant, caller.body.person, monthOf(day)) : [],
      gatherOffice(tenant, caller.body, day, reader),
      gatherUnit(tenant, caller.body, day, reader),
      unseenNotices(reader, tenant, caller.body.person),
      waitingPhotos(reader, tenant, caller.body, day),
      posted ? leavesOf(reader, tenant, caller.body.person) : [],
      waitingLeaves(reader, tenant, caller.body, day),
    ]);
    return {
      found,
      bound: {
        ...{ caller: caller.body, divisions, office, unit, unseen, photos },
        year: year.map(({ body }) => body),
        leaves: {
          own: ownLeaves.map(({ body }) => body),
          waiting: waiting.map(({ body }) => body),
        },
      },
    };
  },

  subject: () => ({}),

  decide({ found, bound, phoneBinding }, { now, day, tenant }) {
    const county = found.county?.body;
    const official = calendarOf(found);
    const known = official.some(({ year }) => year === Number(day.slice(0, 4)));
    const output: Output<'home.show'> = {
      county: county?.name ?? '',
      demo: county?.demo ?? false,
      now: instantOf(now),
      day,
      dayKind: known ? describeDay(day, official) : '今年的放假调休安排还没有录入',
      todos: [],
      menu: [],
    };
    if (!bound) return { output: { ...output, phoneBinding } };
    const { caller, divisions, year, office, unit, unseen, photos, leaves } = bound;
    const pack = packOn(county, day);
    // The first screen always opens: in a year not announced yet, without any figure that rests on it.
    const context = known
      ? { calendar: official, pack, today: day }
      : { calendar: [...official, unannounced(day)], pack: undefined, today: day };
    const today = ownToday(caller, day, year, context);
    const facts = { caller, now, day, tenant, calendar: official, ...office };
    const missing: Todo[] = known && stillToReport(today, day) ? [toReport] : [];
    const settings = countyTodos(caller, day, official, pack !== undefined);
    return {
      output: {
        ...output,
        person: whoIs(caller, day, divisions),
        ...(today && {
          today: { ...today, villageName: divisions[today.village]?.body.name ?? today.village },
        }),
        ...(unit && { unit: unitToday(unit, day, context) }),
        todos: [
          ...missing,
          ...leaveTodos(leaves, day),
          ...officeTodos(facts),
          ...photoTodos(photos),
          ...settings,
        ],
        menu: menuFor(caller, day),
        ...unreadOf(unseen),
      },
    };
  },
});

function unreadOf(unseen: readonly Stored<'notice'>[]): Pick<Output<'home.show'>, 'unread'> {
  const [newest] = unseen;
  return newest ? { unread: { count: unseen.length, newest: newest.body.text } } : {};
}

const toReport: Todo = { kind: 'my-month', text: '今天还没有报到' };

/** Not where the report has come and only waits for the township's word. */
function stillToReport(today: ReturnType<typeof ownToday>, day: Day): boolean {
  return today?.mark === 'not-reported' && !today.waitingDays.includes(day);
}

function unannounced(day: Day): CalendarTable[number] {
  return { year: Number(day.slice(0, 4)), holidays: {}, makeupWorkdays: {}, source: '' };
}

/** Roles that carry a sheet through its steps: their months are looked at for the first screen. */
const stepRoles = ['first-secretary', 'village-secretary', 'township-officer'];

async function gatherOffice(tenant: string, caller: Caller, day: Day, reader: Reader) {
  const scopes = rolesOn(caller, day)
    .filter(({ role }) => stepRoles.includes(role))
    .map(({ scope }) => scope);
  // A scope within another adds nothing.
  const divisions = [...new Set(scopes)].filter(
    (scope) => !scopes.some((wider) => wider !== scope && scope.startsWith(wider)),
  );
  const all = async <T>(each: (division: string) => Promise<T[]>) =>
    (await Promise.all(divisions.map(each))).flat();
  const [postings, ...registers] = await Promise.all([
    all((division) => postingsIn(reader, tenant, division)),
    ...monthsToClose(day).map((month) =>
      all((division) => registersIn(reader, tenant, division, month)),
    ),
  ]);
  return {
    postings: postings.map(({ body }) => body),
    months: monthsToClose(day).map((month, i) => ({ month, registers: registers[i] ?? [] })),
  };
}
