import { TOWNSHIP, VILLAGE, NEXT_VILLAGE } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import { handIn, openStoryCounty, passTownship, publishOne, textWith } from './story-county';

describe.each(storesToTry())('a story on %s', (_name, open) => {
  test('is written, handed in, looked at twice, published and read by anybody', async () => {
    const county = await openStoryCounty(await open());
    const picture = await county.file('road');
    const saved = await county.call('publicity.save', 'writer', textWith(picture));
    const { story } = saved;
    expect(story).toMatch(new RegExp(`^story:${VILLAGE}:`));
    const read = () => county.code('publicity.read', '', { story });
    expect(await read()).toBe('story-not-public');
    await county.call('publicity.submit', 'writer', { story, edition: saved.edition });
    await county.call('publicity.review', 'clerk', { story, version: 1, decision: 'pass' });
    expect(await read()).toBe('story-not-public');
    await county.call('publicity.publish', 'county', { story, version: 1 });
    const shown = await county.call('publicity.read', '', { story });
    expect(shown).toMatchObject({ title: '一条路修了三年', dutyWords: '产业发展', seconds: 300 });
    expect(shown.blocks).toEqual([
      { kind: 'paragraph', text: '村里的路修好了。' },
      {
        ...{ kind: 'photo', caption: '新修的路', width: 40, height: 30 },
        picture: 'https://files.example/road/picture?300',
        thumbnail: 'https://files.example/road/thumbnail?300',
      },
    ]);
    const { stories } = await county.call('publicity.list', '', {});
    expect(stories).toMatchObject([
      { story, excerpt: '村里的路修好了。', cover: 'https://files.example/road/thumbnail?300' },
    ]);
  });

  test('is found by place and duty, newest first, ten at a time', async () => {
    const county = await openStoryCounty(await open());
    const told: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      told.unshift(await publishOne(county));
      county.wait(60_000);
    }
    const list = (over: object) => county.call('publicity.list', '', over);
    const first = await list({});
    expect(first.stories.map(({ story }) => story)).toEqual(told.slice(0, 10));
    const rest = await list({ cursor: first.cursor });
    expect(rest.stories.map(({ story }) => story)).toEqual(told.slice(10));
    expect(rest.cursor).toBeUndefined();
    const count = async (over: object) => (await list(over)).stories.length;
    for (const division of ['533123', TOWNSHIP, VILLAGE]) {
      expect(await count({ division })).toBe(10);
      expect(await count({ division, duty: 'industry' })).toBe(10);
      expect(await count({ division, duty: 'service' })).toBe(0);
    }
    for (const division of ['533124', '533123101', NEXT_VILLAGE]) {
      expect(await count({ division })).toBe(0);
    }
    expect(await count({ duty: 'industry' })).toBe(10);
    expect(await count({ duty: 'governance' })).toBe(0);
  });
});

describe('nobody looks at their own', () => {
  test('nor takes both looks', async () => {
    const county = await openStoryCounty();
    const story = await handIn(county);
    await county.call('publicity.review', 'both', { story, version: 1, decision: 'pass' });
    const publish = (who: string) => county.code('publicity.publish', who, { story, version: 1 });
    expect(await publish('both')).toBe('story-same-reviewer');
    expect(await publish('clerk')).toBe('not-allowed');
    expect(await publish('county')).toBe('done');
  });

  test('one an officer wrote is looked at by another of the office', async () => {
    const county = await openStoryCounty();
    const story = await handIn(county, textWith(), 'clerk');
    const pass = (who: string) =>
      county.code('publicity.review', who, { story, version: 1, decision: 'pass' });
    expect(await pass('clerk')).toBe('own-story');
    expect(await pass('county')).toBe('story-not-yours');
    expect(await pass('clerk2')).toBe('done');
  });
});

describe('handed back', () => {
  test('it is a draft again, with remarks at the place they mean', async () => {
    const county = await openStoryCounty();
    const story = await passTownship(county);
    const back = (remarks: { block?: number; text: string }[]) =>
      county.answer('publicity.review', 'county', {
        ...{ story, version: 1, decision: 'hand-back', remarks },
      });
    expect((await back([])).refusal?.code).toBe('story-remark-needed');
    const nowhere = await back([{ block: 1, text: '这里写错了' }]);
    expect(nowhere.refusal).toMatchObject({
      code: 'story-remark-nowhere',
      field: 'remarks.0.block',
    });
    expect((await back([{ block: 0, text: '写清楚花了多少钱' }])).output?.state).toBe('draft');
    const again = { ...textWith(), story, edition: 1, title: '一条路修了三年零两个月' };
    const { edition } = await county.call('publicity.save', 'writer', again);
    await county.call('publicity.submit', 'writer', { story, edition });
    const old = { story, version: 1, decision: 'pass' as const };
    expect(await county.code('publicity.review', 'clerk', old)).toBe('story-version-old');
    expect(await county.code('publicity.review', 'clerk', { ...old, version: 2 })).toBe('done');
  });
});

describe('a draft', () => {
  test('is the writer’s alone, and two devices do not write over each other', async () => {
    const county = await openStoryCounty();
    const { story } = await county.call('publicity.save', 'writer', textWith());
    const save = (who: string, edition: number) =>
      county.code('publicity.save', who, { ...textWith(), story, edition });
    expect(await save('first', 1)).toBe('story-not-author');
    expect(await save('near', 1)).toBe('out-of-scope');
    expect(await save('writer', 1)).toBe('done');
    expect(await save('writer', 1)).toBe('story-changed');
    expect(await save('writer', 2)).toBe('done');
  });

  test('holds on to its pictures and lets go of those left out', async () => {
    const county = await openStoryCounty();
    const [one, two] = [await county.file('one'), await county.file('two')];
    const { story } = await county.call('publicity.save', 'writer', textWith(one));
    expect(await county.code('publicity.save', 'writer', textWith(one))).toBe('file-used');
    await county.call('publicity.save', 'writer', { ...textWith(two), story, edition: 1 });
    expect(await county.code('publicity.save', 'writer', textWith(one))).toBe('done');
    expect(await county.code('publicity.save', 'writer', textWith(two))).toBe('file-used');
    const others = await county.file('others', { owner: 'near' });
    expect(await county.code('publicity.save', 'writer', textWith(others))).toBe('file-unknown');
  });
});
