import * as fc from '../../../support/random';
import type { AssessedCounty } from '../assessed-county';
import { openAssessedCounty, openOne, sheetOf } from '../assessed-county';
import type { Assessed, Deed, Model } from './sheet';
import { assessed, deeds, happens, later, may, newModel, people } from './sheet';

// Each sequence runs the real acts; ASSESSMENT_RUNS=<number> for a long one.
const RUNS = Number(process.env.ASSESSMENT_RUNS ?? 60);

interface World {
  readonly county: AssessedCounty;
  readonly round: string;
  readonly model: Model;
  readonly lifts: Partial<Record<Assessed, () => Promise<void>>>;
}

type Step =
  | { readonly deed: Deed; readonly who: string; readonly of: Assessed }
  | { readonly days: number }
  | { readonly caps: Assessed };

/** The code the program answers with. */
function attempt({ county, round, model }: World, deed: Deed, who: string, of: Assessed) {
  const sheet = sheetOf(round, of);
  const decide = (grade: 'excellent' | 'competent') =>
    county.code('assessment.decide', who, { sheet, grade, reason: '履职' });
  switch (deed) {
    case 'opine':
      return county.code('assessment.opine', who, { sheet, from: 'township', text: '好' });
    case 'hand':
      return county.code('assessment.hand', who, { sheet, without: '没开会' });
    case 'back':
      return county.code('assessment.takeBack', who, { sheet, reason: '补意见' });
    case 'best':
      return decide('excellent');
    case 'good':
      return decide('competent');
    case 'sign':
      return county.code('assessment.sign', who, { sheet });
    case 'object':
      return county.code('assessment.object', who, { sheet, text: '有出入' });
    case 'keep':
      return county.code('assessment.answer', who, { sheet, answer: '核对过' });
    case 'change': {
      const grade = model.of[of].grade === '优秀' ? 'competent' : 'excellent';
      return county.code('assessment.answer', who, { sheet, answer: '核对过', grade });
    }
    case 'close':
      return county.code('assessment.close', who, { round, people: [of] });
  }
}

async function take(world: World, step: Step): Promise<void> {
  const { county, model, lifts } = world;
  if ('days' in step) {
    model.day = later(model.day, step.days);
    return county.goTo(model.day);
  }
  if ('caps' in step) {
    const { caps } = step;
    const lift = lifts[caps];
    model.of[caps].capped = lift === undefined;
    lifts[caps] = lift ? void (await lift()) : await county.cap(caps);
    return undefined;
  }
  const { deed, who, of } = step;
  const expected = may[deed](model, who, of);
  const code = await attempt(world, deed, who, of);
  if ((code === 'done') !== expected) {
    throw new Error(`${who} ${deed} ${of} at ${JSON.stringify(model)}: ${code}`);
  }
  if (expected) happens[deed](model, who, of);
  return undefined;
}

/** Where the sheets stand, as an officer who is on none of them reads it. */
async function look({ county, round }: World): Promise<string[]> {
  const { sheets } = await county.call('assessment.round', 'one', { round });
  return sheets
    .filter(({ person }) => (assessed as readonly string[]).includes(person))
    .map(({ person, state, gradeWords }) => `${person} ${state} ${gradeWords ?? ''}`);
}

/** Mostly what may be done next, so that sequences get far; and now and then anything at all. */
const anything = fc.record({
  deed: fc.constantFrom(...deeds),
  who: fc.constantFrom(...people),
  of: fc.constantFrom(...assessed),
});
const pick = fc.record({
  ...{ likely: fc.integer({ min: 0, max: 3 }).map((n) => n > 0), at: fc.nat(), anything },
  ...{ kind: fc.nat(9), days: fc.integer({ min: 1, max: 12 }), caps: fc.constantFrom(...assessed) },
});
type Pick = typeof pick extends fc.Arbitrary<infer T> ? T : never;

function stepFor({ likely, at, anything: any, kind, days, caps }: Pick, model: Model): Step {
  if (kind <= 1 && model.day < '2026-12-12') return { days };
  if (kind === 2) return { caps };
  if (!likely) return any;
  const all = deeds
    .filter((deed) => !['back', 'opine'].includes(deed) || at % 5 === 0)
    .flatMap((deed) => people.flatMap((who) => assessed.map((of) => ({ deed, who, of }))))
    .filter(({ deed, who, of }) => may[deed](model, who, of));
  return all[at % all.length] ?? any;
}

test('whatever is done in whatever order, sheets are where their rules say, and no grade is above a cap', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(pick, { minLength: 20, maxLength: 45 }), async (picks) => {
      const county = await openAssessedCounty();
      const round = await openOne(county);
      const world: World = { county, round, model: newModel(), lifts: {} };
      for (const each of picks) {
        await take(world, stepFor(each, world.model));
        const { of } = world.model;
        for (const person of assessed) reached.add(of[person].state);
        const expected = assessed.map((n) => `${n} ${of[n].state} ${of[n].grade ?? ''}`);
        expect((await look(world)).sort()).toEqual([...expected].sort());
      }
    }),
    { numRuns: RUNS },
  );
  // The sequences went everywhere there is.
  expect([...reached].sort()).toEqual(
    ['gathering', 'handed', 'decided', 'signed', 'objected', 'answered', 'closed'].sort(),
  );
}, 300_000);
