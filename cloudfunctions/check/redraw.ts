import { drawRef } from '../../src/core/check/places';
import { redraw as drawAgain } from '../../src/core/check/redraw';
import { SAMPLER_WORDS } from '../../src/core/check/sample';
import { isSecretFrom } from '../../src/core/check/who-may';
import { refused } from '../../src/core/refusal';
import { divisionRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { collect } from '../_backend/facts/collect';
import { showCheck, villageRefs } from './show-check';
import { showDraw } from './show-draw';

/** A draw done again from its record, beside what was drawn and what became of it. */
export const redraw = act({
  endpoint: 'check.redraw',

  refs: ({ tenant, input }) => ({ draw: drawRef(tenant, input.draw) }),

  async gather(call, { draw }, reader) {
    const { tenant, input } = call;
    const at = { index: 'byDraw', equals: [input.draw] } as const;
    const checks = draw
      ? await collect(reader, { collection: 'spotCheck', tenants: [tenant], ...at })
      : [];
    const villages = await reader.read(villageRefs(tenant, checks));
    const { division } = await reader.read({
      division: divisionRef(tenant, draw?.body.division ?? ''),
    });
    return { draw, checks, villages, division, caller: callerOrRefuse(call) };
  },

  subject: ({ draw }) => ({ division: draw?.body.division }),

  decide({ draw, checks, villages, division, caller }) {
    // An officer who is also posted and drawn is told no more than any cadre.
    const drawn = checks.some(({ body }) => isSecretFrom(caller.person, body));
    if (!draw || drawn) throw refused('check-unknown');
    const { sampler, listed, explanations } = draw.body;
    const { again, same } = drawAgain(draw.body);
    return {
      output: {
        ...showDraw(draw, division),
        ...{ sampler, how: SAMPLER_WORDS, listed: [...listed], again: [...again], same },
        checks: checks.map((each) =>
          showCheck(each, villages[each.body.village]?.body.name ?? each.body.village),
        ),
        explanations: [...explanations],
      },
    };
  },
});
