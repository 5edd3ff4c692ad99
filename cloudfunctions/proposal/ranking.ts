import type { Output } from '../../src/contract/contract';
import { bodies } from '../../src/core/policy/kinds/bodies';
import { rankingOf, rankingOrRefuse } from '../../src/core/proposal/ranking';
import { rankingRef, stepUp } from '../../src/core/proposal/ranking-list';
import type { OrderedRanking } from '../../src/core/proposal/ranking';
import type { Caller } from '../../src/core/roster/caller';
import { mayAct } from '../../src/core/roster/caller';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';
import { rankTownships } from './gather-ranking';
import { showListed, showPassed } from './show-ranked';

type Township = Output<'proposal.ranking'>['townships'][number];

/** Ours, and said: no document says how a rate is made. */
const DEFINITION =
  '出勤率 = 工作日在村天数（按规定计入的出差同算）÷ 应在村工作日。请假、轮休的工作日不算应在村；全勤的人不列入；与末位并列的一并列出。这个算法为本系统约定。';

/**
 * 月出勤率末位名单: by township, once all its registers of the month are confirmed, and how far each
 * was passed on. Where no document orders it nothing is read and nothing is reckoned.
 */
export const ranking = act({
  endpoint: 'proposal.ranking',

  refs: ({ tenant, input }) => ruleRefs(tenant, input.month),

  about: ({ input }) => ({ division: input.division }),

  async gather({ tenant, day, input }, found, reader) {
    const context = monthRules(found, input.month, day);
    const ordered = rankingOf(context.pack, input.month);
    if (!ordered) return { context, ranked: [], lists: {} };
    const ranked = await rankTownships(reader, { tenant, ...input }, ordered, context);
    const refs = ranked.map(({ township }) => rankingRef(tenant, township, input.month));
    return {
      context,
      ranked,
      lists: await reader.read(Object.fromEntries(refs.map((at) => [at.id, at]))),
    };
  },

  decide({ context, ranked, lists }, call) {
    const { tenant, day } = call;
    const { month, division } = call.input;
    const ordered = rankingOrRefuse(context.pack, month);
    const caller = callerOrRefuse(call);
    refuseUnnamed(ordered, caller, division, day);
    const { last, explanations } = ordered;
    return {
      output: {
        ...{ month, last, definition: DEFINITION, explanations: [...explanations] },
        reportedTo: ordered.bodies.map((body) => bodies[body]).join('、'),
        townships: ranked.map(({ people, ...one }): Township => {
          const stored = lists[rankingRef(tenant, one.township, month).id];
          const at = { tenant, month, ordered, caller, day, at: '', above: {} };
          const step = stepUp({ ...one, ...at, people, stored });
          const to = step && ordered.bodies[step.index];
          return {
            ...one,
            people: showListed(people ?? []),
            passed: showPassed(stored?.body.passed ?? []),
            ...(to ? { passTo: bodies[to] } : {}),
          };
        }),
      },
    };
  },
});

/** The township makes the list; besides it only those see it whom the document has it reported to. */
function refuseUnnamed(
  { reportedTo }: OrderedRanking,
  caller: Caller,
  division: string,
  day: string,
): void {
  const roles = ['township-officer', ...reportedTo].map((role) => [role, 'division'] as const);
  if (!mayAct(caller, Object.fromEntries(roles), { division }, day)) throw refused('not-allowed');
}
