import type { AwardObjection } from '../../src/core/awards/objection';
import { awardRoundRef } from '../../src/core/awards/places';
import { handlerOf } from '../../src/core/awards/who-may';
import { objectionStateWords, objectionWayWords } from '../../src/core/awards/words';
import { passes, refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { nominationsOf } from '../_backend/facts/awards';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { collect } from '../_backend/facts/collect';
import { aboutRound } from './round-facts';

/** Objections the caller may handle; of the others how many there are, and nothing else. */
export const objections = act({
  endpoint: 'awards.objections',
  about: aboutRound,

  refs: ({ tenant, input }) => ({ round: awardRoundRef(tenant, input.round) }),

  async gather(call, { round }, reader) {
    if (!round) throw refused('award-round-unknown');
    const { tenant } = call;
    const at = { index: 'byRound', equals: [round.id] } as const;
    const [found, nominations] = await Promise.all([
      collect(reader, { collection: 'awardObjection', tenants: [tenant], ...at }),
      nominationsOf(reader, tenant, round.id),
    ]);
    return { round: round.body, found, nominations, caller: callerOrRefuse(call) };
  },

  decide({ round, found, nominations, caller }, { day }) {
    const own = found.filter(({ body: objection }) => {
      const nomination = nominations.find(({ body }) => body.of === objection.nominee)?.body;
      return (
        nomination !== undefined &&
        passes(() => handlerOf(caller, { round, nomination, objection }, day))
      );
    });
    return {
      output: {
        objections: own.map(({ id, body }) => showObjection(id, body)),
        others: found.length - own.length,
      },
    };
  },
});

function showObjection(objection: string, body: AwardObjection) {
  const { nomineeName, text, way, byName, at, state, steps } = body;
  const answer = steps.find(({ step }) => step === 'uphold' || step === 'reject')?.remark;
  return {
    ...{ objection, nomineeName, text, wayWords: objectionWayWords[way], byName, at, state },
    stateWords: objectionStateWords[state],
    ...(answer ? { answer } : {}),
  };
}
