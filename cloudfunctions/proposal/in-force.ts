import { effectsOn } from '../../src/core/proposal/effect';
import { proposalRef } from '../../src/core/proposal/places';
import type { Stored } from '../../src/core/records';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { liesWithin } from '../../src/core/roster/division';
import { showEffect, villageNames } from './show-proposal';

const MOST = 500;

/** 在期限内的处分与限制: what lasts and is in force today in a division, by its last day. */
export const inForce = act({
  endpoint: 'proposal.inForce',
  about: ({ input }) => ({ division: input.division }),

  async gather(call, _found, reader) {
    const { tenant, day, input } = call;
    const at = { index: 'byLastDay', range: { from: day } } as const;
    const query = { collection: 'effect', tenants: [tenant], ...at } as const;
    const { records, cursor } = await reader.find(query, { limit: MOST });
    const { person } = callerOrRefuse(call);
    const lasting = records
      .map(({ body }) => body)
      .filter((each) => !each.once && liesWithin(each.village, input.division))
      // What is in force on the caller stands on a page of their own.
      .filter((each) => each.person !== person);
    const effects = effectsOn(lasting, day);
    const ids = [...new Set(effects.map(({ proposal }) => proposal))];
    const found = await reader.read(
      Object.fromEntries(ids.map((id) => [id, proposalRef(tenant, id)])),
    );
    const proposals = found as Record<string, Stored<'proposal'> | undefined>;
    const known = Object.values(proposals).flatMap((each) => (each ? [each] : []));
    const nameOf = await villageNames(reader, tenant, known);
    return { effects, proposals, nameOf, more: cursor !== undefined };
  },

  decide: ({ effects, proposals, nameOf, more }, { day }) => ({
    output: {
      effects: effects.map((each) => ({
        ...showEffect(each, proposals[each.proposal]?.body.name ?? '', day),
        villageName: nameOf(each.village),
      })),
      more,
    },
  }),
});
