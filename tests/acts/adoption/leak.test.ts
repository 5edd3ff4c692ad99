import type { EndpointName, Input } from '../../../src/contract/contract';
import { COUNTY, NEXT_VILLAGE, TOWNSHIP } from '../../fixtures/small-county';
import type { AdoptionCounty } from './adoption-county';
import { openAdoptionCounty, publishFrom, tryIn, withdraw } from './adoption-county';
import { handIn, passTownship, textWith } from '../publicity/story-county';

const TITLE = '还没有公开的一篇';
const BODY = '只有审的人看得到的话';
const ANSWER = '撤下以后谁也不该看到的回答';

const text = () => ({
  ...{ ...textWith(), title: TITLE },
  blocks: [{ kind: 'paragraph' as const, text: BODY }],
});

/** One story in each state in which nobody but its makers may see it. */
const hidden: Readonly<Record<string, (county: AdoptionCounty) => Promise<string>>> = {
  draft: async (county) => (await county.call('publicity.save', 'writer', text())).story,
  'township-review': (county) => handIn(county, text()),
  'county-review': (county) => passTownship(county, text()),
  async scheduled(county) {
    const story = await passTownship(county, text());
    const publishAt = '2026-11-21T02:00:00Z';
    await county.call('publicity.publish', 'county', { story, version: 1, publishAt });
    return story;
  },
};

type Ask = <N extends EndpointName>(endpoint: N, who: string, input: Input<N>) => Promise<unknown>;

/** Everything one can ask here about a story, without being anybody and as somebody far from it. */
async function everything(county: AdoptionCounty, story: string, whos: readonly string[]) {
  const ask: Ask = (endpoint, who, input) => county.answer(endpoint, who, input);
  const answers: unknown[] = [await ask('adoption.around', '', { story })];
  for (const who of whos) {
    answers.push(
      await ask('adoption.keep', who, { story }),
      await ask('adoption.try', who, tryIn(NEXT_VILLAGE, story)),
      await ask('adoption.ask', who, { story, text: '花了多少钱' }),
      await ask('adoption.mine', who, {}),
      await ask('adoption.mine', who, { story }),
      await ask('adoption.questions', who, {}),
      await ask('adoption.around', who, { story }),
      await ask('adoption.trail', who, { story }),
      await ask('adoption.within', who, { division: TOWNSHIP }),
      await ask('adoption.within', who, { division: COUNTY }),
      await county.told(who),
    );
  }
  return JSON.stringify(answers);
}

describe.each(Object.keys(hidden))('a story that is %s', (state) => {
  test('comes out of nothing here, signed in or not', async () => {
    const county = await openAdoptionCounty();
    const story = (await hidden[state]?.(county)) ?? '';
    const own = await publishFrom(county, 'near', { village: NEXT_VILLAGE, title: '公开的' });
    const link = await county.answer('adoption.link', 'near', { origin: story, followUp: own });
    const back = await county.answer('adoption.link', 'writer', { origin: own, followUp: story });
    const said = await everything(county, story, ['near', 'away', 'elsewhere', 'first']);
    for (const all of [said, JSON.stringify([link, back])]) {
      expect(all).not.toContain(TITLE);
      expect(all).not.toContain(BODY);
    }
    expect([link.refusal?.code, back.refusal?.code]).toEqual([
      'story-not-public',
      'story-not-public',
    ]);
    // Nor can anybody tell it from one that never was.
    const unknown = story.replace(/.{4}$/, 'AAAA');
    for (const endpoint of ['adoption.around', 'adoption.keep'] as const) {
      const of = (id: string) => county.answer(endpoint, 'near', { story: id });
      expect(await of(story)).toEqual(await of(unknown));
    }
    const asking = (id: string) => county.answer('adoption.ask', 'near', { story: id, text: '问' });
    expect(await asking(story)).toEqual(await asking(unknown));
  });
});

/** One that follows another, is tried, and is followed: the township's clerk and anybody see it. */
async function used(county: AdoptionCounty) {
  const before = await publishFrom(county, 'near', { village: NEXT_VILLAGE, title: '先有的' });
  const story = await publishFrom(county, 'writer', text());
  const after = await publishFrom(county, 'near', { village: NEXT_VILLAGE, title: '跟着的' });
  await county.call('adoption.link', 'writer', { origin: before, followUp: story });
  await county.call('adoption.try', 'near', tryIn(NEXT_VILLAGE, story));
  await county.call('adoption.link', 'near', { origin: story, followUp: after });
  return { before, story, after };
}

async function askAndShow(county: AdoptionCounty, story: string) {
  const asked = { story, text: '路基多厚', mayShow: true };
  const { question } = await county.call('adoption.ask', 'away', asked);
  await county.call('adoption.answer', 'writer', { question, text: ANSWER });
  await county.call('adoption.showAnswer', 'writer', { question });
}

test('one that is withdrawn takes its questions, its villages and its links with it', async () => {
  const county = await openAdoptionCounty();
  const { before, story, after } = await used(county);
  await askAndShow(county, story);
  const read = (id: string) => county.answer('adoption.around', '', { story: id });
  expect(JSON.stringify(await read(story))).toContain(ANSWER);
  expect(JSON.stringify(await read(before))).toContain(TITLE);
  expect(JSON.stringify(await read(after))).toContain(TITLE);

  await withdraw(county, story);
  const said = JSON.stringify(await Promise.all([before, story, after].map(read)));
  for (const words of [TITLE, BODY, ANSWER]) expect(said).not.toContain(words);
  // Who kept it sees its title and that it is gone; others above see that there was one.
  const mine = await county.call('adoption.mine', 'near', { story });
  expect(mine.adoptions).toMatchObject([{ title: TITLE, condition: 'gone' }]);
  expect(JSON.stringify(mine)).not.toContain(BODY);
  const within = await county.call('adoption.within', 'clerk', { division: NEXT_VILLAGE });
  expect(within.trying).toMatchObject([{ storyVillageName: '弄璋村' }]);
  expect(JSON.stringify(within.trying)).not.toContain(TITLE);
  expect(await county.code('adoption.trail', 'clerk', { story })).toBe('story-not-public');
});

test('what anybody reads names no person but who answered', async () => {
  const county = await openAdoptionCounty();
  const story = await publishFrom(county, 'writer');
  await county.call('adoption.keep', 'clerk', { story });
  await county.call('adoption.try', 'near', tryIn(NEXT_VILLAGE, story));
  await askAndShow(county, story);
  const said = JSON.stringify(await county.answer('adoption.around', '', { story }));
  for (const words of ['near', 'away', 'clerk', '先修一段', '"writer"', 'openid']) {
    expect([words, said.includes(words)]).toEqual([words, false]);
  }
  expect(said).toContain('人writer');
});
