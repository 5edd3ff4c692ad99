import { publishedRef, storyRef } from '../../../src/core/publicity/places';
import { TENANT } from '../../fixtures/small-county';
import type { Ready } from '../../kernel/whole-or-not';
import { wholeOrNot } from '../../kernel/whole-or-not';
import { memoryStore } from '../../support/memory-store';
import type { StoryCounty } from './story-county';
import { openStoryCounty, passTownship, publishOne, textShowing } from './story-county';

/** What is ready for the act, and the act: the same call each time it is made. */
type Prepared = (county: StoryCounty) => Promise<{ story: string; call: Ready['call'] }>;

const key = { key: 'once' };

const acts: Readonly<Record<string, Prepared>> = {
  async publish(county) {
    const story = await passTownship(county, textShowing(await county.file('her')));
    const input = { story, version: 1 };
    return { story, call: () => county.answer('publicity.publish', 'county', input, key) };
  },
  async schedule(county) {
    const story = await passTownship(county, textShowing(await county.file('her')));
    const input = { story, version: 1, publishAt: '2026-11-21T02:00:00Z' };
    return { story, call: () => county.answer('publicity.publish', 'county', input, key) };
  },
  async withdraw(county) {
    const story = await publishOne(county, textShowing(await county.file('her')));
    const input = { story, reason: '内容有误' };
    return { story, call: () => county.answer('publicity.withdraw', 'clerk', input, key) };
  },
  async 'take up again'(county) {
    const story = await publishOne(county, textShowing(await county.file('her')));
    await county.call('publicity.withdraw', 'clerk', { story, reason: '内容有误' });
    county.wait(1000);
    return { story, call: () => county.answer('publicity.takeUp', 'writer', { story }, key) };
  },
  async 'withdraw consent'(county) {
    const story = await publishOne(county, textShowing(await county.file('her')));
    const input = { story, name: '刀大姐' };
    return { story, call: () => county.answer('publicity.withdrawConsent', 'clerk', input, key) };
  },
};

/** The story, what readers see of it, and what its writer was told. */
async function held({ store, told }: StoryCounty, story: string) {
  const refs = { story: storyRef(TENANT, story), room: publishedRef(TENANT, story) };
  const found = await store.read(refs);
  return { story: found.story?.body, room: found.room?.body, told: await told('writer') };
}

wholeOrNot(acts, memoryStore, async (ready, store) => {
  const county = await openStoryCounty(store);
  const { story, call } = await ready(county);
  return { call, held: () => held(county, story) };
});

test('a publishing and a withdrawn consent that meet leave nothing of hers in public', async () => {
  for (const order of [0, 1]) {
    const county = await openStoryCounty();
    const story = await passTownship(county, textShowing(await county.file('her')));
    const both = [
      () => county.answer('publicity.publish', 'county', { story, version: 1 }),
      () => county.answer('publicity.withdrawConsent', 'first', { story, name: '刀大姐' }),
    ];
    if (order === 1) both.reverse();
    await Promise.all(both.map((call) => call()));
    const { blocks } = await county.call('publicity.read', '', { story });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  }
});
