import { NEXT_VILLAGE } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import { textWith } from '../publicity/story-county';
import type { AdoptionCounty } from './adoption-county';
import { aroundOf, openAdoptionCounty, publishFrom, tryIn, withdraw } from './adoption-county';

const next = { village: NEXT_VILLAGE, title: '邻村也修了路' };

const followUps = async (county: AdoptionCounty, story: string) =>
  (await aroundOf(county, story)).followUps.map((each) => each.story);

/** Corrected and published anew, with what it follows. */
async function correct(county: AdoptionCounty, story: string, version: number, follows?: string) {
  county.wait(60_000);
  await county.call('publicity.correct', 'near', { story, note: '补一句' });
  const { edition } = await county.call('publicity.story', 'near', { story });
  const text = { ...textWith(), ...next, story, edition, ...(follows ? { follows } : {}) };
  const saved = await county.call('publicity.save', 'near', text);
  await county.call('publicity.submit', 'near', { story, edition: saved.edition });
  await county.call('publicity.review', 'clerk', { story, version, decision: 'pass' });
  await county.call('publicity.publish', 'county', { story, version });
}

describe.each(storesToTry())('on %s', (_name, open) => {
  test('what a story grew out of is named while it is written, and linked when it is published', async () => {
    const county = await openAdoptionCounty(await open());
    const origin = await publishFrom(county, 'writer');
    await county.call('adoption.try', 'near', tryIn(NEXT_VILLAGE, origin));
    const [mine] = (await county.call('adoption.mine', 'near', {})).adoptions;
    expect(mine?.can).toContain('write');
    const draft = { ...textWith(), ...next, follows: origin };
    const { story, edition } = await county.call('publicity.save', 'near', draft);
    expect(await county.call('publicity.story', 'near', { story })).toMatchObject({
      follows: { story: origin, title: '一条路修了三年' },
    });
    expect(await followUps(county, origin)).toEqual([]);
    await county.call('publicity.submit', 'near', { story, edition });
    await county.call('publicity.review', 'clerk', { story, version: 1, decision: 'pass' });
    county.wait(60_000);
    await county.call('publicity.publish', 'county', { story, version: 1 });
    expect(await followUps(county, origin)).toEqual([story]);
    const after = (await county.call('adoption.mine', 'near', {})).adoptions;
    expect(after).toMatchObject([{ state: 'followed', followUps: [{ story }] }]);
    expect((await county.told('writer'))[0]).toContain('也写了一篇：《邻村也修了路》');
    await county.store.close();
  });

  test('one that is scheduled is linked at its hour', async () => {
    const county = await openAdoptionCounty(await open());
    const origin = await publishFrom(county, 'writer');
    const draft = { ...textWith(), ...next, follows: origin };
    const { story, edition } = await county.call('publicity.save', 'near', draft);
    await county.call('publicity.submit', 'near', { story, edition });
    await county.call('publicity.review', 'clerk', { story, version: 1, decision: 'pass' });
    const publishAt = '2026-11-21T02:00:00Z';
    await county.call('publicity.publish', 'county', { story, version: 1, publishAt });
    expect(await followUps(county, origin)).toEqual([]);
    county.wait(Date.parse(publishAt) - county.now());
    await county.runTimers();
    expect(await followUps(county, origin)).toEqual([story]);
    await county.store.close();
  });
});

test('a case of the same village is refused beside its field', async () => {
  const county = await openAdoptionCounty();
  const origin = await publishFrom(county, 'writer');
  const own = { ...textWith(), follows: origin };
  const { refusal } = await county.answer('publicity.save', 'first', own);
  expect(refusal).toMatchObject({ code: 'follow-up-same-village', field: 'follows' });
});

test('what was withdrawn meanwhile is not linked, and the story is published all the same', async () => {
  const county = await openAdoptionCounty();
  const origin = await publishFrom(county, 'writer');
  const draft = { ...next, follows: origin };
  await withdraw(county, origin);
  const story = await publishFrom(county, 'near', draft);
  const { follows } = await county.call('publicity.story', 'near', { story });
  expect(follows).toEqual({ story: origin });
  expect(await county.code('publicity.read', '', { story })).toBe('done');
});

test('a link the county took off does not come back with a correction', async () => {
  const county = await openAdoptionCounty();
  const origin = await publishFrom(county, 'writer');
  const story = await publishFrom(county, 'near', { ...next, follows: origin });
  await county.call('adoption.unlink', 'county', { followUp: story, reason: '不是一回事' });
  await correct(county, story, 2, origin);
  expect(await followUps(county, origin)).toEqual([]);
});

test('named in a correction, it is linked; what was published later is not', async () => {
  const county = await openAdoptionCounty();
  const origin = await publishFrom(county, 'writer');
  const story = await publishFrom(county, 'near', next);
  const later = await publishFrom(county, 'writer', { title: '后来的' });
  await correct(county, story, 2, later);
  expect(await followUps(county, later)).toEqual([]);
  await correct(county, story, 3, origin);
  expect(await followUps(county, origin)).toEqual([story]);
});
