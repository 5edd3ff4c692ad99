import { sayDay } from '../../components/say-day';
import { dayOf, daysBetween } from '../../core/calendar/day';

/** Since when something waits, and for how long: 11月18日 周三 起，第 3 天. */
export function saySince(since: string, today: string): string {
  const day = dayOf(Date.parse(since));
  return `${sayDay(day)}起，第 ${daysBetween(day, today) + 1} 天`;
}
