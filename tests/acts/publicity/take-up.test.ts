import { fileRef } from '../../../src/core/files/places';
import { TENANT } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import type { StoryCounty } from './story-county';
import { openStoryCounty, publishOne, textShowing, textWith } from './story-county';

const withdraw = (county: StoryCounty, story: string) =>
  county.call('publicity.withdraw', 'clerk', { story, reason: '内容有误' });
const takeUp = (county: StoryCounty, story: string) =>
  county.call('publicity.takeUp', 'writer', { story });
const seen = (county: StoryCounty, story: string) =>
  county.call('publicity.story', 'writer', { story });

/** The writer's picture of a woman who agreed until a day, and one with nobody in it. */
async function publishBoth(county: StoryCounty, until: string) {
  const [hers, road] = [await county.file('hers'), await county.file('road')];
  const text = textShowing(hers, '刀大姐', until);
  const photo = { kind: 'photo', picture: road, caption: '路', nobody: true } as const;
  const story = await publishOne(county, { ...text, blocks: [...text.blocks, photo] });
  return { story, hers, road };
}

describe.each(storesToTry())('on %s', (_name, open) => {
  test('withdrawn, taken up again, through both reviews: another story, and the old one stays', async () => {
    const county = await openStoryCounty(await open());
    const { story, hers } = await publishBoth(county, '2027-11-20');
    await withdraw(county, story);
    const { story: next, state } = await takeUp(county, story);
    expect(state).toBe('draft');
    const draft = await seen(county, next);
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'photo', 'photo']);
    expect(draft.takesUp).toBe(story);
    const old = await seen(county, story);
    expect(old).toMatchObject({ state: 'withdrawn', takenUpAs: next, can: [] });
    expect(old.steps.map(({ step }) => step).slice(-2)).toEqual(['withdraw', 'take-up']);
    expect(old.versions).toHaveLength(1);
    const edition = draft.edition;
    await county.call('publicity.submit', 'writer', { story: next, edition });
    const publish = { story: next, version: 1 };
    expect(await county.code('publicity.publish', 'county', publish)).toBe('story-not-at-step');
    await county.call('publicity.review', 'clerk', { ...publish, decision: 'pass' });
    await county.call('publicity.publish', 'county', publish);
    expect(await county.code('publicity.read', '', { story })).toBe('story-not-public');
    expect((await county.call('publicity.read', '', { story: next })).blocks).toHaveLength(3);
    // One place for her word: the story readers see, and her picture is gone for good.
    const consent = { story, name: '刀大姐' };
    expect(await county.code('publicity.withdrawConsent', 'clerk', consent)).toBe('story-taken-up');
    await county.call('publicity.withdrawConsent', 'clerk', { ...consent, story: next });
    expect((await county.call('publicity.read', '', { story: next })).blocks).toHaveLength(2);
    const { file } = await county.store.read({ file: fileRef(TENANT, hers) });
    expect(file?.body.check).toBe('refused');
    await county.store.close();
  });
});

test.each([
  ['2026-11-21', 2],
  ['2026-11-20', 1],
])('taken up on 11-21, a picture agreed to until %s: %i pictures', async (until, pictures) => {
  const county = await openStoryCounty();
  const { story } = await publishBoth(county, until);
  await withdraw(county, story);
  county.wait(24 * 3_600_000);
  const { story: next } = await takeUp(county, story);
  const { blocks, people } = await seen(county, next);
  expect(blocks.filter(({ kind }) => kind === 'photo')).toHaveLength(pictures);
  expect(people).toHaveLength(pictures - 1);
});

test('who took their consent back stays out, and cannot be put in again', async () => {
  const county = await openStoryCounty();
  const { story, hers } = await publishBoth(county, '2027-11-20');
  await county.call('publicity.withdrawConsent', 'clerk', { story, name: '刀大姐' });
  await withdraw(county, story);
  const { story: next } = await takeUp(county, story);
  const { blocks, edition } = await seen(county, next);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'photo']);
  const again = { ...textShowing(hers), story: next, edition };
  expect(await county.code('publicity.save', 'writer', again)).toBe('story-picture-down');
});

test('its writer alone, once, and only what was withdrawn', async () => {
  const county = await openStoryCounty();
  const story = await publishOne(county);
  const code = (who: string) => county.code('publicity.takeUp', who, { story });
  expect(await code('writer')).toBe('story-not-at-step');
  await withdraw(county, story);
  expect(await code('first')).toBe('story-not-author');
  expect(await code('near')).toBe('out-of-scope');
  const codes = await Promise.all([code('writer'), code('writer')]);
  expect(codes.sort()).toEqual(['done', 'story-taken-up']);
});

test('given up again and taken up once more, its pictures are still there', async () => {
  const county = await openStoryCounty();
  const picture = await county.file('road');
  const story = await publishOne(county, textWith(picture));
  await withdraw(county, story);
  const { story: second } = await takeUp(county, story);
  await county.call('publicity.withdraw', 'writer', { story: second, reason: '不写了' });
  const { story: third } = await takeUp(county, second);
  expect((await seen(county, third)).blocks).toHaveLength(2);
  expect(await county.code('files.link', 'clerk', { file: picture })).toBe('done');
});
