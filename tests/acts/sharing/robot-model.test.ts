import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { RobotMessage } from '../../../src/core/sharing/robot-message';
import type { Mishap } from '../../kernel/faulty-store';
import { faultyStore } from '../../kernel/faulty-store';
import { memoryStore } from '../../support/memory-store';
import * as fc from '../../support/random';
import { publishOne, textWith } from '../publicity/story-county';
import { openRobotCounty } from './robot-county';

const RUNS = Number(process.env.CHECK_RUNS ?? 80);
const MINUTE_MS = 60_000;

type Door = 'open' | 'away' | 'key-wrong';

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ publish: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ withdraw: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ pause: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ renew: fc.constant(true) }) },
  { weight: 2, arbitrary: fc.record({ wait: fc.constantFrom(1, 5, 16, 61, 800) }) },
  { weight: 2, arbitrary: fc.record({ door: fc.constantFrom<Door>('open', 'away', 'key-wrong') }) },
  {
    weight: 6,
    arbitrary: fc.record({
      run: fc.array(
        fc.constantFrom<Mishap>(
          'fine',
          'conflict',
          'lost-before',
          'lost-after',
          'cut-after',
          'broken',
        ),
        { maxLength: 3 },
      ),
      runners: fc.integer({ min: 1, max: 2 }),
    }),
  },
);

/** What the rules say of one story, told a second time. */
interface Sheet {
  readonly title: string;
  readonly story: string;
  readonly wanted: boolean;
  withdrawn: boolean;
}

test('whatever happens, each story goes out at most once, none that was withdrawn, none to a group at rest', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const sound = memoryStore();
      let current: Store = sound;
      let door: Door = 'open';
      let paused = false;
      const sheets: Sheet[] = [];
      const out: string[] = [];
      const wrong: string[] = [];
      const robots = {
        send(_key: string, { title }: RobotMessage) {
          const sheet = sheets.find((each) => each.title === title);
          if (paused) wrong.push(`${title} to a group at rest`);
          if (sheet?.withdrawn) wrong.push(`${title} was withdrawn`);
          if (sheet && !sheet.wanted) wrong.push(`${title} was published while nothing was sent`);
          if (door === 'away') return Promise.reject(new Error('away'));
          if (door === 'key-wrong') return Promise.resolve('key-wrong' as const);
          if (out.includes(title)) wrong.push(`${title} twice`);
          out.push(title);
          return Promise.resolve('sent' as const);
        },
      };
      const county = await openRobotCounty(robots, {
        ...sound,
        commit: (writes) => current.commit(writes),
      });
      await county.add({ digests: false });
      const isPaused = async () => (await county.groups())[0]?.paused ?? true;
      for (const one of steps) {
        county.wait(1000);
        if ('publish' in one) {
          const title = `第 ${sheets.length + 1} 篇`;
          const story = await publishOne(county, { ...textWith(), title });
          sheets.push({ title, story, wanted: !paused, withdrawn: false });
        } else if ('withdraw' in one) {
          const sheet = sheets[one.withdraw];
          if (!sheet || sheet.withdrawn) continue;
          const input = { story: sheet.story, reason: '内容有误' };
          await county.call('publicity.withdraw', 'county', input);
          sheet.withdrawn = true;
        } else if ('pause' in one) {
          await county.ask('sharing.changeRobot', {
            ...{ robot: 'robot:1', paused: one.pause, stories: true, digests: false },
          });
          paused = one.pause;
        } else if ('renew' in one) {
          // Taken off and added anew: what was on its way to the old one stays behind.
          await county.ask('sharing.removeRobot', { robot: 'robot:1' });
          await county.add({ digests: false });
          paused = false;
          sheets.forEach((sheet, i) => (sheets[i] = { ...sheet, wanted: false }));
        } else if ('wait' in one) county.wait(one.wait * MINUTE_MS);
        else if ('door' in one) door = one.door;
        else {
          current = faultyStore(sound, one.run);
          await Promise.all(
            Array.from({ length: one.runners }, () => county.run().catch(() => undefined)),
          );
          current = sound;
          paused = await isPaused();
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('with a door that opens again and nothing in the way, everything wanted goes out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 5 }),
      async (stories, fails) => {
        let left = fails * stories;
        const out: string[] = [];
        const county = await openRobotCounty({
          send(_key, { title }) {
            if ((left -= 1) >= 0) return Promise.reject(new Error('away'));
            out.push(title);
            return Promise.resolve('sent');
          },
        });
        await county.add({ digests: false });
        const titles = Array.from({ length: stories }, (_, i) => `第 ${i + 1} 篇`);
        for (const title of titles) await publishOne(county, { ...textWith(), title });
        for (let i = 0; i < 6; i += 1) {
          await county.run();
          county.wait(720 * MINUTE_MS);
        }
        expect(out.sort()).toEqual(titles);
      },
    ),
    { numRuns: 8 },
  );
});
