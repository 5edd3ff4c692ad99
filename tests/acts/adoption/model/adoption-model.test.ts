import { questionDeskRef } from '../../../../src/core/adoption/places';
import { NEXT_VILLAGE, OTHER_VILLAGE, TENANT, VILLAGE } from '../../../fixtures/small-county';
import * as fc from '../../../support/random';
import type { AdoptionCounty } from '../adoption-county';
import { openAdoptionCounty, publishThree, tryIn } from '../adoption-county';
import type { Name, Sheet, Step } from './sheet';
import { around, happens, may, names, newSheet, openOf, people, usesOf } from './sheet';

// Each sequence runs the real acts; ADOPTION_RUNS=<number> for a long one.
const RUNS = Number(process.env.ADOPTION_RUNS ?? 80);

const villageOf: Readonly<Record<string, string>> = {
  writer: VILLAGE,
  near: NEXT_VILLAGE,
  away: OTHER_VILLAGE,
};

interface World {
  readonly county: AdoptionCounty;
  readonly stories: Readonly<Record<Name, string>>;
  readonly questions: string[];
  readonly sheet: Sheet;
}

async function begin(): Promise<World> {
  const county = await openAdoptionCounty();
  const { origin, next, other } = await publishThree(county);
  const stories = { first: origin, second: next, third: other };
  return { county, stories, questions: [], sheet: newSheet() };
}

/** The code the program answers with. */
async function attempt({ county, stories, questions }: World, step: Step): Promise<string> {
  const { who } = step;
  const question = 'at' in step ? (questions[step.at] ?? `question:${VILLAGE}:NONE:NONE`) : '';
  switch (step.deed) {
    case 'keep':
      return county.code('adoption.keep', who, { story: stories[step.story] });
    case 'try': {
      const input = tryIn(villageOf[who] ?? VILLAGE, stories[step.story]);
      return county.code('adoption.try', who, input);
    }
    case 'let-go':
      return county.code('adoption.letGo', who, { story: stories[step.story] });
    case 'withdraw': {
      const story = stories[step.story];
      return county.code('publicity.withdraw', who, { story, reason: '有误' });
    }
    case 'link': {
      const input = { origin: stories[step.origin], followUp: stories[step.story] };
      return county.code('adoption.link', who, input);
    }
    case 'unlink': {
      const input = { followUp: stories[step.story], reason: '连错了' };
      return county.code('adoption.unlink', who, input);
    }
    case 'ask': {
      const input = { story: stories.first, text: '花了多少钱', mayShow: step.agreed };
      const { output, refusal } = await county.answer('adoption.ask', who, input);
      if (output) questions.push(output.question);
      return refusal?.code ?? 'done';
    }
    case 'answer':
      return county.code('adoption.answer', who, { question, text: '两万元' });
    case 'show':
      return county.code('adoption.showAnswer', who, { question });
    case 'take-back':
      return county.code('adoption.takeBack', who, { question });
    case 'take-down':
      return county.code('adoption.takeDown', who, { question, reason: '不合适' });
  }
}

const nameOf = (stories: World['stories'], id: string | undefined) =>
  names.find((name) => stories[name] === id);

/** What anybody reads, what everybody holds, and what waits, as the program says it. */
async function look({ county, stories }: World) {
  const read = async (story: Name) => {
    const { output, refusal } = await county.answer('adoption.around', '', {
      story: stories[story],
    });
    if (!output) return refusal?.code;
    const who = (village: string) =>
      Object.keys(villageOf).find((person) => villageOf[person] === village);
    return {
      trying: output.villages.map(({ village }) => who(village)).sort(),
      origin: nameOf(stories, output.origin?.story),
      below: output.followUps.map((each) => nameOf(stories, each.story)).sort(),
      questions: output.questions.length,
    };
  };
  const held = await Promise.all(
    people.map(async (who) => {
      const { adoptions } = await county.call('adoption.mine', who, {});
      return adoptions.map(({ story, state }) => `${who} ${nameOf(stories, story)} ${state}`);
    }),
  );
  const { desk } = await county.store.read({ desk: questionDeskRef(TENANT, 'writer') });
  return {
    around: await Promise.all(names.map(read)),
    uses: held.flat().sort(),
    open: desk?.body.open.length ?? 0,
  };
}

const asSheet = (sheet: Sheet) => ({
  around: names.map((name) => around(sheet, name)),
  uses: usesOf(sheet),
  open: openOf(sheet),
});

const who = fc.constantFrom(...people);
const story = fc.constantFrom(...names);
const at = fc.nat(2);
const steps = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ deed: fc.constantFrom('keep', 'try', 'let-go'), who, story }),
  },
  { weight: 8, arbitrary: fc.record({ deed: fc.constant('link'), who, story, origin: story }) },
  { weight: 6, arbitrary: fc.record({ deed: fc.constant('unlink'), who, story }) },
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('ask'), who, agreed: fc.boolean() }) },
  {
    weight: 16,
    arbitrary: fc.record({
      ...{ deed: fc.constantFrom('answer', 'show', 'show', 'take-back', 'take-down'), who, at },
    }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('withdraw'), who, story }) },
) as fc.Arbitrary<Step>;

/** Mostly what may be done, so that sequences get far; now and then anything at all. */
const picks = fc.array(
  fc.record({ any: fc.nat(3), tries: fc.array(steps, { minLength: 1, maxLength: 12 }) }),
  {
    ...{ minLength: 5, maxLength: 30 },
  },
);

test('whatever is done in whatever order, what is public and what is held is what the rules say', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(picks, async (all) => {
      const world = await begin();
      for (const { any, tries } of all) {
        const { sheet, county } = world;
        const likely = any === 0 ? undefined : tries.find((each) => may(sheet, each));
        const step = likely ?? tries[0]!;
        const expected = may(sheet, step);
        county.wait(1000);
        const code = await attempt(world, step);
        if ((code === 'done') !== expected) {
          throw new Error(`${JSON.stringify(step)} at ${JSON.stringify(sheet)}: ${code}`);
        }
        if (expected) {
          happens(sheet, step);
          reached.add(step.deed);
        }
        expect(await look(world)).toEqual(asSheet(sheet));
      }
    }),
    { numRuns: RUNS },
  );
  // Everything that can be done was done.
  expect([...reached].sort()).toEqual([
    ...['answer', 'ask', 'keep', 'let-go', 'link', 'show', 'take-back', 'take-down', 'try'],
    ...['unlink', 'withdraw'],
  ]);
}, 120_000);
