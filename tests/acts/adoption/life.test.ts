import { TOWNSHIP, VILLAGE, NEXT_VILLAGE, OTHER_VILLAGE } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import type { AdoptionCounty } from './adoption-county';
import {
  aroundOf,
  openAdoptionCounty,
  publishFrom,
  publishThree,
  tryIn,
  withdraw,
} from './adoption-county';

const namesOf = ({ villages }: { villages: { villageName: string }[] }) =>
  villages.map(({ villageName }) => villageName);
const mineOf = async (county: AdoptionCounty, who: string) =>
  (await county.call('adoption.mine', who, {})).adoptions;

describe.each(storesToTry())('on %s', (_name, open) => {
  test('a case is kept, tried, followed by a case of one’s own, and seen to spread', async () => {
    const county = await openAdoptionCounty(await open());
    const { origin, next, other } = await publishThree(county);
    await county.call('adoption.keep', 'near', { story: origin, note: '问问路基' });
    expect(await mineOf(county, 'near')).toMatchObject([
      { story: origin, state: 'kept', note: '问问路基', condition: 'public' },
    ]);
    expect((await aroundOf(county, origin)).villages).toEqual([]);

    await county.call('adoption.try', 'near', tryIn(NEXT_VILLAGE, origin));
    await county.call('adoption.try', 'away', tryIn(OTHER_VILLAGE, origin));
    expect(namesOf(await aroundOf(county, origin))).toEqual(['勐町村', '飞勐村']);
    expect(await county.told('writer')).toContain(
      '飞勐村从 11 月 20 日起试您写的案例“一条路修了三年”，先做：先修一段',
    );

    await county.call('adoption.link', 'near', { origin, followUp: next });
    await county.call('adoption.link', 'away', { origin: next, followUp: other });
    const around = await aroundOf(county, origin);
    expect(around.followUps.map(({ story, generation }) => [story, generation])).toEqual([
      [next, 1],
      [other, 2],
    ]);
    expect((await aroundOf(county, other)).origin).toMatchObject({ story: next });
    expect(await mineOf(county, 'near')).toMatchObject([
      { state: 'followed', followUps: [{ story: next }] },
    ]);

    const trail = await county.call('adoption.trail', 'clerk', { story: origin });
    expect(trail.villages.flatMap(({ people }) => people)).toEqual([
      { name: '人away', from: '2026-11-20', beginsWith: '先修一段' },
      { name: '人near', from: '2026-11-20', beginsWith: '先修一段' },
    ]);
    expect(trail.followUps.map(({ linkedBy, mayUnlink }) => [linkedBy, mayUnlink])).toEqual([
      ['人near', false],
      ['人away', false],
    ]);
    const within = await county.call('adoption.within', 'clerk', { division: TOWNSHIP });
    expect(within.trying.map(({ villageName, name }) => [villageName, name])).toEqual([
      ['飞勐村', '人near'],
    ]);
  });

  test('a question goes to the writer, back to who asked, and under the case', async () => {
    const county = await openAdoptionCounty(await open());
    const story = await publishFrom(county, 'writer');
    const { question } = await county.call('adoption.ask', 'near', {
      ...{ story, text: '路基多厚', mayShow: true },
    });
    expect(await county.told('writer')).toContain('人near问案例“一条路修了三年”：路基多厚');
    const waiting = await county.call('adoption.questions', 'writer', {});
    expect(waiting.toAnswer).toMatchObject([{ question, askedBy: '人near' }]);
    expect(waiting.toAnswer[0]?.can).toEqual(['answer']);
    expect((await aroundOf(county, story)).questions).toEqual([]);

    await county.call('adoption.answer', 'writer', { question, text: '二十公分' });
    expect((await county.told('near'))[0]).toContain('二十公分');
    expect((await aroundOf(county, story)).questions).toEqual([]);
    const after = await county.call('adoption.questions', 'writer', {});
    expect(after.toAnswer).toEqual([]);
    expect(after.answered).toMatchObject([{ question, can: ['show'] }]);

    await county.call('adoption.showAnswer', 'writer', { question });
    const { questions } = await aroundOf(county, story);
    expect(questions).toMatchObject([{ text: '路基多厚', answer: '二十公分' }]);
    expect(JSON.stringify(questions)).not.toContain('near');
    await county.call('adoption.takeDown', 'clerk', { question, reason: '数字不准' });
    expect((await aroundOf(county, story)).questions).toEqual([]);
    expect((await county.told('near'))[0]).toContain('数字不准');
  });
});

test('one village counts once, and not before its first day', async () => {
  const county = await openAdoptionCounty();
  const story = await publishFrom(county, 'near', { village: NEXT_VILLAGE });
  await county.call('adoption.try', 'writer', { ...tryIn(VILLAGE, story), from: '2026-11-21' });
  expect(namesOf(await aroundOf(county, story))).toEqual([]);
  await county.call('adoption.try', 'first', tryIn(VILLAGE, story));
  expect(namesOf(await aroundOf(county, story))).toEqual(['弄璋村']);
  const { villages } = await county.call('adoption.trail', 'clerk', { story });
  expect(villages.map(({ people }) => people.map(({ name }) => name))).toEqual([
    ['人first', '人writer'],
  ]);
  await county.call('adoption.letGo', 'first', { story });
  expect(namesOf(await aroundOf(county, story))).toEqual([]);
  county.wait(86_400_000);
  expect(namesOf(await aroundOf(county, story))).toEqual(['弄璋村']);
});

test.each([
  ['2025-11-18', 'trial-too-early'],
  ['2025-11-19', 'done'],
  ['2027-02-20', 'done'],
  ['2027-02-21', 'trial-too-far'],
])('a trial from %s: %s', async (from, expected) => {
  const county = await openAdoptionCounty();
  const story = await publishFrom(county, 'near', { village: NEXT_VILLAGE });
  const input = { ...tryIn(VILLAGE, story), from };
  expect(await county.code('adoption.try', 'writer', input)).toBe(expected);
});

test('nobody tries their own village’s case, or in a village that is not theirs', async () => {
  const county = await openAdoptionCounty();
  const story = await publishFrom(county, 'writer');
  const code = (who: string, village: string) =>
    county.code('adoption.try', who, tryIn(village, story));
  expect(await code('first', VILLAGE)).toBe('trial-same-village');
  expect(await code('near', VILLAGE)).toBe('out-of-scope');
  expect(await code('clerk', VILLAGE)).toBe('not-allowed');
});

test('what was let go is kept anew, without its trial; a day put right is no news', async () => {
  const county = await openAdoptionCounty();
  const story = await publishFrom(county, 'writer');
  await county.call('adoption.try', 'near', tryIn(NEXT_VILLAGE, story));
  county.wait(1000);
  await county.call('adoption.try', 'near', { ...tryIn(NEXT_VILLAGE, story), from: '2026-11-19' });
  expect((await county.told('writer')).filter((text) => text.includes('飞勐村'))).toHaveLength(1);
  await county.call('adoption.letGo', 'near', { story });
  expect(await county.code('adoption.letGo', 'near', { story })).toBe('adoption-not-at-step');
  expect(await county.code('adoption.letGo', 'clerk', { story })).toBe('adoption-unknown');
  await county.call('adoption.keep', 'near', { story });
  const [kept] = await mineOf(county, 'near');
  expect([kept?.state, kept?.trial]).toEqual(['kept', undefined]);
});

test('a link is the writer’s, from another village, and goes back in time only', async () => {
  const county = await openAdoptionCounty();
  const { origin, next, other } = await publishThree(county);
  const code = (who: string, input: { origin: string; followUp: string }) =>
    county.code('adoption.link', who, input);
  expect(await code('away', { origin, followUp: next })).toBe('out-of-scope');
  expect(await code('writer', { origin: next, followUp: origin })).toBe('follow-up-earlier');
  expect(await code('near', { origin: next, followUp: next })).toBe('follow-up-same-village');
  expect(await code('near', { origin, followUp: next })).toBe('done');
  expect(await code('near', { origin, followUp: next })).toBe('follow-up-linked');
  expect(await code('away', { origin: next, followUp: other })).toBe('done');
  const unlink = (who: string) =>
    county.code('adoption.unlink', who, { followUp: next, reason: '不是一回事' });
  expect(await unlink('clerk')).toBe('out-of-scope');
  expect(await unlink('county')).toBe('done');
  expect(await unlink('county')).toBe('follow-up-unknown');
  expect((await county.told('near'))[0]).toContain('不是一回事');
  expect((await aroundOf(county, origin)).followUps).toEqual([]);
  // It was never kept before the link.
  expect(await mineOf(county, 'near')).toMatchObject([{ state: 'kept', followUps: [] }]);
});

test('what follows goes with either of the two, and what follows that is not reached', async () => {
  const county = await openAdoptionCounty();
  const { origin, next, other } = await publishThree(county);
  await county.call('adoption.link', 'near', { origin, followUp: next });
  await county.call('adoption.link', 'away', { origin: next, followUp: other });
  await withdraw(county, next);
  expect((await aroundOf(county, origin)).followUps).toEqual([]);
  expect((await aroundOf(county, other)).origin).toBeUndefined();
});

test('a case corrected or withdrawn since it was kept says so', async () => {
  const county = await openAdoptionCounty();
  const story = await publishFrom(county, 'writer');
  await county.call('adoption.keep', 'near', { story });
  county.wait(1000);
  await county.call('publicity.correct', 'writer', { story, note: '是两年' });
  const { edition } = await county.call('publicity.story', 'writer', { story });
  await county.call('publicity.submit', 'writer', { story, edition });
  await county.call('publicity.review', 'clerk', { story, version: 2, decision: 'pass' });
  await county.call('publicity.publish', 'county', { story, version: 2 });
  expect(await mineOf(county, 'near')).toMatchObject([
    { condition: 'corrected', correction: { text: '是两年' } },
  ]);
  await withdraw(county, story);
  expect(await mineOf(county, 'near')).toMatchObject([
    { condition: 'gone', title: '一条路修了三年', can: ['let-go'] },
  ]);
});
