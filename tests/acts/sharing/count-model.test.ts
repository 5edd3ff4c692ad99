import { countOpened } from '../../../cloudfunctions/sharing/count-opens';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { TENANT } from '../../fixtures/small-county';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { memoryStore } from '../../support/memory-store';
import * as fc from '../../support/random';
import { publishOne } from '../publicity/story-county';
import { cardOf, openSharedCounty, openingOf } from './shared-county';

const RUNS = Number(process.env.CHECK_RUNS ?? 60);

const mishaps = fc.array(
  fc.constantFrom<Mishap>('fine', 'conflict', 'lost-before', 'lost-after', 'cut-after', 'broken'),
  { maxLength: 4 },
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ open: fc.nat(3), times: fc.nat(120) }) },
  { weight: 2, arbitrary: fc.record({ count: mishaps }) },
  { weight: 1, arbitrary: fc.record({ together: fc.constant(true) }) },
);

test('whatever becomes of a run of the timer, each opening is counted once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const sound = memoryStore();
      let current: Store = sound;
      const county = await openSharedCounty({ ...sound, commit: (w) => current.commit(w) });
      const story = await publishOne(county);
      const expected = new Map<string, number>();
      let openings = 0;
      const run = () => countOpened.run({ ...county.ports, now: county.now }, TENANT);
      for (const one of steps) {
        if ('open' in one) {
          const card = cardOf(one.open);
          for (let i = 0; i < one.times; i += 1) {
            await county.open(story, card, 'chat', openingOf((openings += 1)));
          }
          if (one.times > 0) expected.set(card, (expected.get(card) ?? 0) + one.times);
        } else if ('count' in one) {
          current = faultyStore(sound, one.count);
          await run().catch(() => undefined);
          current = sound;
        } else {
          await Promise.all([run(), run()]);
        }
      }
      await run();
      const { cards, total } = await county.seen(story);
      expect(new Map(cards.map(({ card, opens }) => [card, opens]))).toEqual(expected);
      expect(total).toBe([...expected.values()].reduce((sum, opens) => sum + opens, 0));
    }),
    { numRuns: RUNS },
  );
});

test.each<[Mishap[], counted: boolean]>([
  [['conflict', 'fine'], true],
  [['lost-before', 'fine'], true],
  [['lost-after', 'fine'], true],
  [['broken'], false],
])('an opening whose commit met %j is counted once or not at all', async (met, counted) => {
  const sound = memoryStore();
  let current: Store = sound;
  const county = await openSharedCounty({ ...sound, commit: (w) => current.commit(w) });
  const story = await publishOne(county);
  current = faultyStore(sound, met);
  await county.open(story, cardOf(1)).catch(() => undefined);
  current = sound;
  await county.count();
  expect((await county.seen(story)).total).toBe(counted ? 1 : 0);
});
