import { adoptionRef, followUpRef, questionDeskRef } from '../../../src/core/adoption/places';
import { NEXT_VILLAGE, TENANT } from '../../fixtures/small-county';
import type { Ready } from '../../kernel/whole-or-not';
import { wholeOrNot } from '../../kernel/whole-or-not';
import { memoryStore } from '../../support/memory-store';
import type { AdoptionCounty } from './adoption-county';
import { openAdoptionCounty, publishFrom, tryIn } from './adoption-county';

interface Stories {
  readonly origin: string;
  readonly next: string;
}
/** What is ready for the act, and the act: the same call each time it is made. */
type Prepared = (county: AdoptionCounty, stories: Stories) => Promise<Ready['call']>;

const key = { key: 'once' };

async function asked(county: AdoptionCounty, story: string): Promise<string> {
  const input = { story, text: '路基多厚', mayShow: true };
  const { question } = await county.call('adoption.ask', 'near', input);
  county.wait(1000);
  return question;
}

const acts: Readonly<Record<string, Prepared>> = {
  keep: (county, { origin: story }) =>
    Promise.resolve(() => county.answer('adoption.keep', 'near', { story }, key)),
  try: (county, { origin }) =>
    Promise.resolve(() => county.answer('adoption.try', 'near', tryIn(NEXT_VILLAGE, origin), key)),
  async 'let go'(county, { origin: story }) {
    await county.call('adoption.keep', 'near', { story });
    return () => county.answer('adoption.letGo', 'near', { story }, key);
  },
  link: (county, { origin, next }) =>
    Promise.resolve(() => county.answer('adoption.link', 'near', { origin, followUp: next }, key)),
  async unlink(county, { origin, next }) {
    await county.call('adoption.link', 'near', { origin, followUp: next });
    const input = { followUp: next, reason: '连错了' };
    return () => county.answer('adoption.unlink', 'county', input, key);
  },
  ask: (county, { origin: story }) =>
    Promise.resolve(() =>
      county.answer('adoption.ask', 'near', { story, text: '路基多厚', mayShow: true }, key),
    ),
  async answer(county, { origin }) {
    const question = await asked(county, origin);
    return () => county.answer('adoption.answer', 'writer', { question, text: '二十' }, key);
  },
  async 'show the answer'(county, { origin }) {
    const question = await asked(county, origin);
    await county.call('adoption.answer', 'writer', { question, text: '二十' });
    county.wait(1000);
    return () => county.answer('adoption.showAnswer', 'writer', { question }, key);
  },
  async 'take back'(county, { origin }) {
    const question = await asked(county, origin);
    return () => county.answer('adoption.takeBack', 'near', { question }, key);
  },
  async 'take down'(county, { origin }) {
    const question = await asked(county, origin);
    return () => county.answer('adoption.takeDown', 'clerk', { question, reason: '不当' }, key);
  },
};

/** Everything an act here can change: the use, the link, the questions, the desk, and who was told. */
async function held({ store, told, call }: AdoptionCounty, { origin, next }: Stories) {
  const found = await store.read({
    adoption: adoptionRef(TENANT, 'near', origin),
    link: followUpRef(TENANT, next),
    desk: questionDeskRef(TENANT, 'writer'),
  });
  const { asked: questions } = await call('adoption.questions', 'near', {});
  const bodies = [found.adoption?.body, found.link?.body, found.desk?.body];
  return { bodies, questions, told: [await told('writer'), await told('near')] };
}

wholeOrNot(acts, memoryStore, async (ready, store) => {
  const county = await openAdoptionCounty(store);
  const origin = await publishFrom(county, 'writer');
  const next = await publishFrom(county, 'near', { village: NEXT_VILLAGE, title: '邻村' });
  const stories = { origin, next };
  return { call: await ready(county, stories), held: () => held(county, stories) };
});

test('two links that would make a circle, made at once: one at most stands', async () => {
  const county = await openAdoptionCounty();
  const origin = await publishFrom(county, 'writer');
  const next = await publishFrom(county, 'near', { village: NEXT_VILLAGE, title: '邻村' });
  const codes = await Promise.all([
    county.code('adoption.link', 'near', { origin, followUp: next }),
    county.code('adoption.link', 'writer', { origin: next, followUp: origin }),
  ]);
  expect(codes).toEqual(['done', 'follow-up-earlier']);
});

test('an answer and a taking back that meet leave one of them, and an empty desk', async () => {
  for (const order of [0, 1]) {
    const county = await openAdoptionCounty();
    const question = await asked(county, await publishFrom(county, 'writer'));
    const both = [
      () => county.code('adoption.answer', 'writer', { question, text: '二十' }),
      () => county.code('adoption.takeBack', 'near', { question }),
    ];
    if (order === 1) both.reverse();
    const codes = await Promise.all(both.map((call) => call()));
    expect(codes).toContain('done');
    const { toAnswer } = await county.call('adoption.questions', 'writer', {});
    expect(toAnswer).toEqual([]);
  }
});
