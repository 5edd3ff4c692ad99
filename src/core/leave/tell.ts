import type { Instant } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import type { NoticeKind } from '../notice/notice';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Caller } from '../roster/caller';
import type { Leave } from './leave';
import { leaveId } from './places';
import { leaveInWords } from './words';

interface Where {
  readonly tenant: string;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person' | 'name'>;
}

const done = { grant: '批准了', refuse: '没有批准', 'send-back': '退回了' } as const;

/** To whom asked. */
export function tellDecided(
  decision: keyof typeof done,
  leave: Leave,
  remark: string | undefined,
  where: Where,
): Write[] {
  const why = remark ? `${decision === 'grant' ? '附言' : '原因'}：${remark}` : '';
  const next = decision === 'send-back' ? '可以修改后再申请。' : '';
  const text = `${where.caller.name}${done[decision]}您 ${leaveInWords(leave)}。${why}${why && next && '。'}${next}`;
  return tell(leave.person, 'leave-decided', text, leave, where);
}

/** To whom granted it. */
export function tellWithdrawn(leave: Leave, where: Where): Write[] {
  const text = `${leave.name}撤回了您批准的 ${leaveInWords(leave)}，不请了。`;
  return tell(grantedBy(leave), 'leave-withdrawn', text, leave, where);
}

/** To whom granted it; and to the person, where somebody else entered the return. */
export function tellReturned(leave: Leave, where: Where): Write[] {
  const { returned, name, person } = leave;
  if (!returned) return [];
  const { on, early, late } = returned;
  const how = early > 0 ? `，提前 ${early} 天` : late > 0 ? `，比批准的晚 ${late} 天` : '';
  const back = `${dayInWords(on)}回到村里${how}`;
  return [
    ...tell(
      grantedBy(leave),
      'leave-returned',
      `${name} ${leaveInWords(leave)}已销假：${back}。`,
      leave,
      where,
    ),
    ...tell(
      person,
      'leave-returned',
      `${where.caller.name}为您 ${leaveInWords(leave)}销假：${back}。`,
      leave,
      where,
    ),
  ];
}

function grantedBy({ steps }: Leave): string | undefined {
  return steps.filter(({ step }) => step === 'grant').at(-1)?.by;
}

/** Nobody is told of their own doing. */
function tell(
  person: string | undefined,
  kind: NoticeKind,
  text: string,
  leave: Leave,
  where: Where,
): Write[] {
  if (!person || person === where.caller.person) return [];
  const leave_ = leaveId(leave.person, leave.number);
  const leadsTo = { page: 'leave' as const, month: leave.from.slice(0, 7), leave: leave_ };
  return [noticeTo(person, { kind, about: leave_, text, leadsTo }, where)];
}
