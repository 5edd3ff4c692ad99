import { basisOf, checkRoleWords } from '../../src/core/check/basis';
import { inOwnRight } from '../../src/core/roster/actor';
import { drawable } from '../../src/core/check/draw';
import type { CheckWay } from '../../src/core/check/ways';
import { wayWords } from '../../src/core/check/ways';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { postingsIn, villagesIn } from '../_backend/facts/in-division';
import { packOn } from '../_backend/facts/rules-in-force';

/** By which clause the caller may check here, in which ways, and whom. */
export const options = act({
  endpoint: 'check.options',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  about: ({ input }) => ({ division: input.division }),

  async gather(call, { county }, reader) {
    const { tenant, day, input } = call;
    const [postings, villages] = await Promise.all([
      postingsIn(reader, tenant, input.division),
      villagesIn(reader, tenant, input.division),
    ]);
    return {
      caller: callerOrRefuse(call),
      pack: packOn(county?.body, day),
      postings: postings.map(({ body }) => body),
      villages: villages.map(({ body }) => body),
    };
  },

  decide({ caller, pack, postings, villages }, { day, input }) {
    const at = { division: input.division, day };
    const drawn = basisOf(pack, caller, { ...at, kind: 'drawn' });
    const directed = basisOf(pack, caller, { ...at, kind: 'directed' });
    const posted = drawable(postings, day, drawn.actors[0] ?? inOwnRight(caller));
    const names = new Map(villages.map(({ code, name }) => [code, name]));
    const townships = new Map(villages.map((each) => [each.township, each.townshipName]));
    return {
      output: {
        level: checkRoleWords[drawn.role],
        drawWays: drawn.byRule ? drawn.ways.map(inWords) : [],
        directWays: directed.ways.map(inWords),
        orderNeeded: !directed.byRule,
        villages: new Set(posted.map(({ village }) => village)).size,
        cadres: posted.map(({ person, name, village }) => ({
          ...{ cadre: person, name, villageName: names.get(village) ?? village },
        })),
        townships: [...townships].map(([code, name]) => ({ code, name })),
        explanations: [drawn.explanation],
      },
    };
  },
});

function inWords(way: CheckWay) {
  return { way, text: wayWords[way] };
}
