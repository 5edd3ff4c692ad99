import { COUNTY, TOWNSHIP, VILLAGE } from '../../fixtures/small-county';
import type { StoryCounty } from './story-county';
import { handIn, openStoryCounty, passTownship, publishOne, textWith } from './story-county';

const TITLE = '还没有公开的一篇';

async function text(county: StoryCounty) {
  return { ...textWith(await county.file('secret')), title: TITLE };
}

/** One story in each state in which nobody but its makers may see it. */
const hidden: Readonly<Record<string, (county: StoryCounty) => Promise<string>>> = {
  draft: async (county) =>
    (await county.call('publicity.save', 'writer', await text(county))).story,
  'township-review': async (county) => handIn(county, await text(county)),
  'county-review': async (county) => passTownship(county, await text(county)),
  async scheduled(county) {
    const story = await passTownship(county, await text(county));
    const publishAt = '2026-11-21T02:00:00Z';
    await county.call('publicity.publish', 'county', { story, version: 1, publishAt });
    return story;
  },
  async withdrawn(county) {
    const story = await publishOne(county, await text(county));
    await county.call('publicity.choose', 'county', { story, place: 1 });
    await county.call('publicity.withdraw', 'county', { story, reason: '内容有误' });
    return story;
  },
};

/** Everything one can ask without being anybody. */
async function everythingPublic(county: StoryCounty, story: string): Promise<string> {
  const asked = [
    {},
    { chosen: true as const },
    ...[COUNTY, TOWNSHIP, VILLAGE].flatMap((division) => [
      { division },
      { division, duty: 'industry' as const },
      { division, chosen: true as const },
    ]),
    { duty: 'industry' as const },
  ];
  const lists = await Promise.all(asked.map((input) => county.answer('publicity.list', '', input)));
  const read = await county.answer('publicity.read', '', { story });
  return JSON.stringify([...lists, read]);
}

describe.each(Object.keys(hidden))('a story that is %s', (state) => {
  test('comes out of nothing that anybody may ask', async () => {
    const county = await openStoryCounty();
    const story = (await hidden[state]?.(county)) ?? '';
    county.wait(60_000);
    await county.runTimers();
    const said = await everythingPublic(county, story);
    expect(said).not.toContain(TITLE);
    expect(said).not.toContain('secret');
    expect(said).toContain('story-not-public');
    const unknown = story.replace(/.{4}$/, 'AAAA');
    const read = (id: string) => county.answer('publicity.read', '', { story: id });
    // Nor can anybody tell it from one that never was.
    expect(await read(story)).toEqual(await read(unknown));
  });

  test('is not shown by a link to its picture either', async () => {
    const county = await openStoryCounty();
    await hidden[state]?.(county);
    const { id } = (
      await county.store.find(
        { collection: 'file', tenants: ['small'], index: 'byOwner' },
        { limit: 1 },
      )
    ).records[0]!;
    expect(await county.code('files.link', '', { file: id })).toBe('sign-in-needed');
    expect(await county.code('files.link', 'near', { file: id })).toBe('out-of-scope');
    expect(await county.code('files.link', 'elsewhere', { file: id })).toBe('out-of-scope');
  });
});

test('the same questions show one that is published', async () => {
  const county = await openStoryCounty();
  const story = await publishOne(county, await text(county));
  const said = await everythingPublic(county, story);
  expect(said).toContain(TITLE);
  expect(said).toContain('secret/thumbnail');
});

test('an answer names nothing of those who made it but the author’s name', async () => {
  const county = await openStoryCounty();
  const story = await publishOne(county, await text(county));
  const said = await everythingPublic(county, story);
  for (const word of ['"writer"', 'clerk', 'consent', 'people', 'steps', 'openid', 'file:']) {
    expect([word, said.includes(word)]).toEqual([word, false]);
  }
});
