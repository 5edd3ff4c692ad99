import { awardRoundRef, publishedAwardRef } from '../../../src/core/awards/places';
import { TENANT } from '../../fixtures/small-county';
import type { Ready } from '../../kernel/whole-or-not';
import { wholeOrNot } from '../../kernel/whole-or-not';
import { memoryStore } from '../../support/memory-store';
import type { AwardCounty } from './award-county';
import {
  NOTICE_TO,
  nominateOne,
  nomineeInput,
  openAwardCounty,
  openOne,
  publishTwo,
} from './award-county';

/** What is ready for the act, and the act: the same call each time it is made. */
type Prepared = (awards: AwardCounty) => Promise<{ round: string; call: Ready['call'] }>;

const key = { key: 'once' };

const acts: Readonly<Record<string, Prepared>> = {
  async nominate(awards) {
    const round = await openOne(awards);
    const input = nomineeInput(round, 'ann');
    return { round, call: () => awards.answer('awards.nominate', 'clerk', input, key) };
  },
  async publish(awards) {
    const round = await openOne(awards);
    const nomination = await nominateOne(awards, round, 'ann', 'c1');
    awards.goTo('2026-11-30');
    await awards.call('awards.review', 'one', { nomination, decision: 'take' });
    const input = { round, to: NOTICE_TO };
    return { round, call: () => awards.answer('awards.publish', 'one', input, key) };
  },
  async object(awards) {
    const { round } = await publishTwo(awards);
    const input = { round, entry: 1, text: '不在村' };
    return { round, call: () => awards.answer('awards.object', 'eve', input, key) };
  },
  async uphold(awards) {
    const { round } = await publishTwo(awards);
    await awards.call('awards.object', 'eve', { round, entry: 1, text: '不在村' });
    const { objections } = await awards.call('awards.objections', 'two', { round });
    const objection = objections[0]?.objection ?? '';
    const input = { objection, decision: 'uphold' as const, answer: '属实' };
    return { round, call: () => awards.answer('awards.handleObjection', 'two', input, key) };
  },
  async announce(awards) {
    const { round } = await publishTwo(awards);
    awards.goTo('2026-12-08');
    return { round, call: () => awards.answer('awards.announce', 'one', { round }, key) };
  },
};

/** The round, what anybody reads of it, who is in it, and what they were told. */
async function held(awards: AwardCounty, round: string) {
  const { store, call, told } = awards;
  const found = await store.read({
    round: awardRoundRef(TENANT, round),
    room: publishedAwardRef(TENANT, round),
  });
  const { nominations, openObjections } = await call('awards.round', 'two', { round });
  const states = nominations.map(({ name, state, steps }) => [name, state, steps.length]);
  const people = [await told('ann'), await told('bob'), await told('unit'), await told('eve')];
  return { round: found.round?.body, room: found.room?.body, states, openObjections, people };
}

wholeOrNot(acts, memoryStore, async (ready, store) => {
  const awards = await openAwardCounty(store);
  const { round, call } = await ready(awards);
  return { call, held: () => held(awards, round) };
});
