import type { Day } from '../../src/core/calendar/day';
import { addMonths, monthOf } from '../../src/core/calendar/day';
import { rankingOf } from '../../src/core/proposal/ranking';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { isAboveCounties } from '../../src/core/roster/county';
import { countyRef } from '../../src/core/roster/places';
import { lastDayOf } from '../../src/core/calendar/day';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { effectsOfPerson, effectsOfUnits } from '../_backend/facts/effects';
import { mayCall } from '../_backend/facts/may-call';
import { proposalsOf, proposalsOfUnits, waitingProposals } from '../_backend/facts/proposals';
import { receivesRankings } from '../_backend/facts/rankings';
import { packOn } from '../_backend/facts/rules-in-force';
import { showEffect, showProposal, villageNames } from './show-proposal';

/** About me, waiting for me, about my unit. */
export const list = act({
  endpoint: 'proposal.list',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  about: () => ({}),

  async gather(call, { county }, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const units = unitsOf(caller, day);
    const [mine, effects, waiting, unit, unitEffects, receives] = await Promise.all([
      proposalsOf(reader, tenant, caller.person),
      effectsOfPerson(reader, tenant, caller.person),
      waitingProposals(reader, tenant, caller, day),
      proposalsOfUnits(reader, tenant, units),
      effectsOfUnits(reader, tenant, units, day),
      receivesRankings(reader, tenant, { caller, day }),
    ]);
    const nameOf = await villageNames(reader, tenant, [...mine, ...waiting, ...unit]);
    const lastMonth = addMonths(monthOf(day), -1);
    const pack = packOn(county?.body, lastDayOf(lastMonth));
    // Above the counties there is no village whose proposals one could look through.
    const looks = county === undefined || !isAboveCounties(county.body);
    const about = { mine, effects, waiting, unit, unitEffects };
    return { caller, nameOf, looks, ...about, ranked: rankingOf(pack, lastMonth), receives };
  },

  decide({ caller, nameOf, looks, ranked, receives, ...about }, { day }) {
    const { mine, effects, waiting, unit, unitEffects } = about;
    const show = (each: Stored<'proposal'>) => showProposal(each, nameOf(each.body.village), day);
    const division = looks ? divisionOf(caller, day) : undefined;
    return {
      output: {
        mine: [...mine].reverse().map(show),
        effects: effects
          .map(({ body }) => showEffect(body, caller.name, day))
          .filter(({ inForce }) => inForce),
        waiting: waiting.map(show),
        unit: unit.map(show),
        unitEffects: unitEffects.map(({ effect, name }) => showEffect(effect, name, day)),
        ...(division ? { division } : {}),
        mayOpen: mayCall(caller, 'proposal.open', day),
        mayRank: ranked !== undefined && mayCall(caller, 'proposal.ranking', day),
        receivesRankings: receives,
      },
    };
  },
});

function unitsOf(caller: Caller, day: Day): string[] {
  return rolesOn(caller, day)
    .filter(({ role }) => role === 'unit-officer')
    .map(({ scope }) => scope);
}

const officers = ['township-officer', 'county-officer', 'prefecture-officer', 'province-officer'];

/** The widest division whose proposals the caller may look through. */
function divisionOf(caller: Caller, day: Day): string | undefined {
  return rolesOn(caller, day)
    .filter(({ role }) => officers.includes(role))
    .map(({ scope }) => scope)
    .sort((a, b) => a.length - b.length)[0];
}
