import type { Day } from '../calendar/day';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Posting } from '../roster/people';

/** 驻村结束补假 that somebody earned: days, and from when. */
export interface LeaveEarned {
  /** Last day of the posting. */
  readonly ended: Day;
  readonly days: number;
  readonly text: string;
}

/**
 * The one-off leave after the last of somebody's postings ended, by the rule `leave-after-posting` as
 * it stands on that day; `undefined` while a posting holds or is to come, or where the document gives
 * none. By when it is taken no document says, and the text says so.
 */
export function leaveEarned(
  postings: readonly Pick<Posting, 'to'>[],
  today: Day,
  packOn: (day: Day) => Pack | undefined,
): LeaveEarned | undefined {
  const ends = postings.map(({ to }) => to ?? '');
  const ended = [...ends].sort()[ends.length - 1];
  if (!ended || ends.some((end) => end === '' || end >= today)) return undefined;
  const pack = packOn(ended);
  const rule = pack && valueAt(pack, 'leave-after-posting', ended);
  if (!rule) return undefined;
  const { days, weekendsIncluded } = rule;
  const counted = weekendsIncluded ? '含双休日' : '不含双休日';
  const text = `派驻到 ${ended} 结束，可以一次性补假 ${days} 天（${counted}）；最迟哪天休完，文件没有写`;
  return { ended, days, text };
}
