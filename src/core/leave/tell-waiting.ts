import type { Day, Instant } from '../calendar/day';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import { isOneself } from '../roster/actor';
import { seatNow } from './decider';
import type { Leave } from './leave';
import { daysWaited } from './overdue';
import { leaveId } from './places';
import type { Holders } from './seats';
import { holdersOf } from './seats';
import { leaveInWords } from './words';

/** A seat with more people is not reminded past so many: a commit takes a hundred writes. */
const MOST_TOLD = 60;

interface Where {
  readonly tenant: string;
  readonly at: Instant;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly urgedBy?: string;
  /** Nobody is told of their own doing. */
  readonly not?: string;
}

/** To everybody who can decide now, each once: a request of somebody’s waits. */
export function tellWaiting(leave: Leave, holders: Holders, where: Where): Write[] {
  const role = seatNow(leave, holders, where.day);
  if (!role) return [];
  const held = holdersOf(role, leave.village, holders, where.day);
  const others = held.filter((each) => !isOneself(each, leave.person));
  const people = [...new Set(others.map(({ person }) => person))];
  const about = leaveId(leave.person, leave.number);
  const leadsTo = { page: 'leave' as const, month: leave.from.slice(0, 7), leave: about };
  const news = { kind: 'leave-waiting' as const, about, text: textOf(leave, where), leadsTo };
  return people
    .filter((person) => person !== where.not)
    .slice(0, MOST_TOLD)
    .map((person) => noticeTo(person, news, where));
}

function textOf(leave: Leave, { at, urgedBy }: Where): string {
  const days = daysWaited(leave, Date.parse(at));
  const since = days > 0 ? `已经等了 ${days} 天` : '就要开始了';
  const who = urgedBy ? `${urgedBy}催办：` : '';
  return `${who}${leave.name} ${leaveInWords(leave)}等您审批，${since}。`;
}
