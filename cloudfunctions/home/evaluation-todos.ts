import type { EndpointName } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { midnightOf } from '../../src/core/calendar/day';
import { dayInWords } from '../../src/core/calendar/in-words';
import { quarterInWords } from '../../src/core/calendar/quarter';
import type { Assembly, AssemblyStepName } from '../../src/core/evaluation/assembly';
import { parties } from '../../src/core/policy/kinds/evaluation-words';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { mayCallAbout } from '../_backend/facts/may-call';
import type { EvaluationInHand } from './evaluation-in-hand';
import type { Todo } from './todo';
import { nameOldest } from './todo';

interface Around {
  readonly caller: Caller;
  readonly day: Day;
  /** Villages with somebody posted today. */
  readonly villages: readonly string[];
  readonly nameOf: (village: string) => string;
}

type May = (name: EndpointName, village: string) => boolean;

/** Villages without an assembly, steps that wait, paper to type a second time, comments to read. */
export function evaluationTodos(hand: EvaluationInHand, around: Around): Todo[] {
  const { caller, day } = around;
  const may: May = (name, village) => mayCallAbout(caller, name, { division: village }, day);
  const inHand = [
    ...hand.assemblies.flatMap((assembly) => nextStep(assembly, day, may)),
    ...papersToType(hand, caller, may),
    ...commentsToRead(hand, may),
  ];
  return [
    ...unplanned(hand, around, may),
    ...nameOldest(inHand, (count) => ({
      text: `另有 ${count} 件三讲三评的事等您办`,
      opens: { page: 'evaluation', query: {} },
    })),
  ];
}

function todo(text: string, since: string, opens: Todo['opens']): Todo {
  return { kind: 'evaluation', text, since, opens };
}

function unplanned(
  { rounds, assemblies }: EvaluationInHand,
  { villages, nameOf }: Around,
  may: May,
): Todo[] {
  return rounds.flatMap(({ quarter, at: since }) => {
    const held = assemblies.filter(({ body }) => body.quarter === quarter);
    const words = quarterInWords(quarter);
    const without = villages.filter(
      (code) => may('evaluation.plan', code) && !held.some(({ body }) => body.village === code),
    );
    const todos = without.map((village) =>
      todo(`${nameOf(village)} ${words}的评议会还没有安排`, since, {
        ...{ page: 'evaluation-plan', query: { village, quarter } },
      }),
    );
    return nameOldest(todos, (count) => ({
      text: `${words}另有 ${count} 个村没有安排评议会`,
      opens: { page: 'evaluation', query: { quarter, show: 'none' } },
    }));
  });
}

function nextStep({ id, body }: Stored<'assembly'>, day: Day, may: May): Todo[] {
  const { villageName, village, state } = body;
  const step = (name: EndpointName, text: string, since: string): Todo[] =>
    may(name, village)
      ? [todo(villageName + text, since, { page: 'evaluation-run', query: { assembly: id } })]
      : [];
  const midnight = midnightOf(body.day);
  if (state === 'planned' && body.day === day) {
    return step('evaluation.open', '今天开评议会', midnight);
  }
  if (state === 'planned' && body.day < day) {
    const text = `的评议会定在 ${dayInWords(body.day)}，还没有开，请改日期`;
    return step('evaluation.replan', text, midnight);
  }
  if (state === 'open') {
    return step('evaluation.close', '正在投票，投完请结束', stepAt(body, 'open'));
  }
  if (state === 'closing') {
    return step('evaluation.count', '已结束投票，请开箱计票', body.closingAt ?? midnight);
  }
  if (state !== 'counted') return [];
  return step('evaluation.publish', '已计票，请公布结果', stepAt(body, 'count'));
}

/** When an assembly came to a step; where it is not told, the beginning of its day. */
export function stepAt({ steps, day }: Assembly, step: AssemblyStepName): string {
  return steps.filter((each) => each.step === step).at(-1)?.at ?? midnightOf(day);
}

/** Typed once, and not by the caller. */
function papersToType({ assemblies, papers }: EvaluationInHand, caller: Caller, may: May): Todo[] {
  const both = (entry: { assembly: string; party: string }) =>
    papers.filter(({ assembly, party }) => assembly === entry.assembly && party === entry.party);
  return papers
    .filter((entry) => both(entry).length === 1 && entry.by !== caller.person)
    .flatMap(({ assembly, party }) => {
      const at = assemblies.find(({ id }) => id === assembly)?.body;
      if (!at || !may('evaluation.enterPaper', at.village)) return [];
      const text = `${at.villageName}${parties[party]}的纸票等第二个人录`;
      const opens = { page: 'evaluation-paper' as const, query: { code: at.code, party } };
      return [todo(text, at.closingAt ?? stepAt(at, 'open'), opens)];
    });
}

function commentsToRead({ results }: EvaluationInHand, may: May): Todo[] {
  return results.flatMap(({ assembly, village, villageName, comments, countedAt: since }) => {
    const unread = comments.filter(({ state }) => state === 'unread').length;
    if (unread === 0 || !may('evaluation.readComments', village)) return [];
    const opens = { page: 'evaluation-comments' as const, query: { assembly } };
    return [todo(`${villageName}有 ${unread} 条意见待看`, since, opens)];
  });
}
