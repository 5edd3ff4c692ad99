import type { Output } from '../../../contract/contract';
import { sayDay } from '../../../components/say-day';
import type { Day } from '../../../core/calendar/day';
import { dayOf } from '../../../core/calendar/day';

export type InboxPage = Output<'inbox.list'>;
export type ShownNotice = InboxPage['notices'][number];

/** One list, the newest first, of notices that came page by page; a later answer stands. */
export function withPage(
  known: readonly ShownNotice[],
  { notices }: Pick<InboxPage, 'notices'>,
): ShownNotice[] {
  const all = new Map([...known, ...notices].map((notice) => [notice.notice, notice]));
  return [...all.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}

export interface DayOfNotices {
  readonly day: Day;
  readonly notices: readonly ShownNotice[];
}

/** By the UTC+8 day they came on, in the order given. */
export function byDay(notices: readonly ShownNotice[]): DayOfNotices[] {
  const dayOfNotice = ({ at }: ShownNotice) => dayOf(Date.parse(at));
  const days = [...new Set(notices.map(dayOfNotice))];
  return days.map((day) => ({
    day,
    notices: notices.filter((notice) => dayOfNotice(notice) === day),
  }));
}

/** As one would tell it: how many are new, then each of them. */
export function readInbox(notices: readonly ShownNotice[]): string {
  const fresh = notices.filter(({ seen }) => !seen);
  if (fresh.length === 0) return '没有新通知';
  const told = fresh.map(({ at, text }) => `${sayDay(dayOf(Date.parse(at)))}，${text}`);
  return `有 ${fresh.length} 条新通知。${told.join('')}`;
}
