import { addDays } from '../../../src/core/calendar/day';
import type { Issue, IssueDeed, IssueState } from '../../../src/core/evaluation/issue';
import type { RaiseFacts, Raising } from '../../../src/core/evaluation/issue-raise';
import { decideRaise } from '../../../src/core/evaluation/issue-raise';
import type { Updating } from '../../../src/core/evaluation/issue-update';
import { decideUpdate } from '../../../src/core/evaluation/issue-update';
import type { Stored, Write } from '../../../src/core/records';
import { keyOf, ref, target } from '../../../src/core/records';
import { Refused } from '../../../src/core/refusal';
import * as fc from '../../support/random';

export const TENANT = 'model';
const VILLAGE = '533123100201';

/** Two who run assemblies, one of whom also answers for things, and two who only answer. */
export const people = {
  first: { person: 'first', name: '赵第一', runs: true },
  clerk: { person: 'clerk', name: '陈干事', runs: true },
  member: { person: 'member', name: '李一', runs: false },
  other: { person: 'other', name: '王二', runs: false },
} as const;
type Who = keyof typeof people;

const assemblyStates = ['planned', 'open', 'closing', 'counted', 'published'] as const;

export type Step =
  | { readonly do: 'pass'; readonly days: number }
  | {
      readonly do: 'raise';
      readonly who: Who;
      readonly kind: Raising['kind'];
      readonly answers: Who | 'nobody';
      readonly ahead: number;
      readonly state: (typeof assemblyStates)[number];
      readonly subject: string;
    }
  | {
      readonly do: IssueDeed;
      readonly who: Who;
      readonly which: number;
      readonly said: boolean;
      readonly back: number;
      readonly ahead: number | undefined;
      readonly to: Who | undefined;
    };

export interface World {
  readonly records: Map<string, Stored>;
  day: string;
  clock: number;
}

const who = fc.constantFrom(...(Object.keys(people) as Who[]));

export const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 30 }) }),
    fc.record({
      ...{ do: fc.constant('raise' as const), who: fc.constantFrom<Who[]>('first', 'clerk') },
      kind: fc.constantFrom('problem' as const, 'put-right' as const),
      answers: fc.oneof(who, fc.constant('nobody' as const)),
      ahead: fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constantFrom(366, 367)),
      state: fc.constantFrom(...assemblyStates),
      subject: fc.constantFrom('village-cadres', 'not-rated'),
    }),
    ...Array.from({ length: 3 }, () =>
      fc.record({
        do: fc.constantFrom('done' as const, 'drop' as const, 'reopen' as const, 'change' as const),
        who,
        which: fc.nat(3),
        said: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
        back: fc.integer({ min: -1, max: 20 }),
        ahead: fc.option(fc.integer({ min: -2, max: 40 }), { nil: undefined }),
        to: fc.option(who, { nil: undefined }),
      }),
    ),
  ),
  { maxLength: 24 },
);

export function openWorld(): World {
  return { records: new Map(), day: '2026-11-20', clock: 0 };
}

export function issuesIn({ records }: World): Stored<'issue'>[] {
  return [...records.values()].filter(
    (each): each is Stored<'issue'> => each.collection === 'issue',
  );
}

export function noticesIn({ records }: World): Stored<'notice'>[] {
  return [...records.values()].filter(
    (each): each is Stored<'notice'> => each.collection === 'notice',
  );
}

/** Carries a step out as an act would. What was refused, or nothing. */
export function take(world: World, step: Step): string | undefined {
  if (step.do === 'pass') {
    world.day = addDays(world.day, step.days);
    return 'pass';
  }
  world.clock += 1;
  try {
    commit(world, step.do === 'raise' ? raise(world, step) : update(world, step));
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

function knownOf(world: World, caller: Who) {
  const seconds = new Date(world.clock * 1000).toISOString().slice(14);
  return {
    tenant: TENANT,
    day: world.day,
    at: `${world.day}T04:${seconds}`,
    caller: people[caller],
  };
}

function raise(world: World, step: Extract<Step, { do: 'raise' }>): Write[] {
  const { answers } = step;
  const at = ref('assembly', TENANT, 'assembly:1');
  const body = { village: VILLAGE, township: '533123100', state: step.state };
  const facts: RaiseFacts = {
    ...knownOf(world, step.who),
    assembly: { ...at, version: 1, body } as unknown as Stored<'assembly'>,
    subjects: [{ id: 'village-cadres', name: '村组干部' }],
    issues: issuesIn(world),
  };
  const answerer =
    answers === 'nobody' ? { name: '三组组长' } : { person: answers, name: people[answers].name };
  const raising: Raising = {
    ...{ kind: step.kind, what: '修三组的水沟', answerer, due: addDays(world.day, step.ahead) },
    ...{ subject: step.subject, plan: '每月向村民报一次账' },
  };
  return decideRaise(raising, facts).writes;
}

function update(world: World, step: Exclude<Step, { do: 'raise' | 'pass' }>): Write[] {
  const all = issuesIn(world);
  const issue = all[step.which % Math.max(1, all.length)];
  const updating: Updating = {
    deed: step.do,
    ...(step.said ? { remark: '看情况' } : {}),
    on: addDays(world.day, -step.back),
    due: step.ahead === undefined ? undefined : addDays(world.day, step.ahead),
    answerer: step.to && { person: step.to, name: people[step.to].name },
  };
  const facts = { ...knownOf(world, step.who), runs: people[step.who].runs, issue, photos: [] };
  return decideUpdate(updating, facts).writes;
}

/** As a store would: what is inserted must be new, what is replaced as it was read. */
function commit(world: World, writes: readonly Write[]): void {
  for (const write of writes) {
    const at = target(write);
    const known = world.records.get(keyOf(at));
    const expected = write.kind === 'insert' ? undefined : write.before;
    if (known !== expected) throw new Error(`conflict at ${keyOf(at)}`);
    if (!('body' in write)) continue;
    const version = (known?.version ?? 0) + 1;
    world.records.set(keyOf(at), { ...at, version, body: write.body } as Stored);
  }
}

/** The states a record may pass to, and by which deed: by hand, apart from the code. */
export const mayBecome: Readonly<Record<IssueDeed, readonly [IssueState[], IssueState]>> = {
  done: [['open'], 'done'],
  drop: [['open'], 'dropped'],
  change: [['open'], 'open'],
  reopen: [['done', 'dropped'], 'open'],
};

/** Why this must be refused, or nothing: the same rules said a second time. */
export function mustRefuse(world: World, step: Step): boolean {
  if (step.do === 'pass') return false;
  if (step.do === 'raise') {
    const early = step.state === 'planned' || step.ahead < 0 || step.ahead > 366;
    const wrong = step.state !== 'published' || step.subject !== 'village-cadres';
    return early || (step.kind === 'put-right' && wrong);
  }
  const all = issuesIn(world);
  const issue = all[step.which % Math.max(1, all.length)]?.body;
  return !issue || !mayDo(issue, step, world.day);
}

function mayDo(
  issue: Issue,
  step: Exclude<Step, { do: 'raise' | 'pass' }>,
  today: string,
): boolean {
  const own = issue.answerer.person === step.who;
  const { runs } = people[step.who];
  if (!step.said || !mayBecome[step.do][0].includes(issue.state)) return false;
  const due = step.ahead === undefined ? issue.due : addDays(today, step.ahead);
  const fits = due >= today && due <= addDays(today, 366);
  const on = addDays(today, -step.back);
  switch (step.do) {
    case 'done':
      return (own || runs) && step.back >= 0 && on >= issue.raisedAt.slice(0, 10);
    case 'drop':
      return runs && !own;
    case 'reopen':
      return runs && fits;
    case 'change': {
      const handed = step.to !== undefined && step.to !== issue.answerer.person;
      const moved = due !== issue.due;
      return runs && !own && (moved || handed) && (!moved || fits);
    }
  }
}
