import { makeDigests } from '../../../cloudfunctions/publicity/make-digest';
import { Conflict } from '../../../cloudfunctions/_backend/ports';
import { digestId, digestRef } from '../../../src/core/publicity/digest';
import { publishedRef } from '../../../src/core/publicity/places';
import { insert } from '../../../src/core/records';
import { COUNTY, TENANT } from '../../fixtures/small-county';
import { memoryStore } from '../../support/memory-store';
import { storesToTry } from '../../support/stores';
import type { StoryCounty } from './story-county';
import { openStoryCounty, publishOne, textWith } from './story-county';

// The county's clock begins on Friday, 2026-11-20, 10:00 in China.
const DAY_MS = 86_400_000;
const monday = digestId(COUNTY, '2026-11-23');
const toMonday = (county: StoryCounty, hours = 10) =>
  county.wait(Date.parse('2026-11-23T00:00:00+08:00') + hours * 3_600_000 - county.now());
const run = (county: StoryCounty) => makeDigests.run({ ...county.ports, now: county.now }, TENANT);
const titles = async (county: StoryCounty, digest?: string) =>
  (await county.call('publicity.digest', '', digest ? { digest } : {})).stories.map(
    ({ title }) => title,
  );

describe.each(storesToTry())('on %s', (_name, openStore) => {
  test('what a week published is one digest, in the order it was published; a withdrawn story is gone from it', async () => {
    const county = await openStoryCounty(await openStore());
    const first = await publishOne(county, { ...textWith(), title: '一' });
    county.wait(60_000);
    await publishOne(county, { ...textWith(), title: '二' });
    toMonday(county, 7.99);
    await run(county);
    expect(await county.code('publicity.digest', '', {})).toBe('digest-none');
    toMonday(county, 8);
    await run(county);
    await run(county);
    const shown = await county.call('publicity.digest', '', {});
    expect(shown).toMatchObject({
      ...{ digest: monday, from: '2026-11-16', to: '2026-11-22', countyName: '盈江县' },
      earlier: [],
    });
    expect(await titles(county)).toEqual(['一', '二']);
    await county.call('publicity.withdraw', 'county', { story: first, reason: '内容有误' });
    expect(await titles(county, monday)).toEqual(['二']);

    // The next week has one of its own, and the one before it stands below.
    await publishOne(county, { ...textWith(), title: '三' });
    county.wait(7 * DAY_MS);
    await run(county);
    const next = await county.call('publicity.digest', '', {});
    expect(next.earlier).toEqual([{ digest: monday, from: '2026-11-16', to: '2026-11-22' }]);
    expect(await titles(county)).toEqual(['三']);
    expect((await county.call('publicity.digest', '', { digest: monday })).earlier).toEqual([]);
    await county.store.close();
  });
});

test('a week in which nothing was published has none', async () => {
  const county = await openStoryCounty();
  toMonday(county);
  await run(county);
  expect(await county.code('publicity.digest', '', {})).toBe('digest-none');
});

test('a digest that is not there is refused, and one that is no digest beside its field', async () => {
  const county = await openStoryCounty();
  expect(await county.code('publicity.digest', '', { digest: monday })).toBe('digest-unknown');
  const { refusal } = await county.answer('publicity.digest', '', { digest: 'digest:1' });
  expect(refusal).toMatchObject({ code: 'input-invalid', field: 'digest' });
});

test('two runners that meet make one', async () => {
  const county = await openStoryCounty();
  await publishOne(county);
  toMonday(county);
  await Promise.all([run(county), run(county)]);
  expect(await titles(county)).toEqual(['一条路修了三年']);
});

test('a runner whose commit is refused leaves it to the next; another fault is told', async () => {
  const sound = memoryStore();
  let fault: Error | undefined = new Conflict();
  const county = await openStoryCounty({
    ...sound,
    commit: (writes) =>
      fault && writes.some((write) => write.kind === 'insert' && write.ref.collection === 'digest')
        ? Promise.reject(fault)
        : sound.commit(writes),
  });
  await publishOne(county);
  toMonday(county);
  await run(county);
  fault = new Error('no disk');
  await expect(run(county)).rejects.toThrow('no disk');
  fault = undefined;
  await run(county);
  expect(await titles(county)).toHaveLength(1);
});

test('a digest that names what was never public shows nothing of it', async () => {
  const county = await openStoryCounty();
  const story = 'story:533123104201:ABCD';
  const body = { county: COUNTY, day: '2026-11-16', stories: [story] };
  const digest = digestId(COUNTY, '2026-11-16');
  await county.store.commit([insert(digestRef(TENANT, digest), body)]);
  expect(await county.store.read({ room: publishedRef(TENANT, story) })).toEqual({});
  expect(await titles(county, digest)).toEqual([]);
});
