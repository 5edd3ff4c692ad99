import type { PublishedStory } from '../../src/core/publicity/published-story';
import { isPhoto, picturesIn } from '../../src/core/publicity/pictures';
import type { Story } from '../../src/core/publicity/story';
import { bodiesOf, now, planned } from './county';

const writes = planned();
const stories = bodiesOf(writes, 'story');
const published = bodiesOf(writes, 'publishedStory');
const people = bodiesOf(writes, 'person');
const files = bodiesOf(writes, 'file');

const titled = (start: string): Story =>
  [...stories.values()].find(({ title }) => title.startsWith(start))!;
const readers = (start: string): PublishedStory =>
  [...published.values()].find(({ title }) => title.startsWith(start))!;

test('there is a story in each state, of the people a visitor can be', () => {
  const states = [...stories.values()].map(({ authorName, state }) => `${authorName} ${state}`);
  expect(states.sort()).toEqual(
    [
      ...['杨秀兰 draft', '杨秀兰 published', '杨秀兰 published', '杨秀兰 withdrawn'],
      ...['李国强 county-review', '李国强 published', '李国强 scheduled'],
      // What followed another village’s.
      ...['杨秀兰 published', '李国强 published'],
      ...['陈明远 draft', '陈明远 published', '陈明远 published', '陈明远 township-review'],
    ].sort(),
  );
});

test('what readers see: pictures, figures and words somebody said, one corrected, one chosen', () => {
  expect(published.size).toBe(7);
  const followUps = /^(跟着邻村学|合作社添了)/;
  const own = [...published.values()].filter(({ title }) => !followUps.test(title));
  for (const { blocks } of own) {
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['paragraph', 'photo', 'figure']));
  }
  expect(readers('坚果园')).toMatchObject({ version: 2, corrections: [{}] });
  expect([...published.values()].flatMap(({ chosen }) => chosen ?? [])).toEqual(['01']);
  expect([...published.values()].every(({ lookAt }) => !lookAt || lookAt > '2028')).toBe(true);
});

test('out of a day’s log and out of an 议题: their pictures are shown by both', () => {
  for (const [start, collection] of [
    ['三组的水沟', 'logEntry'],
    ['会上提的', 'issue'],
  ] as const) {
    const { from, blocks } = titled(start);
    expect(from?.collection).toBe(collection);
    const [picture = ''] = picturesIn(blocks);
    expect(files.get(picture)?.attached?.to).toBe(`${collection} ${from?.id}`);
    expect(files.get(picture)?.also?.to).toMatch(/^story /);
  }
});

test('who took their consent back is in no picture any more', () => {
  const { people: shown } = titled('寨子里的小卖部');
  expect(shown).toMatchObject([{ name: '刀大姐', withdrawnAt: expect.any(String) as string }]);
  const blocks = readers('寨子里的小卖部').blocks.filter(isPhoto);
  expect(blocks.map(({ caption }) => caption)).toEqual(['挂上代办点牌子的小卖部']);
  expect(files.get(shown[0]!.pictures[0]!)?.check).toBe('refused');
});

test('one is handed back with remarks at the block they mean; one waits for its hour tomorrow', () => {
  const back = titled('带三户人家').steps.at(-1);
  expect(back).toMatchObject({ step: 'hand-back', remarks: [{}, { block: 1 }] });
  expect(titled('夜校').publishAt).toBe('2026-11-22T00:00:00.000Z');
});

test.each(['2026-11-21T01:30:00Z', '2026-03-01T00:00:00Z', '2028-02-15T16:30:00Z'])(
  'as of %s nothing lies in the future, in the order it was done, by two people',
  (instant) => {
    for (const { steps } of bodiesOf(planned(Date.parse(instant)), 'story').values()) {
      const times = steps.map(({ at }) => Date.parse(at));
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)).toBeLessThanOrEqual(Date.parse(instant));
      const looks = steps.filter(({ step }) => step === 'pass' || step === 'publish');
      expect(looks.every(({ by }, i) => by !== looks[i - 1]?.by)).toBe(true);
    }
  },
);

test('who wrote was told what became of it, and nobody else', () => {
  const told = [...bodiesOf(writes, 'notice').values()].filter(({ kind }) => kind === 'story');
  const names = new Set(told.map(({ person }) => people.get(person)?.name));
  expect(names).toEqual(new Set(['杨秀兰', '李国强', '陈明远']));
  expect(told.every(({ push, at }) => push === 'declined' && Date.parse(at) <= now)).toBe(true);
});
