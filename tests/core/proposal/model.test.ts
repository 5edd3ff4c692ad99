import { addDays } from '../../../src/core/calendar/day';
import type { Proposal, ProposalStepName } from '../../../src/core/proposal/proposal';
import type { Stored } from '../../../src/core/records';
import { packNamed } from '../../policies/all-packs';
import * as fc from '../../support/random';
import { proposalsIn } from './cases';
import type { Step, World } from './model';
import { decidersOf, effectsIn, proposalOf, steps, strikesIn, take, whoFor } from './model';

/** PROPOSAL_RUNS=100000 for the long run. */
const RUNS = Number(process.env.PROPOSAL_RUNS ?? 300);

/** From which states a step leads where: written apart from the code. */
const life: Readonly<Record<ProposalStepName, readonly [from: string, to: string]>> = {
  make: ['none', 'open'],
  change: ['open answered returned dropped', 'open'],
  'facts-gone': ['open answered returned', 'dropped'],
  'mark-for-review': ['decided', 'decided'],
  answer: ['open answered', 'answered'],
  adopt: ['open answered', 'decided'],
  reject: ['open answered', 'rejected'],
  return: ['open answered', 'returned'],
  supplement: ['returned', 'open'],
  keep: ['decided', 'decided'],
  lift: ['decided', 'lifted'],
};

/** Its history is one that may be, and ends in the state it says. What was rejected stays so. */
function checkLife({ body }: Stored<'proposal'>): void {
  const end = body.steps.reduce((state, { step }) => {
    const [from, to] = life[step];
    if (!from.split(' ').includes(state)) throw new Error(`${step} in ${state}`);
    return to;
  }, 'none');
  expect(end === 'rejected' ? 'dropped' : end).toBe(body.state);
  expect(body.droppedFor === 'decided-against').toBe(end === 'rejected');
  const waits = ['open', 'answered', 'returned'].includes(body.state) || !!body.review;
  expect(body.waitsFor !== undefined).toBe(waits);
}

const byOffice: readonly string[] = ['adopt', 'reject', 'return', 'keep', 'lift'];

/** Nobody acts on themselves, and only those decide who are to. */
function checkDeciders({ body }: Stored<'proposal'>): void {
  for (const { step, by } of body.steps) {
    if (byOffice.includes(step)) expect(decidersOf(body)).toContain(by);
    if (step === 'supplement') expect(by).not.toBe(body.person);
  }
}

/** When it was put to the person last, and whether they have answered since. */
function lastPut({ steps: done }: Proposal): { on: string; answered: boolean } {
  const puts = done.map(({ step }) => ['make', 'change', 'supplement'].includes(step));
  const since = done.slice(puts.lastIndexOf(true));
  const answered = since.some(({ step }) => step === 'answer');
  return { on: since[0]?.at.slice(0, 10) ?? '', answered };
}

/** Whether a step is to be let through, told apart from the code. */
function isAllowed(step: Extract<Step, { which: number }>, body: Proposal, day: string): boolean {
  const who = whoFor(step, body);
  const waits = body.state === 'open' || body.state === 'answered';
  if (step.do === 'answer') return waits && who === (body.person ?? 'unit');
  if (step.do === 'supplement') {
    const writesFacts = ['clerk', 'county', 'both'].includes(who) && who !== body.person;
    return body.state === 'returned' && writesFacts;
  }
  if (!decidersOf(body).includes(who)) return false;
  if (step.do === 'lift') return body.state === 'decided';
  if (step.do === 'keep') return body.state === 'decided' && body.review !== undefined;
  const { on, answered } = lastPut(body);
  const ready = answered || day > addDays(on, 5);
  return waits && ready && (step.do === 'adopt' || step.remark);
}

/** Nothing is in force but by a decision, and nothing stays that was lifted. */
function checkEffects(world: World): void {
  const all = effectsIn(world);
  for (const { id, body } of proposalsIn(world.records)) {
    const own = all.filter((each) => each.body.proposal === id);
    const decided = body.steps.some(({ step }) => step === 'adopt');
    expect(own).toHaveLength(decided ? body.outcomes.length : 0);
    const lifted = own.filter((each) => each.body.lifted);
    expect(lifted).toHaveLength(body.state === 'lifted' ? own.length : 0);
  }
}

/** Which number each confirmed breach is, counted apart from the code. */
function numbersOf(days: readonly string[], within: 'posting' | 'year'): Map<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    [...days].sort().map((day) => {
      const key = within === 'year' ? day.slice(0, 4) : '';
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return [day, number];
    }),
  );
}

/** What nobody has decided says what the facts say now; what somebody has waits for a look. */
function checkStrikes(world: World, person: string, within: 'posting' | 'year'): void {
  const breaches = strikesIn(world, person);
  const numbers = numbersOf(
    breaches.map(({ day }) => day),
    within,
  );
  for (const { id, body } of proposalsIn(world.records)) {
    if (body.kind !== 'strike' || body.person !== person) continue;
    const breach = breaches.find(({ check }) => id.endsWith(check));
    const says = breach && `第 ${numbers.get(breach.day)} 次查实`;
    if (['open', 'answered', 'returned'].includes(body.state)) {
      expect(body.title).toContain(says ?? 'no breach, no proposal');
    }
    if (body.droppedFor === 'facts-gone') expect(breach).toBeUndefined();
    if (body.state !== 'decided') continue;
    const looked = body.review !== undefined || body.steps.at(-1)?.step === 'keep';
    if (!says || !body.title.includes(says)) expect(looked).toBe(true);
  }
  const made = proposalsIn(world.records).filter(({ id }) => id.includes(`strike:${person}:`));
  expect(made.length).toBeGreaterThanOrEqual(breaches.length);
}

/** Takes a step, and holds what came of it against what should have. */
function follow(world: World, step: Step): void {
  const before = proposalOf(world, step);
  const done = take(world, step);
  if ('which' in step) {
    expect([step, done]).toEqual([step, !!before && isAllowed(step, before.body, world.day)]);
  }
}

test.each([
  ['guizhou-2018', 'accountability', 'posting'],
  ['qinghai-2018', 'unit-talk', 'year'],
] as const)(
  '%s: whatever is confirmed, taken back, answered and decided, nothing takes effect by itself',
  (id, kind, within) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(steps, (all) => {
        const world: World = { pack: packNamed(id), kind, records: new Map(), day: '2026-11-20' };
        for (const step of all) {
          follow(world, step);
          for (const { body } of proposalsIn(world.records)) {
            seen.add(body.state);
            if (body.review) seen.add(body.review.why);
          }
        }
        proposalsIn(world.records).forEach(checkLife);
        proposalsIn(world.records).forEach(checkDeciders);
        checkEffects(world);
        checkStrikes(world, 'cadre', within);
        checkStrikes(world, 'both', within);
      }),
      { numRuns: RUNS / 2 },
    );
    // Every state is reached: the model is not asleep.
    expect([...seen].sort()).toEqual([
      ...['answered', 'decided', 'dropped', 'facts-changed', 'facts-gone', 'lifted'],
      ...['open', 'returned'],
    ]);
  },
  3_600_000,
);
