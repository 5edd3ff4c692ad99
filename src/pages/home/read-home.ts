import type { Home, HomeSeen } from '../../client/show-home';
import { sayDay } from '../../components/say-day';
import { sayNothing, sayToday, sayWaiting } from './say-today';
import { sayUnit } from './say-unit';
import { sayUnread } from './say-unread';

/** The first screen as one would tell it: who, the day, how it stands, what waits. */
export function readHome(seen: HomeSeen | undefined): string | undefined {
  if (!seen?.home.person) return undefined;
  const { home } = seen;
  return [
    `${seen.home.person.name}，您好`,
    `今天是${sayDay(home.day)}，${home.dayKind}`,
    ...(home.today ? readToday(home, home.today) : []),
    ...(home.unread
      ? [`有 ${sayUnread(home.unread)}：${home.unread.newest.replace(/。$/, '')}`]
      : []),
    ...(home.unit ? [sayUnit(home.unit)] : []),
    readTodos(home),
  ].join('。');
}

function readToday(home: Home, today: NonNullable<Home['today']>): string[] {
  const { monthCounted, monthTarget, targetPer, waitingDays } = today;
  const target = monthTarget === undefined ? '' : `，目标 ${monthTarget} 天`;
  return [
    sayToday(today, home.day, false),
    ...(waitingDays.length > 0 ? [sayWaiting(waitingDays)] : []),
    `${targetPer === 'month' ? '本月' : '今年'}在村 ${monthCounted} 天${target}`,
  ];
}

function readTodos(home: Home): string {
  const { todos } = home;
  if (todos.length === 0) return sayNothing(home);
  return `要办的事有 ${todos.length} 件：${todos.map(({ text }) => text).join('；')}`;
}
