import type { Day } from '../../src/core/calendar/day';
import { addDays, firstDayOf, midnightOf } from '../../src/core/calendar/day';
import { dayInWords, monthInWords } from '../../src/core/calendar/in-words';
import { isReady } from '../../src/core/proposal/days';
import type { Proposal } from '../../src/core/proposal/proposal';
import type { RankingList } from '../../src/core/proposal/ranking-list';
import type { Stored } from '../../src/core/records';
import type { ProposalsAround } from '../_backend/facts/proposals';
import type { Todo } from './todo';
import { nameOldest } from './todo';

/**
 * Proposals that the caller can act on now, those about the caller that wait for a word, and lists
 * of a ranking that nobody has seen.
 */
export function proposalTodos({ own, waiting, rankings }: ProposalsAround, day: Day): Todo[] {
  const toAnswer = own
    .filter(({ body }) => body.state === 'open')
    .map((one) => todo(one, sayOwn(one.body), one.body.madeAt));
  return [
    ...toAnswer,
    ...nameOldest(
      waiting.flatMap((one) => toActOn(one, day)),
      (count) => ({
        text: `另有 ${count} 条处置建议等您办理`,
        opens: { page: 'proposals', query: {} },
      }),
    ),
    ...nameOldest(rankings.map(toSee), (count) => ({
      text: `另有 ${count} 份报来的末位名单未阅`,
      opens: { page: 'rankings-received', query: {} },
    })),
  ];
}

function toSee({ townshipName, month, passed }: RankingList): Todo {
  const text = `${townshipName}报来的 ${monthInWords(month)}末位名单未阅`;
  const since = passed.at(-1)?.at ?? midnightOf(firstDayOf(month));
  return { kind: 'proposals', text, since, opens: { page: 'rankings-received', query: { month } } };
}

function todo({ id }: Stored<'proposal'>, text: string, since: string): Todo {
  const opens = { page: 'proposal-one' as const, query: { proposal: id } };
  return { kind: 'proposals', text, since, opens };
}

function sayOwn({ about, answerBy }: Proposal): string {
  const whom = about === 'unit' ? '本单位' : '您';
  return `有一条关于${whom}的处置建议，${dayInWords(answerBy)}前可以说明`;
}

function toActOn(one: Stored<'proposal'>, day: Day): Todo[] {
  const { name, state, review, answer, answerBy, madeAt, steps } = one.body;
  const what = `关于${name}的处置建议`;
  if (review) return [todo(one, `${what}所依据的事实有变，等您复核`, review.at)];
  if (state === 'returned') {
    const since = steps.filter(({ step }) => step === 'return').at(-1)?.at ?? madeAt;
    return [todo(one, `${what}退回，等您补充事实`, since)];
  }
  if (!isReady(one.body, day)) return [];
  const since = state === 'answered' ? answer?.at : midnightOf(addDays(answerBy, 1));
  return [todo(one, `${what}等您决定`, since ?? madeAt)];
}
