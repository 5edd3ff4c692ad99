import type { Instant } from '../calendar/day';
import type { Ref, Stored, Write } from '../records';
import { insert, remove, replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import { inOwnRight } from '../roster/actor';
import { stepBy } from '../step';
import type { Robot, RobotDeed, RobotSending, RobotWants } from './robot';
import { MOST_ROBOTS } from './robot';
import { robotKeyRef, sendingRef } from './robot-places';

export interface RobotFacts {
  readonly tenant: string;
  readonly at: Instant;
  readonly caller: Caller;
}

interface Added extends RobotWants {
  readonly county: string;
  readonly name: string;
  readonly code: string;
  readonly lastFour: string;
  readonly sealed: string;
}

/**
 * Adds a group in the first free place; what is published from now on goes there.
 * @throws Refused `robots-many`, `robot-wants-nothing`.
 */
export function decideAddRobot(
  { sealed, ...added }: Added,
  places: readonly { readonly at: Ref<'robot'>; readonly taken: Stored<'robot'> | undefined }[],
  { tenant, at, caller }: RobotFacts,
): { output: { robot: string }; writes: Write[] } {
  checkWants(added);
  const free = places.find(({ taken }) => !taken);
  if (!free) throw refused('robots-many', { limit: MOST_ROBOTS });
  const steps = [stepBy<RobotDeed>('add', inOwnRight(caller), at)];
  const body: Robot = { ...added, state: 'active', from: at, upTo: at, steps };
  const robot = free.at.id;
  return {
    output: { robot },
    writes: [insert(free.at, body), insert(robotKeyRef(tenant, robot), { sealed })],
  };
}

/**
 * Says what goes to a group, pauses it or goes on with it; what was published during the pause is
 * not sent afterwards.
 * @throws Refused `robot-unknown`, `robot-wants-nothing`.
 */
export function decideChangeRobot(
  { paused, stories, digests }: RobotWants & { readonly paused: boolean },
  robot: Stored<'robot'> | undefined,
  { at, caller }: RobotFacts,
): { output: { robot: string }; writes: Write[] } {
  const { id, body } = theRobot(robot);
  checkWants({ stories, digests });
  const state = paused ? 'paused' : 'active';
  const resumed = body.state === 'paused' && !paused;
  const deed = body.state === state ? 'change' : paused ? 'pause' : 'resume';
  const { problem, ...rest } = body;
  const after: Robot = {
    ...{ ...rest, stories, digests, state },
    ...(resumed ? { from: at, upTo: at } : problem ? { problem } : {}),
    steps: [...body.steps, stepBy(deed, inOwnRight(caller), at)],
  };
  return { output: { robot: id }, writes: [replace(theRobot(robot), after)] };
}

/**
 * Takes a group off: its address is gone in the same commit, and nothing that waits is sent.
 * @throws Refused `robot-unknown`.
 */
export function decideRemoveRobot(
  robot: Stored<'robot'> | undefined,
  key: Stored<'robotKey'> | undefined,
): { output: { robot: string }; writes: Write[] } {
  const stored = theRobot(robot);
  return {
    output: { robot: stored.id },
    writes: [remove(stored), ...(key ? [remove(key)] : [])],
  };
}

/**
 * Puts a trial message among those to be sent; one for each asking.
 * @throws Refused `robot-unknown`, `robot-paused`.
 */
export function decideTryRobot(
  robot: Stored<'robot'> | undefined,
  { tenant, at, card }: Pick<RobotFacts, 'tenant' | 'at'> & { readonly card: string },
): { output: { robot: string }; writes: Write[] } {
  const { id, body } = theRobot(robot);
  if (body.state === 'paused') throw refused('robot-paused');
  const sending = newSending({ robot: id, code: body.code, of: 'trial', title: '试发', card }, at);
  const place = sendingRef(tenant, { ...sending, of: `trial:${card}` });
  return { output: { robot: id }, writes: [insert(place, sending)] };
}

export function newSending(
  about: Pick<RobotSending, 'robot' | 'code' | 'of' | 'title' | 'card'>,
  at: Instant,
): RobotSending {
  return { ...about, at, state: 'waiting', tries: 0, nextTry: at };
}

function theRobot(robot: Stored<'robot'> | undefined): Stored<'robot'> {
  if (!robot) throw refused('robot-unknown');
  return robot;
}

function checkWants({ stories, digests }: RobotWants): void {
  if (!stories && !digests) throw refused('robot-wants-nothing', {}, { field: 'stories' });
}
