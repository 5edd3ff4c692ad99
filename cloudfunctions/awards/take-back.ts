import { decideTakeBack } from '../../src/core/awards/nominate';
import {
  awardRoundRef,
  divisionOfRound,
  nominationRef,
  roundOf,
} from '../../src/core/awards/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { nomineeFor } from './nominee-for';
import { nomineeSubject } from './nominee-subject';
import { roundFacts } from './round-facts';

/** Takes back what the caller nominated. */
export const takeBack = act({
  endpoint: 'awards.takeBack',

  refs: ({ tenant, input }) => ({
    round: awardRoundRef(tenant, roundOf(input.nomination)),
    nomination: nominationRef(tenant, input.nomination),
  }),

  async gather(call, { round, nomination }, reader) {
    const { tenant, day, input } = call;
    const key = nomination?.body.of ?? 'cadre:';
    const year = nomination?.body.year ?? day.slice(0, 4);
    const found = nomination && (await nomineeFor(reader, tenant, { key, year, day }));
    const division = divisionOfRound(input.nomination);
    const subject = nomineeSubject(found, { caller: callerOrRefuse(call), division, day });
    return { round, nomination, subject };
  },

  subject: ({ subject }) => subject,

  decide({ round, nomination, subject }, call) {
    const facts = roundFacts(round, call);
    const actors = actorsAt(facts.caller, 'awards.takeBack', subject, call.day);
    return decideTakeBack(actors, { ...facts, nomination });
  },
});
