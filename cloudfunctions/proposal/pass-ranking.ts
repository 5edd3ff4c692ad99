import { instantOf } from '../../src/core/calendar/day';
import { bodies } from '../../src/core/policy/kinds/bodies';
import { rankingOf, rankingOrRefuse } from '../../src/core/proposal/ranking';
import { passRanking as decidePass, rankingRef } from '../../src/core/proposal/ranking-list';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';
import { rankTownships } from './gather-ranking';

/** 逐级报送: the township passes its list to the county, the county to the prefecture. */
export const passRanking = act({
  endpoint: 'proposal.passRanking',

  refs: ({ tenant, input }) => ({
    ...ruleRefs(tenant, input.month),
    stored: rankingRef(tenant, input.township, input.month),
  }),

  about: ({ input }) => ({ division: input.township }),

  async gather(call, { stored, ...found }, reader) {
    const { tenant, day, input } = call;
    const { township: division, month } = input;
    const context = monthRules(found, month, day);
    const ordered = rankingOf(context.pack, month);
    const where = { tenant, division, month };
    const ranked = ordered ? await rankTownships(reader, where, ordered, context) : [];
    const { prefecture } = found.county?.body.above ?? {};
    const above = prefecture ? { 'prefecture-officer': prefecture } : {};
    return { stored, pack: context.pack, one: ranked[0], above, caller: callerOrRefuse(call) };
  },

  decide({ pack, one, ...facts }, { tenant, day, now, input }) {
    const ordered = rankingOrRefuse(pack, input.month);
    const people = one?.people;
    const townshipName = one?.townshipName ?? input.township;
    const at = { tenant, day, at: instantOf(now), ordered, townshipName, people };
    const { output, writes } = decidePass({ ...facts, ...input, ...at });
    return { output: { township: input.township, to: bodies[output.to] }, writes };
  },
});
