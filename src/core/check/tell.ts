import type { Instant } from '../calendar/day';
import { monthOf } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import type { NoticeKind } from '../notice/notice';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Caller } from '../roster/caller';
import type { SpotCheck } from './spot-check';
import { checkInWords, resultInWords } from './words';

interface Where {
  readonly tenant: string;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'name'>;
}

/** What was found, and until when the days are kept free for an answer. */
export function tellRecorded(id: string, check: SpotCheck, where: Where): Write[] {
  const { result, answerUntil, way } = check;
  if (!result) return [];
  const why = result.remark ? `（${result.remark}）` : '';
  const next = answerUntil ? `您可以在 ${dayInWords(answerUntil)}前说明情况。` : '';
  const text = `${where.caller.name}记录了对您 ${checkInWords(check)}：${resultInWords(result, way)}${why}。${next}`;
  return tell('check-recorded', text, id, check, where);
}

export function tellJudged(
  id: string,
  check: SpotCheck,
  { decision, reason }: { decision: 'confirm' | 'drop'; reason: string },
  where: Where,
): Write[] {
  const { result, way, mendBy } = check;
  if (!result) return [];
  const done = decision === 'confirm' ? '认定' : '没有认定';
  const mend = mendBy ? `请在 ${dayInWords(mendBy)}前整改。` : '';
  const text = `${where.caller.name}${done}了对您 ${checkInWords(check)}：${resultInWords(result, way)}。理由：${reason}。${mend}`;
  return tell('check-judged', text, id, check, where);
}

export function tellLifted(id: string, check: SpotCheck, reason: string, where: Where): Write[] {
  const text = `${where.caller.name}撤销了对您 ${checkInWords(check)}的认定。理由：${reason}。`;
  return tell('check-lifted', text, id, check, where);
}

function tell(kind: NoticeKind, text: string, id: string, check: SpotCheck, where: Where): Write[] {
  const month = monthOf(check.result?.day ?? check.on);
  const leadsTo = { page: 'checks' as const, month, check: id };
  return [noticeTo(check.person, { kind, about: id, text, leadsTo }, where)];
}
