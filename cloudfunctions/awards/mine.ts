import { barredBy } from '../../src/core/awards/deed';
import { awardRoundRef, cadreKey, teamKey } from '../../src/core/awards/places';
import type { Day } from '../../src/core/calendar/day';
import type { Ref, Stored } from '../../src/core/records';
import { rolesOn } from '../../src/core/roster/caller';
import type { Caller } from '../../src/core/roster/caller';
import { act } from '../_backend/act';
import { nominationsAbout } from '../_backend/facts/awards';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { effectsFor } from './effects-for';
import { showNomination } from './show-round';

/** Nominations that are the caller’s own: theirs, their team’s, their unit’s. */
export const mine = act({
  endpoint: 'awards.mine',

  about: ({ caller }) => ({ person: caller?.body.person }),

  async gather(call, _found, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const keys = ownKeys(caller, day);
    const found = await Promise.all(keys.map((key) => nominationsAbout(reader, tenant, key)));
    const own = found.flat().filter(({ body }) => body.nominee.members.includes(caller.person));
    const refs: Record<string, Ref<'awardRound'>> = {};
    for (const { body } of own) refs[body.round] = awardRoundRef(tenant, body.round);
    const [rounds, effects] = await Promise.all([
      own.length > 0 ? reader.read(refs) : ({} as Record<string, Stored<'awardRound'>>),
      effectsFor(
        reader,
        tenant,
        own.map(({ body }) => body.nominee),
      ),
    ]);
    return { caller, own, rounds, effects };
  },

  decide({ caller, own, rounds, effects }, { day }) {
    const nominations = own.flatMap((each) => {
      const round = rounds[each.body.round]?.body;
      if (!round) return [];
      const waits = ['nominated', 'taken', 'listed'].includes(each.body.state);
      const bar = waits ? barredBy(each.body, { effects, day }) : undefined;
      return [showNomination(each, { round, caller, day, bar })];
    });
    return { output: { nominations } };
  },
});

function ownKeys(caller: Caller, day: Day): string[] {
  const villages = [...new Set(caller.postings.map(({ village }) => village))];
  const units = rolesOn(caller, day).filter(({ role }) => role === 'unit-officer');
  return [
    ...(caller.postings.length > 0 ? [cadreKey(caller.person)] : []),
    ...villages.map(teamKey),
    ...units.map(({ scope }) => scope),
  ];
}
