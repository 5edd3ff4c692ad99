import { fileRef } from '../../../src/core/files/places';
import { replace } from '../../../src/core/records';
import { TENANT } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import type { StoryCounty } from './story-county';
import {
  handIn,
  openStoryCounty,
  passTownship,
  publishOne,
  textShowing,
  textWith,
} from './story-county';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const read = (county: StoryCounty, story: string) => county.code('publicity.read', '', { story });
const blocks = async (county: StoryCounty, story: string) =>
  (await county.call('publicity.read', '', { story })).blocks.map(({ kind }) => kind);

describe.each(storesToTry())('on %s', (_name, open) => {
  test('what is scheduled is read from its instant on, and not a second before', async () => {
    const county = await openStoryCounty(await open());
    const story = await passTownship(county);
    const publishAt = '2026-11-21T02:00:00Z';
    await county.call('publicity.publish', 'county', { story, version: 1, publishAt });
    county.wait(Date.parse(publishAt) - county.now() - 1);
    await county.runTimers();
    expect(await read(county, story)).toBe('story-not-public');
    expect((await county.call('publicity.list', '', {})).stories).toEqual([]);
    county.wait(1);
    await county.runTimers();
    expect(await read(county, story)).toBe('done');
    const [text] = await county.told('writer');
    expect(text).toBe('您写的案例“一条路修了三年”已经发布，谁都能看到。');
    await county.runTimers();
    expect((await county.call('publicity.list', '', {})).stories).toHaveLength(1);
  });

  test('consent that runs out takes the picture down with the last day', async () => {
    const county = await openStoryCounty(await open());
    const picture = await county.file('woman');
    const story = await publishOne(county, textShowing(picture, '刀大姐', '2026-11-21'));
    // 23:59 of its last day in China, and a minute later: readers do not wait for a timer.
    county.wait(Date.parse('2026-11-21T15:59:00Z') - county.now());
    await county.runTimers();
    expect(await blocks(county, story)).toEqual(['paragraph', 'photo']);
    county.wait(60_000);
    expect(await blocks(county, story)).toEqual(['paragraph']);
    expect((await county.call('publicity.list', '', {})).stories[0]?.cover).toBeUndefined();
    await county.runTimers();
    expect(await blocks(county, story)).toEqual(['paragraph']);
    expect((await county.told('writer'))[0]).toContain('同意的日期到了');
  });

  test('what is withdrawn is gone with the same call, for good', async () => {
    const county = await openStoryCounty(await open());
    const story = await publishOne(county);
    const withdraw = (who: string, reason = '内容有误') =>
      county.code('publicity.withdraw', who, { story, reason });
    expect(await withdraw('clerk', ' ')).toBe('story-reason-needed');
    expect(await withdraw('first')).toBe('story-not-yours');
    expect(await withdraw('clerk')).toBe('done');
    expect(await read(county, story)).toBe('story-not-public');
    expect((await county.call('publicity.list', '', {})).stories).toEqual([]);
    expect(await withdraw('clerk')).toBe('story-not-at-step');
    expect((await county.told('writer'))[0]).toContain('原因：内容有误');
  });
});

test('a consent taken back takes exactly that person’s pictures down, at once and for good', async () => {
  const county = await openStoryCounty();
  const [hers, his] = [await county.file('hers'), await county.file('his')];
  const text = textShowing(hers);
  const both = {
    ...text,
    blocks: [...text.blocks, { kind: 'photo', picture: his, caption: '老岳' } as const],
    people: [...text.people, { ...text.people[0]!, name: '老岳', pictures: [his] }],
  };
  const story = await publishOne(county, both);
  expect(await blocks(county, story)).toEqual(['paragraph', 'photo', 'photo']);
  const take = (who: string, name: string) =>
    county.code('publicity.withdrawConsent', who, { story, name, reason: '本人当面说的' });
  expect(await take('near', '刀大姐')).toBe('out-of-scope');
  expect(await take('first', '没有这个人')).toBe('consent-unknown');
  expect(await take('first', '刀大姐')).toBe('done');
  expect(await take('first', '刀大姐')).toBe('consent-unknown');
  const shown = await county.call('publicity.read', '', { story });
  expect(JSON.stringify(shown)).not.toContain('刀大姐');
  expect(shown.blocks).toHaveLength(2);
  expect(await county.code('files.link', 'clerk', { file: hers })).toBe('file-refused');
  expect(await county.code('files.link', 'clerk', { file: his })).toBe('done');
  const { file } = await county.store.read({ file: fileRef(TENANT, hers) });
  expect(file?.body.dropAfter).toBeDefined();
  // A correction cannot bring it back.
  await county.call('publicity.correct', 'writer', { story, note: '补一张照片' });
  const { edition } = await county.call('publicity.story', 'writer', { story });
  const again = await county.answer('publicity.save', 'writer', { ...both, story, edition });
  expect(again.refusal).toMatchObject({ code: 'story-picture-down', field: 'blocks.1' });
  expect(again.refusal?.message).toContain('刀大姐已撤回同意');
});

test('a consent taken back while a correction is written reaches what readers read', async () => {
  const county = await openStoryCounty();
  const picture = await county.file('woman');
  const story = await publishOne(county, textShowing(picture));
  await county.call('publicity.correct', 'writer', { story, note: '改一个数字' });
  const { edition } = await county.call('publicity.story', 'writer', { story });
  const without = { ...textWith(), story, edition };
  await county.call('publicity.save', 'writer', without);
  await county.call('publicity.withdrawConsent', 'clerk', { story, name: '刀大姐' });
  expect(await blocks(county, story)).toEqual(['paragraph']);
  await county.call('publicity.dropCorrection', 'writer', { story });
  const after = await county.call('publicity.story', 'writer', { story });
  expect(after.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  expect(after.state).toBe('published');
});

test('a corrected story says so, and is read as it was until both have looked again', async () => {
  const county = await openStoryCounty();
  const story = await publishOne(county);
  const first = await county.call('publicity.read', '', { story });
  expect(await county.code('publicity.correct', 'first', { story, note: '错了' })).toBe(
    'story-not-author',
  );
  await county.call('publicity.correct', 'writer', { story, note: '应为三年零两个月' });
  county.wait(HOUR);
  const next = { ...textWith(), story, edition: 1, title: '一条路修了三年零两个月' };
  const { edition } = await county.call('publicity.save', 'writer', next);
  await county.call('publicity.submit', 'writer', { story, edition });
  await county.call('publicity.review', 'clerk', { story, version: 2, decision: 'pass' });
  expect(await county.call('publicity.read', '', { story })).toEqual(first);
  await county.call('publicity.publish', 'county2', { story, version: 2 });
  const now = await county.call('publicity.read', '', { story });
  expect(now).toMatchObject({ title: next.title, publishedAt: first.publishedAt });
  expect(now.corrections).toEqual([{ at: '2026-11-20T03:00:00.000Z', text: '应为三年零两个月' }]);
});

test('an hour can be taken back, and is within half a year from now', async () => {
  const county = await openStoryCounty();
  const story = await passTownship(county);
  const at = (publishAt: string) =>
    county.code('publicity.publish', 'county', { story, version: 1, publishAt });
  expect(await at('2026-11-20T02:00:00Z')).toBe('story-publish-past');
  expect(await at('2027-05-22T16:00:00Z')).toBe('story-publish-far');
  expect(await at('2027-05-22T15:59:59Z')).toBe('done');
  expect(await county.code('publicity.unschedule', 'county2', { story })).toBe('done');
  county.wait(200 * DAY);
  await county.runTimers();
  expect(await read(county, story)).toBe('story-not-public');
});

test('a picture nobody has looked at is not published, now or at its hour', async () => {
  const county = await openStoryCounty();
  const picture = await county.file('waits', { check: 'waiting', waitingIn: '533123104201' });
  const story = await passTownship(county, textWith(picture));
  const publish = (more = {}) =>
    county.answer('publicity.publish', 'county', { story, version: 1, ...more });
  const now = await publish();
  expect(now.refusal).toMatchObject({ code: 'story-picture-waits', field: 'blocks.1.picture' });
  await county.call('files.judge', 'clerk', { file: picture, verdict: 'clean' });
  await publish({ publishAt: '2026-11-21T02:00:00Z' });
  const shown = await county.store.read({ file: fileRef(TENANT, picture) });
  await county.store.commit([replace(shown.file!, { ...shown.file!.body, check: 'refused' })]);
  county.wait(DAY);
  await county.runTimers();
  expect(await read(county, story)).toBe('story-not-public');
  const { state } = await county.call('publicity.story', 'county', { story });
  expect(state).toBe('county-review');
  expect((await county.told('writer'))[0]).toContain('到了时间没有发布');
});

test('whoever publishes sees by which clause; who only writes or looks on does not', async () => {
  const county = await openStoryCounty();
  const story = await passTownship(county);
  const basis = async (who: string) => (await county.call('publicity.story', who, { story })).basis;
  const silent = { rule: 'publicity', unset: true };
  expect(await basis('county')).toMatchObject([silent]);
  for (const who of ['writer', 'clerk', 'first']) expect(await basis(who)).toEqual([]);
  const waiting = await county.call('publicity.waiting', 'clerk', { division: '533123104' });
  expect(waiting.basis).toMatchObject([silent]);
});

test('what a machine says of the words: risky stops them, silence lets people look', async () => {
  const county = await openStoryCounty();
  county.says('risky');
  const { blocks: kept, ...text } = textWith();
  const bad = { ...text, blocks: [...kept, { kind: 'paragraph', text: '坏话' } as const] };
  const { story } = await county.call('publicity.save', 'writer', bad);
  const submit = () => county.answer('publicity.submit', 'writer', { story, edition: 1 });
  const refused = (await submit()).refusal;
  expect(refused).toMatchObject({ code: 'story-words-risky', field: 'blocks.1' });
  expect(refused?.message).toContain('第 2 块');
  for (const [says, machine] of [
    ['silence', 'unsure'],
    ['unsure', 'unsure'],
    ['pass', 'pass'],
  ] as const) {
    county.says(says);
    const one = await handIn(county);
    const { versions } = await county.call('publicity.story', 'clerk', { story: one });
    expect(versions[0]?.machine).toBe(machine);
  }
});

test('the county’s choice is read in its order, and taken off again', async () => {
  const county = await openStoryCounty();
  const stories = [await publishOne(county), await publishOne(county), await publishOne(county)];
  const [a = '', b = ''] = stories;
  await county.call('publicity.choose', 'county', { story: a, place: 10 });
  await county.call('publicity.choose', 'county', { story: b, place: 2 });
  const chosen = async () =>
    (await county.call('publicity.list', '', { chosen: true })).stories.map(({ story }) => story);
  expect(await chosen()).toEqual([b, a]);
  await county.call('publicity.choose', 'county', { story: b });
  expect(await chosen()).toEqual([a]);
  expect(await county.code('publicity.choose', 'county', { story: a, place: 0 })).toBe(
    'input-invalid',
  );
});

test('a draft nobody was shown is its writer’s alone', async () => {
  const county = await openStoryCounty();
  const { story } = await county.call('publicity.save', 'writer', textWith());
  expect(await county.code('publicity.story', 'clerk', { story })).toBe('story-unknown');
  expect(await county.code('publicity.withdraw', 'clerk', { story, reason: '不要' })).toBe(
    'story-not-yours',
  );
  const { stories } = await county.call('publicity.mine', 'writer', {});
  expect(stories).toMatchObject([{ story, can: ['save', 'submit', 'withdraw'] }]);
});
