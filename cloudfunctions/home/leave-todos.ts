import type { Day } from '../../src/core/calendar/day';
import { addDays, midnightOf } from '../../src/core/calendar/day';
import type { Filing } from '../../src/core/leave/filing';
import type { Leave } from '../../src/core/leave/leave';
import { raisedSince } from '../../src/core/leave/overdue';
import { leaveInWords, periodInWords } from '../../src/core/leave/words';
import { bodies } from '../../src/core/policy/kinds/bodies';
import type { Stored } from '../../src/core/records';
import type { Todo } from './todo';
import { nameOldest } from './todo';

type Request = Stored<'leave'>;

interface LeaveFacts {
  readonly own: readonly Request[];
  readonly waiting: readonly Request[];
  readonly overdue: readonly Request[];
  /** Not seen yet. */
  readonly filings: readonly Stored<'filing'>[];
}

/** Requests that wait for the caller; and the caller's own: handed back, or over and not ended. */
export function leaveTodos({ own, waiting, overdue, filings }: LeaveFacts, day: Day): Todo[] {
  return [
    ...nameOldest(waiting.map(toDecide), (n) => inList(`另有 ${n} 件请假等您审批`)),
    ...nameOldest(overdue.map(fromBelow), (n) => inList(`另有 ${n} 件请假下级没有审批`)),
    ...nameOldest(filings.map(toSee), (n) => inList(`另有 ${n} 件备案、抄报未阅`)),
    ...own.flatMap((leave) => ownTodos(leave, day)),
  ];
}

const inList = (text: string) => ({ text, opens: { page: 'leave' as const, query: {} } });

function aboutLeave({ id }: Request, text: string, since: string): Todo {
  return { kind: 'leave', text, since, opens: { page: 'leave-one', query: { leave: id } } };
}

function toDecide(leave: Request): Todo {
  const { name, askedAt } = leave.body;
  return aboutLeave(leave, `${name} ${leaveInWords(leave.body)}等您审批`, askedAt);
}

/** What the level below let wait, by whom; and what nobody there can decide any more. */
function fromBelow(leave: Request): Todo {
  const { name, route, raisedFor, askedAt } = leave.body;
  const what = `${name} ${periodInWords(leave.body)}的请假`;
  if (raisedFor === 'seat') return aboutLeave(leave, `${what}下级不能审批，由您审批`, askedAt);
  const since = raisedSince(leave.body);
  return aboutLeave(leave, `${what}，${bodies[route.decides]} 3 天没有审批`, since);
}

function toSee({ id, body }: { readonly id: string; readonly body: Filing }): Todo {
  const { name, what, kind, deliveredAt: since } = body;
  const text = `${name} ${what}，${kind === 'filed' ? '报备案' : '抄报'}，未阅`;
  return { kind: 'leave', text, since, opens: { page: 'leave', query: { filing: id } } };
}

function ownTodos(leave: Request, day: Day): Todo[] {
  const { state, to, route } = leave.body;
  const what = `${periodInWords(leave.body)}的请假`;
  if (state === 'sent-back') {
    return [aboutLeave(leave, `${what}被退回，请修改后再申请`, sentBackAt(leave.body))];
  }
  if (state !== 'granted' || to >= day || !route.returnReported) return [];
  return [aboutLeave(leave, `${what}已期满，请销假`, midnightOf(addDays(to, 1)))];
}

function sentBackAt({ steps, askedAt }: Leave): string {
  return steps.filter(({ step }) => step === 'send-back').at(-1)?.at ?? askedAt;
}
