import { publishedRef } from '../../../../src/core/publicity/places';
import { TENANT } from '../../../fixtures/small-county';
import * as fc from '../../../support/random';
import type { StoryCounty } from '../story-county';
import { openStoryCounty, textShowing, textWith } from '../story-county';
import type { Deed, Sheet } from './sheet';
import { deeds, happens, may, newSheet, people, publishIt } from './sheet';

// Each sequence runs the real acts; STORY_RUNS=<number> for a long one.
const RUNS = Number(process.env.STORY_RUNS ?? 300);

interface World {
  readonly county: StoryCounty;
  readonly story: string;
  readonly picture: string;
  readonly sheet: Sheet;
}

type Step = { readonly deed: Deed; readonly who: string } | { readonly wait: number };

async function begin(): Promise<World> {
  const county = await openStoryCounty();
  const picture = await county.file('her');
  const { story } = await county.call('publicity.save', 'writer', textWith());
  const sheet = newSheet();
  sheet.edition = 1;
  return { county, story, picture, sheet };
}

/** The code the program answers with. */
function attempt({ county, story, picture, sheet }: World, deed: Deed, who: string) {
  const { edition, versions } = sheet;
  const version = Math.max(1, versions);
  const remarks = [{ text: '写清楚一点' }];
  const publishAt = new Date(county.now() + 3_600_000).toISOString();
  switch (deed) {
    case 'save-with':
      return county.code('publicity.save', who, { ...textShowing(picture), story, edition });
    case 'save-without':
      return county.code('publicity.save', who, { ...textWith(), story, edition });
    case 'submit':
      return county.code('publicity.submit', who, { story, edition });
    case 'pass':
      return county.code('publicity.review', who, { story, version, decision: 'pass' });
    case 'back':
      return county.code('publicity.review', who, {
        ...{ story, version, decision: 'hand-back', remarks },
      });
    case 'publish':
      return county.code('publicity.publish', who, { story, version });
    case 'schedule':
      return county.code('publicity.publish', who, { story, version, publishAt });
    case 'unschedule':
      return county.code('publicity.unschedule', who, { story });
    case 'correct':
      return county.code('publicity.correct', who, { story, note: '改一个数字' });
    case 'drop':
      return county.code('publicity.dropCorrection', who, { story });
    case 'withdraw':
      return county.code('publicity.withdraw', who, { story, reason: '不合适' });
    case 'consent':
      return county.code('publicity.withdrawConsent', who, { story, name: '刀大姐' });
  }
}

/** What anybody can read is what the sheet says, and nothing besides. */
async function look({ county, story, picture, sheet }: World): Promise<unknown> {
  const read = await county.answer('publicity.read', '', { story });
  const { stories } = await county.call('publicity.list', '', {});
  const { room } = await county.store.read({ room: publishedRef(TENANT, story) });
  return {
    // The record itself holds no more: what readers see does not rest on the files alone.
    named: JSON.stringify(room?.body ?? '').includes(picture),
    read: read.refusal?.code ?? 'done',
    listed: stories.length,
    shown: JSON.stringify([read.output, stories]).includes('her/'),
    expected: sheet.live,
  };
}

const asSheet = ({ live, inLive }: Sheet) => ({
  named: live && inLive,
  read: live ? 'done' : 'story-not-public',
  listed: live ? 1 : 0,
  shown: live && inLive,
  expected: live,
});

async function take(world: World, step: Step): Promise<void> {
  const { county, sheet } = world;
  if ('wait' in step) {
    county.wait(step.wait);
    await county.runTimers();
    if (sheet.state === 'scheduled' && sheet.at <= county.now()) publishIt(sheet);
    return;
  }
  const { deed, who } = step;
  const expected = may[deed](sheet, who);
  const code = await attempt(world, deed, who);
  if ((code === 'done') !== expected) {
    throw new Error(`${who} ${deed} at ${JSON.stringify(sheet)}: ${code}`);
  }
  if (expected) happens[deed](sheet, who, county.now());
}

/** Mostly what may be done next, so that sequences get far; and now and then anything at all. */
const anything = fc.record({ deed: fc.constantFrom(...deeds), who: fc.constantFrom(...people) });
const minutes = fc.integer({ min: 1, max: 90 }).map((count) => ({ wait: count * 60_000 }));
const pick = fc.record({ likely: fc.boolean(), at: fc.nat(), anything, minutes, waits: fc.nat(9) });
type Pick = typeof pick extends fc.Arbitrary<infer T> ? T : never;

/** The likely ones leave out what ends everything. */
function stepFor({ likely, at, anything: any, minutes: wait, waits }: Pick, sheet: Sheet): Step {
  if (waits === 0) return wait;
  if (!likely) return any;
  const all = deeds
    .filter((deed) => !['withdraw', 'consent'].includes(deed))
    .flatMap((deed) => people.map((who) => ({ deed, who })))
    .filter(({ deed, who }) => may[deed](sheet, who));
  return all[at % all.length] ?? any;
}

test('whatever is done in whatever order, a story is where its rules say, and readers see that', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(pick, { minLength: 10, maxLength: 60 }), async (picks) => {
      const world = await begin();
      for (const one of picks) {
        await take(world, stepFor(one, world.sheet));
        reached.add(`${world.sheet.state}${world.sheet.live ? ' live' : ''}`);
        expect(await look(world)).toEqual(asSheet(world.sheet));
      }
    }),
    { numRuns: RUNS },
  );
  // The sequences went everywhere there is.
  expect([...reached].sort()).toEqual([
    ...['county', 'county live', 'draft', 'draft live', 'published live', 'scheduled'],
    ...['scheduled live', 'township', 'township live', 'withdrawn'],
  ]);
}, 300_000);
