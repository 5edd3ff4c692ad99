import type { Store } from '../../../cloudfunctions/_backend/ports';
import { assessmentFactsRef, assessmentRoundRef } from '../../../src/core/assessment/places';
import { TENANT } from '../../fixtures/small-county';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { wholeOrNot } from '../../kernel/whole-or-not';
import { memoryStore } from '../../support/memory-store';
import type { AssessedCounty } from './assessed-county';
import { decideOne, handOne, openAssessedCounty, openOne, sheetOf } from './assessed-county';

type Answer = Promise<{ refusal?: { code: string } | undefined }>;
/** What is ready for the act, and the act: the same call each time it is made. */
type Ready = (county: AssessedCounty, round: string) => Promise<() => Answer>;

const key = { key: 'once' };

const acts: Readonly<Record<string, Ready>> = {
  async hand(county, round) {
    const input = { sheet: sheetOf(round, 'ann'), without: '没开会' };
    return () => county.answer('assessment.hand', 'one', input, key);
  },
  async decide(county, round) {
    const sheet = await handOne(county, round, 'ann');
    const input = { sheet, grade: 'competent' as const, reason: '履职' };
    return () => county.answer('assessment.decide', 'one', input, key);
  },
  async object(county, round) {
    const sheet = await decideOne(county, round, 'ann');
    return () => county.answer('assessment.object', 'ann', { sheet, text: '有出入' }, key);
  },
  async close(county, round) {
    const sheet = await decideOne(county, round, 'ann');
    await county.call('assessment.sign', 'ann', { sheet });
    const input = { round, people: ['ann'] };
    return () => county.answer('assessment.close', 'one', input, key);
  },
};

/** The sheet and its facts, and what people were told. */
async function held(county: AssessedCounty, round: string) {
  const { store, call, told } = county;
  const sheet = sheetOf(round, 'ann');
  const found = await store.read({
    facts: assessmentFactsRef(TENANT, sheet),
    round: assessmentRoundRef(TENANT, round),
  });
  const { state, steps, decided } = await call('assessment.sheet', 'two', { sheet });
  const news = [await told('ann'), await told('unit')];
  return { facts: found.facts?.body, round: found.round?.body, state, steps, decided, news };
}

wholeOrNot(acts, memoryStore, async (ready, store) => {
  const county = await openAssessedCounty(store);
  const round = await openOne(county);
  return { call: await ready(county, round), held: () => held(county, round) };
});

test.each<[Mishap[]]>([
  [['broken']],
  [['lost-before']],
  [['lost-after']],
  [['fine', 'broken']],
  [['fine', 'lost-after']],
  [['conflict']],
])('sheets cut off at %j are made by the next run, each once', async (mishaps) => {
  const sound = memoryStore();
  let current: Store = sound;
  const county = await openAssessedCounty({ ...sound, commit: (writes) => current.commit(writes) });
  const opening = { year: '2026', time: 'annual' as const, opinionsUntil: '2026-12-10' };
  const { round } = await county.call('assessment.open', 'one', opening);
  current = faultyStore(sound, mishaps);
  await county.runTimer().catch(() => undefined);
  current = sound;
  await county.runTimer();
  const { state, sheets } = await county.call('assessment.round', 'one', { round });
  expect([state, sheets.length]).toEqual(['open', 5]);
});
