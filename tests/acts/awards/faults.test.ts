import type { Store } from '../../../cloudfunctions/_backend/ports';
import { awardRoundRef, publishedAwardRef } from '../../../src/core/awards/places';
import { TENANT } from '../../fixtures/small-county';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
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

type Answer = Promise<{ refusal?: { code: string } | undefined }>;
/** What is ready for the act, and the act: the same call each time it is made. */
type Ready = (awards: AwardCounty) => Promise<{ round: string; call: () => Answer }>;

const key = { key: 'once' };

const acts: Readonly<Record<string, Ready>> = {
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

describe.each(Object.entries(acts))('%s', (_name, ready) => {
  test.each<[Mishap[], done: boolean]>([
    [['conflict', 'fine'], true],
    [['lost-before', 'fine'], true],
    [['lost-after', 'fine'], true],
    [['cut-after', 'fine'], true],
    [['broken'], false],
    [['lost-before'], false],
  ])('%j: whole or not at all, and the same call again once', async (mishaps, done) => {
    const sound = memoryStore();
    let current: Store = sound;
    const awards = await openAwardCounty({ ...sound, commit: (writes) => current.commit(writes) });
    const { round, call } = await ready(awards);
    const before = await held(awards, round);
    current = faultyStore(sound, mishaps);
    await call().catch(() => undefined);
    current = sound;
    const between = await held(awards, round);
    expect((await call()).refusal).toBeUndefined();
    const after = await held(awards, round);
    expect(after).not.toEqual(before);
    expect(between).toEqual(done ? after : before);
    expect((await call()).refusal).toBeUndefined();
    expect(await held(awards, round)).toEqual(after);
  });
});
