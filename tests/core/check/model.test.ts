import { addDays } from '../../../src/core/calendar/day';
import type { DayFacts, Register } from '../../../src/core/attendance/register';
import { redraw } from '../../../src/core/check/redraw';
import { isSecretFrom } from '../../../src/core/check/who-may';
import { packNamed } from '../../policies/all-packs';
import * as fc from '../../support/random';
import type { Expected } from './expected';
import { absentDays, apply, mayTake, orderingSeat, rightOne, steadOf } from './expected';
import type { Step } from './steps';
import { RIGHT, steps } from './steps';
import type { World } from './world';
import { allOf, cadres, checkAt, openWorld, take } from './world';

/** CHECK_RUNS=100000 for the long run. */
const RUNS = Number(process.env.CHECK_RUNS ?? 300);

type Model = Map<string, Expected>;

const LEAVE = '2026-11-30';

/** Said with the step where they differ; a word of its own each time would take longer than the step. */
function expectSame(step: Step, got: readonly unknown[], wanted: readonly unknown[]): void {
  if (got.some((each, i) => each !== wanted[i])) expect([step, got]).toEqual([step, wanted]);
}

/** New checks of a draw or an order, as they should be. */
function checkOrdered(step: Extract<Step, { do: 'draw' | 'direct' }>, world: World, model: Model) {
  const seat = orderingSeat(step.who);
  const fresh = allOf(world, 'spotCheck').filter(({ id }) => !model.has(id));
  const barred = [step.who, seat?.of];
  const drawn = cadres.filter((each) => !barred.includes(each));
  const wanted = step.do === 'direct' || step.of === 'villages' ? drawn.length : step.count;
  const can =
    step.do === 'direct'
      ? !barred.includes(step.person)
      : step.count <= (step.of === 'villages' ? 1 : drawn.length);
  const many = step.do === 'direct' ? 1 : wanted;
  expectSame(step, [fresh.length], [seat && can ? many : 0]);
  for (const { id, body } of fresh) {
    const { person, on, state } = body;
    const whom = step.do === 'direct' ? step.person : person;
    expectSame(step, [state, person, barred.includes(person)], ['planned', whom, false]);
    model.set(id, { person, on, level: seat?.level ?? 0, state: 'planned', recordedBy: [] });
  }
}

/** Takes a step, and holds what came of it against what should have. */
function follow(world: World, model: Model, asked: Step): void {
  if (asked.do === 'pass') {
    world.day = addDays(world.day, asked.days);
    return;
  }
  if (!('which' in asked)) {
    take(world, asked);
    if (asked.do !== 'sum-up') checkOrdered(asked, world, model);
    return;
  }
  const { id = '' } = checkAt(world, asked) ?? {};
  const check = model.get(id);
  const step = asked.who === RIGHT ? { ...asked, who: rightOne(asked, check) } : asked;
  const day = { day: world.day, onLeave: check?.day === LEAVE };
  const allowed = check !== undefined && mayTake(step, check, day);
  const refusal = take(world, step);
  expectSame(step, [refusal === undefined, refusal], [allowed, refusal]);
  if (!check || !allowed) return;
  const done = allOf(world, 'spotCheck')
    .find((each) => each.id === id)
    ?.body.steps.at(-1);
  expectSame(step, [done?.onBehalfOf], [steadOf(step, check)]);
  apply(step, check, world.day);
}

const toldTimes: Readonly<Record<string, number>> = {
  ...{ done: 1, checked: 1, answered: 1, confirmed: 2, dropped: 2, lifted: 3 },
};

/** Each in its state, open while somebody has to act, and told of once it was carried out. */
function checkStates(world: World, model: Model): void {
  const notices = allOf(world, 'notice').map(({ body }) => body.leadsTo.check);
  const got = allOf(world, 'spotCheck').map(({ id, body }) => ({
    ...{ id, state: body.state, open: body.open, secret: isSecretFrom(body.person, body) },
    told: notices.filter((about) => about === id).length,
  }));
  const wanted = [...model].map(([id, { state }]) => ({
    ...{ id, state, secret: ['planned', 'cancelled'].includes(state) },
    open: ['planned', 'checked', 'answered'].includes(state) ? 'open' : undefined,
    told: toldTimes[state] ?? 0,
  }));
  expect(got).toEqual(wanted);
}

/** The absence that the month's sheet says, or that waits to be put on it. */
function absentOn({ days, corrections }: Register, day: string): DayFacts['absent'] {
  const waiting = corrections.filter((each) => each.day === day && each.state === 'open');
  if (waiting.length > 1) throw new Error(`two corrections wait for ${day}`);
  return waiting[0] ? waiting[0].becomes.absent : days[day]?.absent;
}

/** 缺岗 stands where a confirmed absence does, and nowhere else; what lies beneath stays. */
function checkMarks(world: World, model: Model): void {
  for (const { body } of allOf(world, 'register')) {
    const days = [
      ...new Set([...Object.keys(body.days), ...body.corrections.map(({ day }) => day)]),
    ];
    const marked = days.filter((day) => absentOn(body, day) !== undefined).sort();
    const expected = absentDays(model.values(), body.person);
    expect(marked).toEqual(expected.filter((day) => day.startsWith(body.month)));
    const held = marked.map((day) => model.get(absentOn(body, day)?.check ?? ''));
    const rightly = held.filter(
      (each) => each?.state === 'confirmed' && each.person === body.person,
    );
    expect(rightly.map((each) => each?.day)).toEqual(marked);
    const beneath = body.days['2026-11-28']?.presence !== undefined;
    expect(beneath).toBe(body.month === '2026-11');
  }
}

/** What counts as a strike is what is confirmed and not lifted. */
function checkStrikes(world: World, model: Model): void {
  for (const person of cadres) {
    const record = allOf(world, 'strikeRecord').find(({ body }) => body.person === person);
    const counted = [...model].filter(
      ([, each]) =>
        each.person === person &&
        each.state === 'confirmed' &&
        (each.found === 'not-there' || each.found === 'pulled-back'),
    );
    const breaches = record?.body.breaches.map(({ check }) => check) ?? [];
    expect([...breaches].sort()).toEqual(counted.map(([id]) => id).sort());
  }
}

test('whatever is drawn, recorded, answered, judged and lifted, by whomever', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(steps, (all) => {
      const world = openWorld(packNamed('guizhou-2018'));
      const model: Model = new Map();
      for (const step of all) {
        follow(world, model, step);
        for (const { body } of allOf(world, 'spotCheck')) seen.add(body.state);
      }
      checkStates(world, model);
      checkMarks(world, model);
      checkStrikes(world, model);
      for (const { body } of allOf(world, 'checkDraw')) expect(redraw(body).same).toBe(true);
    }),
    { numRuns: RUNS },
  );
  // Every state is reached: the model is not asleep.
  expect([...seen].sort()).toEqual([
    ...['answered', 'cancelled', 'checked', 'confirmed', 'done', 'dropped', 'lifted', 'planned'],
  ]);
}, 3_600_000);
