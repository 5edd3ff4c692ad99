import type { AssemblyState } from '../../../src/core/evaluation/assembly';
import * as fc from '../../support/random';
import type * as Cheap from './model/cheap-arithmetic';
import { holdNow, holdPast, markOf } from './model/invariants';
import type { Step, Way } from './model/steps';
import { stepsOf, ways } from './model/steps';
import type { Template, World } from './model/world';
import { openTemplate, openWorld, take } from './model/world';

jest.mock('../../../src/core/evaluation/token', () => cheap().cheapTokens);
jest.mock('../../../src/core/evaluation/seal', () => cheap().cheapSeal);

function cheap() {
  return jest.requireActual<typeof Cheap>('./model/cheap-arithmetic');
}

/** ASSEMBLY_RUNS=100000 for the long run, drawn anew each time; the short one is the same for everybody. */
const drawn = process.env.ASSEMBLY_RUNS
  ? { numRuns: Number(process.env.ASSEMBLY_RUNS) }
  : { numRuns: 200, seed: 20_261_120 };

let template: Template;
beforeAll(async () => {
  template = await openTemplate();
});

interface Seen {
  readonly states: Set<AssemblyState>;
  readonly refused: Set<string>;
  assemblies: number;
}

async function takeOne(world: World, step: Step, seen: Seen): Promise<void> {
  const before = markOf(world);
  const { code, must } = await take(world, step);
  if (code !== must) expect({ step, code }).toEqual({ step, code: must });
  if (code) seen.refused.add(code);
  holdPast(world, before);
  holdNow(world);
  for (const { state } of world.model.meetings) seen.states.add(state);
  seen.assemblies = Math.max(seen.assemblies, world.model.meetings.length);
}

const GO: Way = { do: 'go', seconds: 60 };

function commandOf(way: Way, seen: Seen): fc.AsyncCommand<object, World> {
  return {
    check: () => true,
    async run(_model, world) {
      for (const step of stepsOf(world.model, way)) await takeOne(world, step, seen);
    },
    toString: () => JSON.stringify(way),
  };
}

/** Nobody sees a result that is not published, whoever asks. */
async function holdSecret({ village, store, model }: World): Promise<void> {
  for (const { id, state } of model.meetings) {
    const when = { store, now: new Date(model.now).toISOString() };
    const { refusal } = await village.answer(
      'evaluation.results',
      undefined,
      { assembly: id },
      when,
    );
    expect(refusal?.code).toBe(state === 'published' ? undefined : 'result-unpublished');
  }
}

test('whatever people and timers do in whatever order: one right a line, no step back, no ballot too many', async () => {
  const seen: Seen = { states: new Set(), refused: new Set(), assemblies: 0 };
  const commands = fc.commands(
    ways.map((each) => each.map((way) => commandOf(way, seen))),
    { maxCommands: 80, size: 'max' },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(4), commands, async (begun, all) => {
      const world = openWorld(template);
      // Most begin prepared: an empty village has little that can go wrong.
      if (begun > 0) for (const step of stepsOf(world.model, GO)) await takeOne(world, step, seen);
      await fc.asyncModelRun(() => ({ model: {}, real: world }), all);
      await holdSecret(world);
    }),
    drawn,
  );
  expect([...seen.states].sort()).toEqual(['closing', 'counted', 'open', 'planned', 'published']);
  expect(seen.assemblies).toBeGreaterThan(1);
  expect([...seen.refused].sort()).toEqual([
    ...['assembly-day-outside', 'assembly-not-at-step', 'assembly-not-today', 'assembly-there'],
    ...['assembly-unknown', 'ballots-closed', 'count-too-early', 'not-allowed'],
    ...['not-on-roll', 'on-roll-already', 'out-of-scope', 'paper-closed'],
    ...['paper-differs', 'paper-entered', 'paper-form-wrong', 'paper-missing'],
    ...['paper-too-many', 'party-secret', 'party-signs', 'party-wrong'],
    ...['retest-not-below', 'right-used', 'rights-closed', 'roll-empty'],
    ...['slip-elsewhere', 'slip-handed', 'slip-not-handed', 'slip-unknown'],
    ...['token-spent', 'token-wrong'],
  ]);
}, 7_200_000);
