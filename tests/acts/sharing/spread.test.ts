import { spreadRef } from '../../../src/core/sharing/places';
import { MOST_CARDS } from '../../../src/core/sharing/count';
import { TENANT } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import { handIn, passTownship, publishOne } from '../publicity/story-county';
import { cardOf, openSharedCounty, openingOf } from './shared-county';

const DAY_MS = 86_400_000;

describe.each(storesToTry())('on %s', (_name, openStore) => {
  test('openings of a card are counted by a timer, by card and by channel', async () => {
    const county = await openSharedCounty(await openStore());
    const story = await publishOne(county);
    for (const [card, channel] of [
      [1, 'chat'],
      [1, 'chat'],
      [2, 'moments'],
      [3, 'chat'],
    ] as const) {
      expect(await county.open(story, cardOf(card), channel)).toBe('done');
    }
    expect(await county.seen(story)).toMatchObject({ total: 0, cards: [] });
    await county.count();
    county.wait(DAY_MS);
    await county.open(story, cardOf(2), 'moments');
    await county.open(story, cardOf(4), 'poster');
    await county.count();
    await county.count();
    const seen = await county.seen(story);
    expect(seen).toMatchObject({ total: 6, atLeast: false, others: 0, published: true });
    expect(seen.sums.map(({ channel, cards, opens }) => [channel, cards, opens])).toEqual([
      ['chat', 2, 3],
      ['moments', 1, 2],
      ['poster', 1, 1],
    ]);
    // By the day they were first opened: no list by who has most.
    expect(seen.cards.map(({ card, since, opens }) => [card, since, opens])).toEqual([
      [cardOf(1), '2026-11-20', 2],
      [cardOf(2), '2026-11-20', 2],
      [cardOf(3), '2026-11-20', 1],
      [cardOf(4), '2026-11-21', 1],
    ]);
    await county.store.close();
  });
});

test('one opening said twice counts once, and two that are at the same places count both', async () => {
  const county = await openSharedCounty();
  const story = await publishOne(county);
  await county.open(story, cardOf(1), 'chat', openingOf(1));
  await county.open(story, cardOf(1), 'chat', openingOf(1));
  const [first = '', second = ''] = [openingOf(2), openingOf(3)];
  await county.open(story, cardOf(1), 'chat', first);
  // The same first place, the others its own.
  await county.open(story, cardOf(1), 'chat', first.slice(0, 3) + second.slice(3));
  await county.count();
  expect((await county.seen(story)).total).toBe(3);
});

test('where all four places are taken an opening is not counted, and nobody is told off for it', async () => {
  const county = await openSharedCounty();
  const story = await publishOne(county);
  for (const place of ['aaa', 'aab', 'aac', 'aad']) {
    await county.open(story, cardOf(1), 'chat', place.repeat(4));
  }
  expect(await county.open(story, cardOf(1), 'chat', 'aaaaabaacaad')).toBe('done');
  await county.count();
  expect((await county.seen(story)).total).toBe(4);
});

test('a story that is not public cannot be opened, and the answer does not tell why', async () => {
  const county = await openSharedCounty();
  const draft = await handIn(county);
  const waiting = await passTownship(county);
  const gone = await publishOne(county);
  await county.open(gone, cardOf(1));
  await county.call('publicity.withdraw', 'county', { story: gone, reason: '内容有误' });
  for (const story of [draft, waiting, gone, draft.replace(/.$/, '0')]) {
    expect(await county.open(story, cardOf(2))).toBe('story-not-public');
  }
  // What was opened before still counts, and those it concerns still see it.
  await county.count();
  expect(await county.seen(gone)).toMatchObject({ total: 1, published: false });
  for (const story of [draft, waiting]) {
    expect((await county.ask('sharing.spread', 'writer', { story })).refusal?.code).toBe(
      'story-never-public',
    );
  }
});

test('cards beyond what is kept apart are counted together, by channel', async () => {
  const county = await openSharedCounty();
  const story = await publishOne(county);
  for (let card = 1; card <= MOST_CARDS; card += 1) await county.open(story, cardOf(card));
  await county.count();
  await county.open(story, cardOf(MOST_CARDS + 1), 'moments');
  await county.open(story, cardOf(MOST_CARDS + 2), 'moments');
  await county.open(story, cardOf(1));
  await county.count();
  const seen = await county.seen(story);
  expect(seen).toMatchObject({ total: MOST_CARDS + 3, others: 2 });
  expect(seen.cards).toHaveLength(MOST_CARDS);
  expect(seen.sums).toMatchObject([
    { channel: 'chat', opens: MOST_CARDS + 1, cards: MOST_CARDS },
    { channel: 'moments', opens: 2, cards: 0 },
  ]);
});

test('nothing that is kept says who opened a card, or at what hour', async () => {
  const county = await openSharedCounty();
  const story = await publishOne(county);
  const before = await county.store.find(
    { collection: 'act', tenants: [TENANT], index: 'byKeptUntil' },
    { limit: 1000 },
  );
  await county.ask('sharing.open', 'clerk', {
    ...{ story, card: cardOf(1), channel: 'chat', opening: openingOf(1) },
  });
  const { records } = await county.store.find(
    { collection: 'sharedOpen', tenants: [TENANT], index: 'byOf' },
    { limit: 10 },
  );
  expect(records.map(({ body }) => body)).toEqual([
    {
      ...{ of: story, card: cardOf(1), channel: 'chat', day: '2026-11-20' },
      opening: openingOf(1),
    },
  ]);
  const after = await county.store.find(
    { collection: 'act', tenants: [TENANT], index: 'byKeptUntil' },
    { limit: 1000 },
  );
  expect(after.records).toHaveLength(before.records.length);
  await county.count();
  const { spread } = await county.store.read({ spread: spreadRef(TENANT, story) });
  expect(spread?.body).toEqual({
    ...{ of: story, others: {} },
    cards: [{ card: cardOf(1), channel: 'chat', since: '2026-11-20', opens: 1 }],
  });
});

test.each([
  ['card', 'ABC', '分享的编号不对，请重新打开收到的卡片。'],
  ['card', `${cardOf(1)}a`, '分享的编号不对，请重新打开收到的卡片。'],
  ['channel', 'likes', '请指明是怎样分享的。'],
  ['opening', '', '打开的编号不对，请重新打开。'],
])('a wrong %s is refused beside its name', async (field, value, words) => {
  const county = await openSharedCounty();
  const story = await publishOne(county);
  const right = { story, card: cardOf(1), channel: 'chat', opening: openingOf(1) } as const;
  const wrong = { ...right, [field]: value } as typeof right;
  const { refusal } = await county.ask('sharing.open', '', wrong);
  expect(refusal).toMatchObject({ code: 'input-invalid', field });
  expect(refusal?.message).toContain(words);
});
