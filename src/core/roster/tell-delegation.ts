import type { Instant } from '../calendar/day';
import { monthOf } from '../calendar/day';
import { daysInWords } from '../calendar/in-words';
import type { News } from '../notice/notice';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Caller } from './caller';
import { roleName } from './names';
import type { Grant } from './people';

interface Where {
  readonly tenant: string;
  readonly at: Instant;
}

/** To who is to stand in. */
export function tellLent(grant: Grant, where: Where): Write[] {
  const { person, from, to = from, role, onBehalfOf } = grant;
  const what = `${daysInWords(from, to)}代他办理${roleName(role)}的事`;
  const text = `${onBehalfOf?.name}委托您 ${what}。不方便的，可以在“代办”里退回。`;
  return [noticeTo(person, newsOf(grant, text), where)];
}

/** To the other of the two. */
export function tellEnded(
  grant: Grant,
  { caller, ...where }: Where & { readonly caller: Pick<Caller, 'person' | 'name'> },
): Write[] {
  const { person, onBehalfOf, role } = grant;
  const lender = onBehalfOf?.person ?? person;
  const text =
    caller.person === lender
      ? `${caller.name}结束了委托您代办的${roleName(role)}，从现在起不用再代办。`
      : `${caller.name}不再代您办理${roleName(role)}的事，请您自己办理或另行委托。`;
  return [noticeTo(caller.person === lender ? person : lender, newsOf(grant, text), where)];
}

function newsOf(grant: Grant, text: string): News {
  const leadsTo = { page: 'delegate' as const, month: monthOf(grant.from) };
  return { kind: 'delegation', about: `${grant.role}:${grant.scope}:${grant.from}`, text, leadsTo };
}
