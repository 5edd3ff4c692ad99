import type { Day } from '../../src/core/calendar/day';
import { addDays, midnightOf } from '../../src/core/calendar/day';
import { dayInWords } from '../../src/core/calendar/in-words';
import type { SpotCheck } from '../../src/core/check/spot-check';
import { checkInWords } from '../../src/core/check/words';
import type { Stored } from '../../src/core/records';
import type { OpenChecks } from '../_backend/facts/checks';
import type { Todo } from './todo';
import { nameOldest } from './todo';

interface CheckFacts {
  readonly open: OpenChecks;
  readonly own: readonly Stored<'spotCheck'>[];
}

/** Checks to carry out and to judge; and of the caller's own, those that can be answered. */
export function checkTodos({ open, own }: CheckFacts, day: Day): Todo[] {
  const due = open.toRecord.filter(({ body }) => body.on <= day);
  const toAnswer = own.filter(({ body }) => body.state === 'checked');
  return [
    ...nameOldest(due.map(toRecord), (n) => inList(`另有 ${n} 件督查等您去办`, 'record')),
    ...nameOldest(open.toJudge.map(toJudge), (n) => inList(`另有 ${n} 件督查等您认定`, 'judge')),
    ...toAnswer.map((check) => {
      const text = `${checkInWords(check.body)}有记录，${untilWords(check.body, day)}可以说明情况`;
      return todo(check, text, check.body.result?.at ?? check.body.orderedAt);
    }),
  ];
}

const inList = (text: string, show: string) => ({
  text,
  opens: { page: 'checks' as const, query: { show } },
});

function todo({ id }: Stored<'spotCheck'>, text: string, since: string): Todo {
  return { kind: 'checks', text, since, opens: { page: 'check-one', query: { check: id } } };
}

/** Ordered for a later day, it waits from that day on. */
function toRecord(check: Stored<'spotCheck'>): Todo {
  const { name, on, orderedAt } = check.body;
  const day = midnightOf(on);
  return todo(
    check,
    `${name} ${checkInWords(check.body)}等您去办`,
    orderedAt > day ? orderedAt : day,
  );
}

function toJudge(check: Stored<'spotCheck'>): Todo {
  const { name, answer, answerUntil, orderedAt } = check.body;
  const unanswered = answerUntil && midnightOf(addDays(answerUntil, 1));
  const since = answer?.at ?? unanswered ?? orderedAt;
  return todo(check, `${name} ${checkInWords(check.body)}等您认定`, since);
}

/** After the days kept free an answer is still taken, until somebody judges. */
function untilWords({ answerUntil = '' }: SpotCheck, day: Day): string {
  return day <= answerUntil ? `${dayInWords(answerUntil)}前` : '认定之前';
}
