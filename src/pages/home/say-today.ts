import type { Home } from '../../client/show-home';
import { placeWords } from '../../components/mark-words';
import { sayDay } from '../../components/say-day';
import type { Output } from '../../contract/contract';

type Today = NonNullable<Home['today']>;

/** The state in words, before anything else. `waits`: a report lies on the phone. */
export function sayToday({ mark, time, waitingDays }: Today, day: string, waits: boolean): string {
  if (mark === 'in-village') return time ? `今日在村 ${time}` : '今日在村';
  if (waitingDays.includes(day)) return '今天的报到已收到，等乡镇办理';
  if (waits) return '今天的报到已存在手机里';
  if (mark === 'trip') return '今天登记为出差';
  if (mark === 'leave') return '今天请假';
  if (mark === 'rotation-rest') return '今天轮休';
  if (mark === 'rest-day' || mark === 'holiday') return '今天休息，在村也可以报到';
  return '今天还没有报到';
}

/** Where nothing is listed: the report of today is not, it has its own button above. */
export function sayNothing({ today, day }: Pick<Home, 'today' | 'day'>): string {
  const toReport = today?.mark === 'not-reported' && !today.waitingDays.includes(day);
  return `${toReport ? '除了今天的报到，' : ''}没有等您办的事`;
}

/** Days reported late that wait for the township: said, so that nobody reports them again. */
export function sayWaiting(days: readonly string[]): string {
  return `${days.map(sayDay).join('、')}的报到收到时考勤表已经汇总，作为更正等乡镇办理，不用重复报到。`;
}

export function sayOutcome(report: Output<'attendance.report'>): string {
  if (report.asCorrection) return '已报到。这个月的考勤表已经汇总，这一天作为更正等乡镇确认。';
  if (report.already) return `今天 ${report.time} 已经报到过，不用再报。`;
  return `${report.time} 已报到，${placeWords[report.place]}。`;
}
