import * as fc from 'fast-check';
import { decideAsk } from '../../../src/core/leave/ask';
import type { AskFacts } from '../../../src/core/leave/ask';
import type { DecideFacts, LeaveDecision } from '../../../src/core/leave/decide';
import { decideLeave, mayDecide } from '../../../src/core/leave/decide';
import type { Leave, LeaveState } from '../../../src/core/leave/leave';
import { leaveId, leaveRef, leaveRegisterRefs } from '../../../src/core/leave/places';
import { returnFromLeave } from '../../../src/core/leave/return';
import { withdrawLeave } from '../../../src/core/leave/withdraw';
import type { Stored, Write } from '../../../src/core/records';
import { keyOf, target } from '../../../src/core/records';
import { Refused } from '../../../src/core/refusal';
import { addDays } from '../../../src/core/calendar/day';
import type { Caller } from '../../../src/core/roster/caller';
import type { Pack } from '../../../src/core/policy/schema';

/** The people of one small place; some hold several seats, which is where rules get tested. */
export interface World {
  readonly pack: Pack;
  readonly people: Readonly<Record<string, Caller>>;
  readonly records: Map<string, Stored>;
  day: string;
}

/** What must have been so before a step, and what it leads to: written apart from the code. */
const allowed: Readonly<Record<string, readonly [from: LeaveState, to: LeaveState]>> = {
  'decide:grant': ['asked', 'granted'],
  'decide:refuse': ['asked', 'refused'],
  'decide:send-back': ['asked', 'sent-back'],
};

export type Step =
  | { readonly do: 'pass'; readonly days: number }
  | {
      readonly do: 'ask';
      readonly who: string;
      readonly ahead: number;
      readonly long: number;
      readonly fromNoon: boolean;
      readonly toNoon: boolean;
      readonly again: boolean;
    }
  | {
      readonly do: 'decide';
      readonly who: string;
      readonly which: number;
      readonly decision: LeaveDecision;
    }
  | { readonly do: 'withdraw'; readonly who: string; readonly which: number }
  | { readonly do: 'return'; readonly who: string; readonly which: number; readonly back: number };

/** Whoever is right for it: so that far more than the first steps of a life are gone through. */
export const RIGHT = 'right';

export function stepsOf(people: readonly string[]): fc.Arbitrary<Step[]> {
  const who = fc.constantFrom(...people);
  const anybody = fc.constantFrom(...people, RIGHT, RIGHT, RIGHT, RIGHT);
  const which = fc.nat(5);
  const decision = fc.constantFrom<LeaveDecision[]>('grant', 'grant', 'refuse', 'send-back');
  return fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 9 }) }),
      fc.record({
        ...{ do: fc.constant('ask' as const), who, again: fc.boolean() },
        ...{ ahead: fc.integer({ min: -3, max: 12 }), long: fc.integer({ min: -1, max: 13 }) },
        ...{ fromNoon: fc.boolean(), toNoon: fc.boolean() },
      }),
      fc.record({ do: fc.constant('decide' as const), who: anybody, which, decision }),
      fc.record({ do: fc.constant('withdraw' as const), who: anybody, which }),
      fc.record({
        ...{ do: fc.constant('return' as const), who: anybody, which },
        back: fc.integer({ min: -1, max: 6 }),
      }),
    ),
    { maxLength: 24 },
  );
}

export const TENANT = 'model';

export function leavesIn(world: World): Stored<'leave'>[] {
  return [...world.records.values()].filter(
    (each): each is Stored<'leave'> => each.collection === 'leave',
  );
}

/** Carries a step out as an act would; a refusal changes nothing. True when something was written. */
export function take(world: World, step: Step): boolean {
  if (step.do === 'pass') {
    world.day = addDays(world.day, step.days);
    return false;
  }
  try {
    commit(world, writesOf(world, step));
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function writesOf(world: World, step: Exclude<Step, { do: 'pass' }>): Write[] {
  const all = leavesIn(world);
  const leave = 'which' in step ? all[step.which % Math.max(1, all.length)] : undefined;
  const caller = whoFor(world, step, leave?.body);
  const at = `${world.day}T04:00:00.${String(world.records.size % 1000).padStart(3, '0')}Z`;
  if (step.do === 'ask') return ask(world, caller, step, at);
  const facts = { ...factsOf(world, leave), caller, at };
  switch (step.do) {
    case 'decide': {
      const { writes } = decideLeave({ decision: step.decision, remark: '看情况' }, facts);
      const [from] = allowed[`decide:${step.decision}`] ?? [];
      if (leave?.body.state !== from) throw new Error(`decided in ${leave?.body.state}`);
      return writes;
    }
    case 'withdraw':
      return withdrawLeave(facts).writes;
    case 'return':
      return returnFromLeave(addDays(world.day, -step.back), facts).writes;
  }
}

function whoFor(
  world: World,
  { do: what, who }: { do: string; who: string },
  leave?: Leave,
): Caller {
  const everybody = Object.values(world.people);
  const seat = everybody.find((each) => leave && mayDecide(each, leave, world.day));
  const right = what === 'decide' ? seat : world.people[leave?.person ?? ''];
  const chosen = (who === RIGHT ? right : world.people[who]) ?? everybody[0];
  if (!chosen) throw new Error('nobody');
  return chosen;
}

function ask(
  world: World,
  caller: Caller,
  { ahead, long, fromNoon, toNoon, again }: Extract<Step, { do: 'ask' }>,
  at: string,
): Write[] {
  const leaves = leavesIn(world).filter(({ body }) => body.person === caller.person);
  const back = again ? leaves.find(({ body }) => body.state === 'sent-back')?.id : undefined;
  const from = addDays(world.day, ahead);
  const input = {
    ...{ kind: 'personal' as const, reason: '有事', afterwards: '急事', again: back },
    ...{ from, to: addDays(from, long), fromNoon, toNoon },
  };
  const facts: AskFacts = {
    ...{ caller, day: world.day, leaves, pack: world.pack, unitLevel: 'county' },
    holders: {
      postings: Object.values(world.people).flatMap(({ postings }) => postings),
      grants: Object.values(world.people).flatMap(({ grants }) => grants),
    },
  };
  return decideAsk(input, { ...facts, tenant: TENANT, at }).writes;
}

function factsOf(world: World, leave: Stored<'leave'> | undefined) {
  const stored = leavesIn(world).filter(({ body }) => body.person === leave?.body.person);
  const refs = leave ? Object.values(leaveRegisterRefs(TENANT, leave.body)) : [];
  const facts: Omit<DecideFacts, 'caller' | 'at'> & { stored: Stored<'leave'>[] } = {
    ...{ tenant: TENANT, day: world.day, leave, stored, leaves: stored.map(({ body }) => body) },
    postings: world.people[leave?.body.person ?? '']?.postings ?? [],
    registers: refs.map((ref) => world.records.get(keyOf(ref)) as Stored<'register'> | undefined),
  };
  return facts;
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

export function idOf({ person, number }: Leave): string {
  return leaveRef(TENANT, leaveId(person, number)).id;
}
