import type { Day } from '../../src/core/calendar/day';
import { midnightOf } from '../../src/core/calendar/day';
import type { CalendarTable } from '../../src/core/calendar/workdays';
import type { Caller } from '../../src/core/roster/caller';
import { mayCall } from '../_backend/facts/may-call';
import type { WaitingFiles } from '../_backend/facts/waiting-files';
import type { Todo } from './todo';

/** Photos and recordings that wait for somebody to look at them. */
export function photoTodos({ photos, recordings, since }: WaitingFiles): Todo[] {
  if (!since) return [];
  const opens = { page: 'photos' as const, query: {} };
  const what = [
    ...(photos > 0 ? [`${photos} 张照片`] : []),
    ...(recordings > 0 ? [`${recordings} 段录音`] : []),
  ].join('、');
  return [{ kind: 'photos', text: `有 ${what}待审`, since, opens }];
}

/** What a county officer has to set before anything can be counted. */
export function settingsTodos(
  caller: Caller,
  day: Day,
  calendar: CalendarTable,
  packChosen: boolean,
): Todo[] {
  if (!mayCall(caller, 'policy.loadCalendar', day)) return [];
  const year = Number(day.slice(0, 4));
  const needed = [
    { year, since: `${year}-01-01` },
    ...(day.slice(5, 7) === '12' ? [{ year: year + 1, since: `${year}-12-01` }] : []),
  ];
  const calendars = needed
    .filter((each) => !calendar.some((known) => known.year === each.year))
    .map((each): Todo => {
      const opens = { page: 'calendar' as const, query: { year: String(each.year) } };
      const text = `${each.year} 年放假调休安排还没有录入`;
      return { kind: 'calendar', text, since: midnightOf(each.since), opens };
    });
  return packChosen ? calendars : [choosePack(caller, day), ...calendars];
}

/** Nobody notes when a county began: it waits for this officer since they hold the office. */
function choosePack({ grants }: Caller, day: Day): Todo {
  const [from = day] = grants
    .filter(({ role }) => role === 'county-officer')
    .map((grant) => grant.from)
    .sort();
  return {
    kind: 'calendar',
    text: '还没有选定规则包，在村天数要求未设置',
    since: midnightOf(from),
    opens: { page: 'rules', query: {} },
  };
}
