import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorsOn, isOneself } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { stepBy } from '../step';
import type { Desks } from './desk';
import { deskWrites } from './desk';
import type {
  NamedDocument,
  Succession,
  SuccessionRole,
  SuccessionState,
  SuccessionStepName,
} from './succession';
import type { Officers } from './tell';
import { successionRoleWords, successionStateWords } from './words';

/** What every deed rests on. */
export interface SuccessionFacts extends Officers {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Caller;
  readonly succession: Stored<'succession'> | undefined;
  readonly desks: Desks;
}

export interface SuccessionDone {
  readonly succession: string;
  readonly state: SuccessionState;
}

export interface Decision {
  readonly output: SuccessionDone;
  readonly writes: Write[];
}

/** @throws Refused `succession-unknown`, `succession-not-at-step`. */
export function successionIn(
  states: readonly SuccessionState[],
  { succession }: Pick<SuccessionFacts, 'succession'>,
): Stored<'succession'> {
  if (!succession) throw refused('succession-unknown');
  if (states.includes(succession.body.state)) return succession;
  throw refused('succession-not-at-step', {
    state: successionStateWords[succession.body.state],
  });
}

/**
 * As whom the caller acts for an office: never whom it is about, who is to follow, nor in the stead
 * of either.
 * @throws Refused `succession-not-yours`, `succession-own`.
 */
export function officeActor(
  role: SuccessionRole,
  {
    person,
    successor,
    village,
    unit,
  }: Pick<Succession, 'person' | 'successor' | 'village' | 'unit'>,
  { caller, day }: Pick<SuccessionFacts, 'caller' | 'day'>,
): Actor {
  const rules = { [role]: role === 'unit-officer' ? 'unit' : 'division' } as const;
  const actors = actorsOn(caller, rules, { division: village, unit }, day);
  if (actors.length === 0) {
    throw refused('succession-not-yours', { who: successionRoleWords[role] });
  }
  const concerned = [person, ...(successor ? [successor.person] : [])];
  const actor = actors.find((each) => concerned.every((one) => !isOneself(each, one)));
  if (!actor) throw refused('succession-own');
  return actor;
}

interface How {
  readonly actor: Actor;
  readonly remark?: string | undefined;
  /** Minutes, or a paper of a body outside. */
  readonly paper?: NamedDocument | undefined;
}

/** The succession a step on, and off one desk onto another. */
export function stepped(
  stored: Stored<'succession'>,
  step: SuccessionStepName,
  over: Partial<Succession>,
  { actor, remark, paper, ...facts }: How & Pick<SuccessionFacts, 'tenant' | 'at' | 'desks'>,
): { after: Succession; done: Decision } {
  const { body, id } = stored;
  const { at } = facts;
  const done = { ...stepBy(step, actor, at, remark), ...(paper ? { document: paper } : {}) };
  const moved = over.state !== undefined || 'waitsFor' in over;
  const after: Succession = {
    ...{ ...body, ...over, steps: [...body.steps, done] },
    ...(moved ? { since: at } : {}),
  };
  return {
    after,
    done: {
      output: { succession: id, state: after.state },
      writes: [replace(stored, after), ...deskWrites(id, { before: body, after }, facts)],
    },
  };
}

/** A decision with more to be written in its commit. */
export function withWrites({ output, writes }: Decision, ...more: readonly Write[][]): Decision {
  return { output, writes: [...writes, ...more.flat()] };
}
