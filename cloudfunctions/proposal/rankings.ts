import { seerOf } from '../../src/core/proposal/ranking-list';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { rankingsOf, unseenRankings } from '../_backend/facts/rankings';
import { showListed, showPassed } from './show-ranked';

/** Lists that were passed on to me: what nobody has seen first, then those of the month. */
export const rankings = act({
  endpoint: 'proposal.rankings',

  about: () => ({}),

  async gather(call, _found, reader) {
    const { tenant, day, input } = call;
    const who = { caller: callerOrRefuse(call), day };
    const [unseen, ofMonth] = await Promise.all([
      unseenRankings(reader, tenant, who),
      rankingsOf(reader, tenant, who, input.month),
    ]);
    const lists = new Map([...unseen, ...ofMonth].map((each) => [each.id, each]));
    return { caller: who.caller, lists: [...lists.values()] };
  },

  decide: ({ caller, lists }, { day }) => ({
    output: {
      rankings: lists.map(({ id, body }) => ({
        ...{ ranking: id, township: body.township, townshipName: body.townshipName },
        ...{ month: body.month, people: showListed(body.people) },
        ...(body.from ? { county: body.from.name } : {}),
        passed: showPassed(body.passed),
        toSee: !body.passed.at(-1)?.seen && seerOf(body, caller, day) !== undefined,
        explanations: [...body.explanations],
      })),
    },
  }),
});
