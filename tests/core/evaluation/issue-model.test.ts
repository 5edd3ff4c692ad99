import type { IssueState } from '../../../src/core/evaluation/issue';
import { doneOf, isOverdue, issueId } from '../../../src/core/evaluation/issue';
import { deedsOf } from '../../../src/core/evaluation/issue-update';
import type { Stored } from '../../../src/core/records';
import * as fc from '../../support/random';
import type { Step, World } from './issue-model';
import {
  issuesIn,
  mayBecome,
  mustRefuse,
  noticesIn,
  openWorld,
  people,
  steps,
  take,
} from './issue-model';

/** ISSUE_RUNS=100000 for the long run. */
const RUNS = Number(process.env.ISSUE_RUNS ?? 1500);

function checkStep(before: World, world: World, step: Step): void {
  const old = new Map(issuesIn(before).map((each) => [each.id, each.body]));
  for (const { id, body } of issuesIn(world)) {
    const was = old.get(id);
    if (was === body) continue;
    if (!was) {
      expect([step.do, body.state, body.steps.length]).toEqual(['raise', 'open', 1]);
      continue;
    }
    const last = body.steps.at(-1);
    const [from, to] = mayBecome[last?.step as keyof typeof mayBecome];
    expect(from).toContain(was.state);
    expect(body.state).toBe(to);
    // Nothing that was done or promised is lost.
    expect(body.steps.slice(0, -1)).toEqual(was.steps);
    expect([body.what, body.kind, body.raisedAt]).toEqual([was.what, was.kind, was.raisedAt]);
    if (was.due !== body.due) expect(last?.was?.due).toBe(was.due);
  }
}

function checkWorld(world: World): void {
  const all = issuesIn(world);
  expect(all.map(({ body }) => body.number)).toEqual(all.map((_, i) => i + 1));
  for (const issue of all) checkIssue(issue, world);
  // Nobody is told of their own doing.
  for (const { body } of noticesIn(world)) {
    const { name } = people[body.person as keyof typeof people];
    expect(body.text.startsWith(name)).toBe(false);
  }
}

function checkIssue({ id, body }: Stored<'issue'>, world: World): void {
  const { village, number, state, steps: done, answerer } = body;
  expect(id).toBe(issueId(village, number));
  // What is open can be found by who answers for it and by the offices; nothing else is.
  expect(body.openIn).toBe(state === 'open' ? village : undefined);
  expect(body.waitsFor).toBe(state === 'open' ? answerer.person : undefined);
  expect(doneOf(body)?.step).toBe(state === 'done' ? 'done' : undefined);
  expect(isOverdue(body, world.day)).toBe(state === 'open' && body.due < world.day);
  // Nobody gave up, put off or handed on what they answered for.
  let answers = done.find(({ was }) => was)?.was?.answerer ?? answerer;
  for (const [i, step] of done.entries()) {
    if (step.was) answers = step.was.answerer;
    if (step.step === 'drop' || step.step === 'change') expect(step.by).not.toBe(answers.person);
    const next = done.slice(i + 1).find(({ was }) => was)?.was?.answerer;
    if (step.was) answers = next ?? answerer;
  }
}

test('whatever people do in whatever order, no promise is lost, stuck, or given up by who made it', () => {
  const reached = new Set<IssueState>();
  const refused = new Set<string>();
  fc.assert(
    fc.property(steps, (all) => {
      const world = openWorld();
      for (const step of all) {
        const before = { ...world, records: new Map(world.records) };
        const must = mustRefuse(world, step);
        const offered = offers(world, step);
        const code = take(world, step);
        if (step.do === 'pass') continue;
        expect([step, code !== undefined]).toEqual([step, must]);
        // What is not offered is never done, and what was done had been offered.
        if (code === undefined && offered !== undefined) expect(offered).toBe(true);
        if (code) refused.add(code);
        checkStep(before, world, step);
      }
      checkWorld(world);
      for (const { body } of issuesIn(world)) reached.add(body.state);
    }),
    { numRuns: RUNS },
  );
  expect([...reached].sort()).toEqual(['done', 'dropped', 'open']);
  expect([...refused].sort()).toEqual([
    'assembly-not-begun',
    'day-in-future',
    'issue-changes-nothing',
    'issue-done-day',
    'issue-due-far',
    'issue-due-past',
    'issue-not-at-step',
    'issue-own',
    'issue-remark-needed',
    'issue-unknown',
    'not-allowed',
    'result-unpublished',
    'subject-unknown',
  ]);
}, 3_600_000);

function offers(world: World, step: Step): boolean | undefined {
  if (step.do === 'pass' || step.do === 'raise') return undefined;
  const all = issuesIn(world);
  const issue = all[step.which % Math.max(1, all.length)];
  if (!issue) return undefined;
  const caller = people[step.who];
  return deedsOf(issue.body, { caller, runs: caller.runs }).includes(step.do);
}
