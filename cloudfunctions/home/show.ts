import type { Output } from '../../src/contract/contract';
import type { TargetContext } from '../../src/core/attendance/target';
import type { Day } from '../../src/core/calendar/day';
import { instantOf, within } from '../../src/core/calendar/day';
import type { CalendarTable } from '../../src/core/calendar/workdays';
import { describeDay } from '../../src/core/calendar/workdays';
import type { Stored } from '../../src/core/records';
import { isAboveCounties } from '../../src/core/roster/county';
import type { Posting } from '../../src/core/roster/people';
import { isOfWeChat } from '../../src/core/roster/wechat-identity';
import { act } from '../_backend/act';
import { mayCall } from '../_backend/facts/may-call';
import { calendarOf, packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { assessmentTodos } from './assessment-todos';
import { awardTodos } from './award-todos';
import { claimTodos } from './claim-todos';
import { checkTodos } from './check-todos';
import { roundRefs } from './evaluation-in-hand';
import { evaluationTodos } from './evaluation-todos';
import { exportTodos } from './export-todos';
import { fundTodos } from './fund-todos';
import { gatherBound } from './gather-bound';
import { issueTodos } from './issue-todos';
import { leaveTodos } from './leave-todos';
import { menuFor } from './menu';
import { photoTodos, settingsTodos } from './office-todos';
import { ownToday } from './own-today';
import { proposalTodos } from './proposal-todos';
import { questionTodos } from './question-todos';
import { sheetTodos } from './sheet-todos';
import { successionTodos } from './succession-todos';
import { storyTodos } from './story-todos';
import type { Todo } from './todo';
import { oldestFirst } from './todo';
import { unitAssessmentTodos } from './unit-assessment-todos';
import { unitToday } from './unit-today';
import { voteTodos } from './vote-todos';
import { unitScope, whoIs } from './who';

type Bound = Awaited<ReturnType<typeof gatherBound>>;

/** The first screen in one call: who, today, what waits, and where one may go. */
export const show = act({
  endpoint: 'home.show',

  refs: ({ tenant, day }) => ({ ...ruleRefs(tenant, day), ...roundRefs(tenant, day) }),

  async gather({ tenant, day, caller, openid = '' }, found, reader, outside) {
    if (!caller) {
      const phoneBinding = outside.wechat !== undefined && isOfWeChat(openid);
      return { found, bound: undefined, phoneBinding };
    }
    const bound = await gatherBound({ tenant, day, caller: caller.body }, found, reader);
    return { found, bound, phoneBinding: undefined };
  },

  subject: () => ({}),

  decide({ found, bound, phoneBinding }, { now, day, tenant }) {
    const county = found.county?.body;
    const above = county !== undefined && isAboveCounties(county);
    const official = calendarOf(found);
    const known = official.some(({ year }) => year === Number(day.slice(0, 4)));
    const output: Output<'home.show'> = {
      county: county?.name ?? '',
      demo: county?.demo ?? false,
      ...(above ? { above } : {}),
      now: instantOf(now),
      day,
      dayKind: known ? describeDay(day, official) : '今年的放假调休安排还没有录入',
      todos: [],
      menu: [],
    };
    if (!bound) return { output: { ...output, phoneBinding } };
    const { caller, divisions, year, unseen } = bound;
    const pack = packOn(county, day);
    // The first screen always opens: in a year not announced yet, without any figure that rests on it.
    const context = known
      ? { calendar: official, pack, today: day }
      : { calendar: [...official, unannounced(day)], pack: undefined, today: day };
    const today = ownToday(caller, day, year, context);
    const settings = settingsTodos(caller, day, official, pack !== undefined);
    const waiting = todosOf(bound, { tenant, now, day, calendar: official });
    return {
      output: {
        ...output,
        person: whoIs(caller, day, divisions),
        ...(today && {
          today: { ...today, villageName: divisions[today.village]?.body.name ?? today.village },
        }),
        ...unitOf(bound, day, context),
        todos: oldestFirst([...waiting, ...settings]),
        menu: menuFor(caller, day, above && bound.proposals),
        ...unreadOf(unseen),
      },
    };
  },
});

interface Around {
  readonly tenant: string;
  readonly now: number;
  readonly day: Day;
  readonly calendar: CalendarTable;
}

function todosOf(bound: Bound, around: Around): Todo[] {
  const { caller, postings, months, leaves, issues, proposals, evaluation, checks, photos } = bound;
  const { day } = around;
  const nameOf = (village: string) => bound.villages[village]?.body.name ?? village;
  const { lines, voting } = bound;
  return [
    ...leaveTodos(leaves, day),
    ...issueTodos(issues, day),
    ...proposalTodos(proposals, day),
    ...successionTodos(bound.successions, caller.person, day),
    ...evaluationTodos(evaluation, { caller, day, nameOf, villages: postedIn(postings, day) }),
    ...voteTodos({ lines, assemblyOf: ({ assembly }) => voting[assembly] }),
    ...checkTodos(checks, day),
    ...sheetTodos({ ...around, caller, postings, months, nameOf }),
    ...photoTodos(photos),
    ...storyTodos(bound.stories),
    ...awardTodos(bound.awards, caller, day),
    ...claimTodos(bound.claims),
    ...exportTodos(bound.exportDesks, caller.person, day),
    ...assessmentTodos(bound.assessments, bound.assessed, { caller, day }),
    ...unitAssessmentTodos(bound.unitAssessments, mayCall(caller, 'unit-assessment.open', day)),
    ...questionTodos(bound.questions, caller.person),
    ...fundTodos(bound.funds),
  ];
}

function unitOf(
  { caller, unit: postings, ofUnit: registers }: Bound,
  day: Day,
  context: TargetContext,
) {
  const unit = unitScope(caller, day);
  return unit ? { unit: unitToday({ unit, postings, registers }, day, context) } : {};
}

function unreadOf(unseen: readonly Stored<'notice'>[]): Pick<Output<'home.show'>, 'unread'> {
  const [newest] = unseen;
  return newest ? { unread: { count: unseen.length, newest: newest.body.text } } : {};
}

function postedIn(postings: readonly Posting[], day: Day): string[] {
  const today = postings.filter((posting) => within(day, posting));
  return [...new Set(today.map(({ village }) => village))];
}

function unannounced(day: Day): CalendarTable[number] {
  return { year: Number(day.slice(0, 4)), holidays: {}, makeupWorkdays: {}, source: '' };
}
