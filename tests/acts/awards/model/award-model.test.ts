import { cadreKey, nominationId, objectionId } from '../../../../src/core/awards/places';
import * as fc from '../../../support/random';
import type { AwardCounty } from '../award-county';
import { openAwardCounty } from '../award-county';
import type { Deed, Nominee, Sheet } from './sheet';
import {
  deeds,
  firstAgainst,
  happens,
  LAST_DAY,
  may,
  newSheet,
  nominees,
  noticeTo,
  people,
} from './sheet';

// Each sequence runs the real acts; AWARD_RUNS=<number> for a long one.
const RUNS = Number(process.env.AWARD_RUNS ?? 80);

interface World {
  readonly awards: AwardCounty;
  readonly round: string;
  readonly sheet: Sheet;
  readonly lifts: Partial<Record<Nominee, () => Promise<void>>>;
}

type Step =
  | { readonly deed: Deed; readonly who: string; readonly nominee: Nominee }
  | { readonly days: number }
  | { readonly bars: Nominee };

async function begin(): Promise<World> {
  const awards = await openAwardCounty();
  await awards.lend('both', 'two');
  const { round } = await awards.call('awards.open', 'one', {
    ...{ year: '2026', classes: [{ to: 'cadre', title: '优秀' }], nominateUntil: LAST_DAY },
    contact: { office: '组织部', phone: '0692-8180000' },
  });
  return { awards, round, sheet: newSheet(), lifts: {} };
}

/** The code the program answers with. */
async function attempt({ awards, round, sheet }: World, deed: Deed, who: string, n: Nominee) {
  const nominee = cadreKey(n);
  const nomination = nominationId(round, nominee);
  const objection = objectionId(round, nominee, firstAgainst(sheet, n)?.by ?? 'nobody');
  const entry = sheet.public.length === 0 ? 1 : await entryOf(awards, { round, n });
  switch (deed) {
    case 'nominate':
      return awards.code('awards.nominate', who, { round, nominee, class: 'c1', why: '修路' });
    case 'take':
      return awards.code('awards.review', who, { nomination, decision: 'take' });
    case 'leave':
      return awards.code('awards.review', who, { nomination, decision: 'leave-out', reason: '少' });
    case 'decline':
      return awards.code('awards.decline', who, { nomination });
    case 'publish':
      return awards.code('awards.publish', who, { round, to: noticeTo(sheet.day) });
    case 'object':
      return awards.code('awards.object', who, { round, entry, text: '不在村' });
    case 'uphold':
    case 'reject':
      return awards.code('awards.handleObjection', who, {
        objection,
        decision: deed,
        answer: '查',
      });
    case 'announce':
      return awards.code('awards.announce', who, { round });
    case 'end':
      return awards.code('awards.end', who, { round, reason: '不办' });
  }
}

async function entryOf(awards: AwardCounty, { round, n }: { round: string; n: Nominee }) {
  const { entries } = await awards.call('awards.read', '', { round });
  return entries.find(({ name }) => name === `人${n}`)?.entry ?? 99;
}

/** What anybody can read is what the sheet says. */
async function look({ awards, round }: World): Promise<string[]> {
  const { output } = await awards.answer('awards.read', '', { round });
  return (output?.entries ?? []).map(({ name }) => name.slice(1));
}

async function take(world: World, step: Step): Promise<void> {
  const { awards, sheet, lifts } = world;
  if ('days' in step) {
    const to = Date.parse(sheet.day) + step.days * 86_400_000;
    sheet.day = new Date(to).toISOString().slice(0, 10);
    return awards.goTo(sheet.day);
  }
  if ('bars' in step) {
    const { bars } = step;
    const lift = lifts[bars];
    sheet.people[bars].barred = lift === undefined;
    lifts[bars] = lift ? void (await lift()) : await awards.bar(bars);
    return undefined;
  }
  const { deed, who, nominee } = step;
  const expected = may[deed](sheet, who, nominee);
  const code = await attempt(world, deed, who, nominee);
  if ((code === 'done') !== expected) {
    throw new Error(`${who} ${deed} ${nominee} at ${JSON.stringify(sheet)}: ${code}`);
  }
  if (expected) happens[deed](sheet, who, nominee);
  return undefined;
}

/** Mostly what may be done next, so that sequences get far; and now and then anything at all. */
const anything = fc.record({
  deed: fc.constantFrom(...deeds),
  who: fc.constantFrom(...people),
  nominee: fc.constantFrom(...nominees),
});
const pick = fc.record({
  ...{ likely: fc.integer({ min: 0, max: 3 }).map((n) => n > 0), at: fc.nat(), anything },
  ...{ kind: fc.nat(9), days: fc.integer({ min: 1, max: 9 }), bars: fc.constantFrom(...nominees) },
});
type Pick = typeof pick extends fc.Arbitrary<infer T> ? T : never;

function stepFor({ likely, at, anything: any, kind, days, bars }: Pick, sheet: Sheet): Step {
  // As long as the calendar of 2026 says which days are worked.
  if (kind <= 1 && sheet.day < '2026-12-12') return { days };
  if (kind === 2) return { bars };
  if (!likely) return any;
  const all = deeds
    .filter((deed) => deed !== 'end' && (deed !== 'decline' || at % 11 === 0))
    .flatMap((deed) => people.flatMap((who) => nominees.map((nominee) => ({ deed, who, nominee }))))
    .filter(({ deed, who, nominee }) => may[deed](sheet, who, nominee));
  return all[at % all.length] ?? (sheet.day < '2026-12-12' ? { days } : any);
}

test('whatever is done in whatever order, a round is where its rules say, and readers see that', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(pick, { minLength: 30, maxLength: 60 }), async (picks) => {
      const world = await begin();
      for (const one of picks) {
        await take(world, stepFor(one, world.sheet));
        reached.add(world.sheet.state);
        for (const { state } of Object.values(world.sheet.people)) reached.add(state);
        expect((await look(world)).sort()).toEqual([...world.sheet.public].sort());
      }
    }),
    { numRuns: RUNS },
  );
  // The sequences went everywhere there is.
  expect([...reached].sort()).toEqual(
    [
      ...['open', 'notice', 'announced', 'ended'],
      ...['none', 'nominated', 'taken', 'left', 'listed', 'declined', 'out', 'awarded'],
    ].sort(),
  );
}, 300_000);
