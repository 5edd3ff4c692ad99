import { handOnQuestions } from '../../../cloudfunctions/adoption/hand-on-questions';
import { questionDeskRef } from '../../../src/core/adoption/places';
import { replace } from '../../../src/core/records';
import { callerRef, postingRef } from '../../../src/core/roster/places';
import { TENANT, TOWNSHIP, VILLAGE, openidOf } from '../../fixtures/small-county';
import type { AdoptionCounty } from './adoption-county';
import { openAdoptionCounty, publishFrom, withdraw } from './adoption-county';

let county: AdoptionCounty;
let story: string;
beforeEach(async () => {
  county = await openAdoptionCounty();
  story = await publishFrom(county, 'writer');
});

const ask = (who: string, text = '路基多厚', mayShow = true) =>
  county.call('adoption.ask', who, { story, text, mayShow });
const waitsFor = async (who: string) =>
  (await county.call('adoption.questions', who, {})).toAnswer.length;

/** The writer's posting ended yesterday. */
async function sendAway(person: string) {
  const { posting, caller } = await county.store.read({
    posting: postingRef(TENANT, person, '2026-01-01'),
    caller: callerRef(TENANT, openidOf(person)),
  });
  const ended = { ...posting!.body, to: '2026-11-19' };
  await county.store.commit([
    replace(posting!, ended),
    replace(caller!, { ...caller!.body, postings: [ended] }),
  ]);
}

test('three open questions of one person about one case, and no fourth until one is settled', async () => {
  const { question } = await ask('near', '一');
  await ask('near', '二');
  await ask('near', '三');
  const fourth = { story, text: '四' };
  expect(await county.code('adoption.ask', 'near', fourth)).toBe('question-many');
  expect(await county.code('adoption.ask', 'away', fourth)).toBe('done');
  await county.call('adoption.takeBack', 'near', { question });
  expect(await county.code('adoption.ask', 'near', fourth)).toBe('done');
  expect(await waitsFor('writer')).toBe(4);
});

test('of four asked at once three stand', async () => {
  const codes = await Promise.all(
    ['一', '二', '三', '四'].map((text) => county.code('adoption.ask', 'near', { story, text })),
  );
  expect(codes.sort()).toEqual(['done', 'done', 'done', 'question-many']);
});

test('the writer answers; the village does once they are gone, the township at any time', async () => {
  const { question } = await ask('near');
  const answer = (who: string) => county.code('adoption.answer', who, { question, text: '二十' });
  expect(await answer('first')).toBe('question-not-yours');
  expect(await answer('near')).toBe('out-of-scope');
  expect(await waitsFor('first')).toBe(0);
  await sendAway('writer');
  expect(await waitsFor('first')).toBe(1);
  expect(await answer('writer')).toBe('not-allowed');
  expect(await answer('first')).toBe('done');
});

test('asked once the writer is gone, it waits for those posted there, and is told them', async () => {
  await sendAway('writer');
  const { question } = await ask('near');
  expect(await waitsFor('first')).toBe(1);
  expect(await waitsFor('writer')).toBe(0);
  expect((await county.told('first'))[0]).toContain('路基多厚');
  await county.call('adoption.answer', 'clerk', { question, text: '二十' });
  expect(await waitsFor('first')).toBe(0);
});

test('where nobody is posted any more it waits for the township', async () => {
  await sendAway('writer');
  await sendAway('first');
  await ask('near');
  expect([await waitsFor('first'), await waitsFor('clerk')]).toEqual([0, 1]);
  expect((await county.told('clerk'))[0]).toContain('路基多厚');
});

test('what lies on a desk is handed on once its writer is gone, on the day after and not before', async () => {
  const { question } = await ask('near');
  county.wait(1000);
  await ask('away', '几个月');
  const look = () => handOnQuestions.run({ ...county.ports, now: county.now }, TENANT);
  const deskOf = async (addressee: string) => {
    const { desk } = await county.store.read({ desk: questionDeskRef(TENANT, addressee) });
    return desk?.body.open.map(({ words }) => words) ?? [];
  };
  await look();
  expect(await deskOf('writer')).toEqual(['路基多厚', '几个月']);
  await sendAway('writer');
  // 23:59 of the day it was asked in China: not looked at again yet.
  county.wait(Date.parse('2026-11-20T15:59:00Z') - county.now());
  await look();
  expect(await deskOf('writer')).toHaveLength(2);
  county.wait(60_000);
  await look();
  expect([await deskOf('writer'), await deskOf(VILLAGE)]).toEqual([[], ['路基多厚', '几个月']]);
  expect((await county.told('first')).join()).toContain('near问案例');
  const told = (await county.told('first')).length;
  await look();
  expect(await county.told('first')).toHaveLength(told);
  await county.call('adoption.answer', 'first', { question, text: '二十' });
  expect(await deskOf(VILLAGE)).toEqual(['几个月']);
  await sendAway('first');
  county.wait(24 * 3_600_000);
  await look();
  expect([await deskOf(VILLAGE), await deskOf(TOWNSHIP)]).toEqual([[], ['几个月']]);
});

test('while the writer is there a question stays where it is, day after day', async () => {
  const { question } = await ask('near');
  for (let day = 0; day < 3; day += 1) {
    county.wait(24 * 3_600_000);
    await handOnQuestions.run({ ...county.ports, now: county.now }, TENANT);
  }
  expect(await waitsFor('writer')).toBe(1);
  await county.call('adoption.answer', 'writer', { question, text: '二十' });
});

test('nobody answers or asks themselves', async () => {
  expect(await county.code('adoption.ask', 'writer', { story, text: '自问' })).toBe('question-own');
  const { question } = await ask('clerk');
  const answer = { question, text: '自答' };
  expect(await county.code('adoption.answer', 'clerk', answer)).toBe('question-own');
});

test('without the agreement of who asked it is shown to nobody else', async () => {
  const { question } = await ask('near', '路基多厚', false);
  await county.call('adoption.answer', 'writer', { question, text: '二十' });
  const show = () => county.code('adoption.showAnswer', 'writer', { question });
  expect(await show()).toBe('question-not-agreed');
  const { answered } = await county.call('adoption.questions', 'writer', {});
  expect(answered[0]?.can).toEqual([]);
});

test('who asked takes it back at any time, and nobody else does', async () => {
  const { question } = await ask('near');
  await county.call('adoption.answer', 'writer', { question, text: '二十' });
  await county.call('adoption.showAnswer', 'writer', { question });
  const code = (who: string) => county.code('adoption.takeBack', who, { question });
  expect(await code('writer')).toBe('question-unknown');
  expect(await code('near')).toBe('done');
  const { questions } = await county.call('adoption.around', '', { story });
  expect(questions).toEqual([]);
  expect((await county.told('writer')).join()).toContain('收回');
  expect(await code('near')).toBe('question-not-at-step');
});

test('words a machine finds risky reach nobody; one that is silent stops nobody', async () => {
  county.says('risky');
  const bad = { story, text: '坏话' };
  expect((await county.answer('adoption.ask', 'near', bad)).refusal).toMatchObject({
    ...{ code: 'question-words-risky', field: 'text' },
  });
  expect(await waitsFor('writer')).toBe(0);
  county.says('silence');
  const { question } = await county.call('adoption.ask', 'near', bad);
  const { toAnswer } = await county.call('adoption.questions', 'writer', {});
  expect(toAnswer[0]?.machine).toBe('unsure');
  county.says('risky');
  const answer = { question, text: '坏话' };
  expect(await county.code('adoption.answer', 'writer', answer)).toBe('question-words-risky');
});

test('the words of somebody who may not answer are sent nowhere', async () => {
  const { question } = await ask('near');
  const before = county.asked.length;
  await county.code('adoption.answer', 'away', { question, text: '二十' });
  expect(county.asked).toHaveLength(before);
});

test('about a case that was withdrawn one still answers who asked, and shows nobody else', async () => {
  const { question } = await ask('near');
  await withdraw(county, story);
  expect(await county.code('adoption.ask', 'near', { story, text: '二' })).toBe('story-not-public');
  await county.call('adoption.answer', 'writer', { question, text: '二十' });
  expect(await county.code('adoption.showAnswer', 'writer', { question })).toBe('story-not-public');
});
