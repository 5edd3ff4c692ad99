import * as fc from '../../../support/random';
import { bodiesIn, checkStep } from './check-step';
import { checkWorld } from './check-world';
import type { Expected } from './expected';
import { follow, mustBeDone, named, nothingYet } from './expected';
import type { Step } from './steps';
import { take } from './take';
import type { World } from './world';
import { all, leavesIn } from './world';

/** Takes a step in the world, and sees that it was let through or refused as the rules have it. */
export function takeAndCheck(step: Step, expected: Expected, world: World): boolean {
  const taken = named(step, expected, world);
  const before = bodiesIn(world);
  const must = mustBeDone(taken, expected, world);
  const done = take(world, taken);
  if (must !== undefined && done !== must) {
    throw new Error(`${JSON.stringify(taken)} was ${done ? 'done' : 'refused'}`);
  }
  if (done) follow(taken, expected, world);
  checkStep(before, taken, expected, world);
  return done;
}

/** One step as fast-check runs it; those about a thing are left out while there is none. */
function commandOf(step: Step): fc.Command<Expected, World> {
  return {
    check: ({ states, loans }) =>
      step.do === 'end-loan' ? loans.length > 0 : !('which' in step) || states.size > 0,
    run: (expected, world) => void takeAndCheck(step, expected, world),
    toString: () => JSON.stringify(step),
  };
}

/** Fewer do not get far. */
const STEPS = { minLength: 10, maxLength: 40, size: 'max' } as const;

/** Whatever is done in whatever order in a new world, checked at every step and at the end. */
export function anyOrder(
  steps: readonly fc.Arbitrary<Step>[],
  open: () => World,
  afterwards: (world: World, expected: Expected) => void,
) {
  const commands = fc.array(fc.oneof(...steps).map(commandOf), STEPS);
  return fc.property(commands, (chosen) => {
    const [expected, world] = [nothingYet(), open()];
    fc.modelRun(() => ({ model: expected, real: world }), chosen);
    checkWorld(world, expected);
    afterwards(world, expected);
  });
}

/** One life told step by step: every step of it has to be done. What it came to on its way. */
export function live(world: World, steps: readonly Step[]): Set<string> {
  const expected = nothingYet();
  const reached = new Set<string>();
  steps.forEach((step, at) => {
    if (!takeAndCheck(step, expected, world)) throw new Error(`step ${at} ${step.do} was refused`);
    for (const sign of reachedIn(world)) reached.add(sign);
  });
  checkWorld(world, expected);
  return reached;
}

/** What a world has come to, in words: so that one sees what was reached. */
export function reachedIn(world: World): string[] {
  const leaves = leavesIn(world).flatMap(({ body }) => {
    const { returned, steps, proof, route, state } = body;
    const signs: Record<string, unknown> = {
      ...{ [state]: true, afterwards: body.afterwards, extended: body.extends, proved: proof },
      ...{ [`raised: ${route.raised}`]: route.raised, reminded: body.reminded },
      ...{ [`above: ${body.raisedFor}`]: body.raisedFor, urged: body.urged },
      ...{
        early: returned?.early,
        late: returned?.late,
        'asked again': steps.some((s) => s.step === 'ask-again'),
      },
      'by a stand-in': steps.some((each) => each.step === 'grant' && each.onBehalfOf),
    };
    return Object.keys(signs).filter((sign) => signs[sign]);
  });
  const filings = all(world, 'filing').flatMap(({ body }) => [
    ...[body.kind, ...(body.sentTo ? ['sent'] : [])],
    ...(body.seen ? ['seen', ...(body.sentTo ? ['seen above, and told'] : [])] : []),
    ...(body.changed && !body.seen ? ['changed, and new again'] : []),
    ...(body.changed && body.seen ? ['changed, and seen'] : []),
  ]);
  return [...leaves, ...filings];
}
