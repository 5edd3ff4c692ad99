import type { Instant } from '../calendar/day';
import { instantOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import type { GivenUp, Robot, RobotSending } from './robot';

const MINUTE_MS = 60_000;

/** Waits before the second and every further try, as of notices: most of a day in all. */
const WAITS_MS = [5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE_MS);

/** Nobody takes so long to send one message: whoever began has ended without a word. */
const SENDING_MS = 10 * MINUTE_MS;

/** What came of a try; `failed` may work later, as where a group got too many at once. */
export type Outcome = 'sent' | 'key-wrong' | 'failed';

/** Taken by one runner before it sends; `now` in milliseconds, here and below. */
export function beginSending(sending: RobotSending, now: number): RobotSending {
  const { tries } = sending;
  return { ...sending, state: 'sending', tries: tries + 1, nextTry: instantOf(now + SENDING_MS) };
}

export function afterSending(sending: RobotSending, outcome: Outcome, now: number): RobotSending {
  if (outcome === 'sent') return { ...sending, state: 'sent', nextTry: '' };
  if (outcome === 'key-wrong') return giveUp(sending, 'key-wrong');
  const wait = WAITS_MS[sending.tries - 1];
  if (wait === undefined) return giveUp(sending, 'too-often-failed');
  return { ...sending, state: 'waiting', nextTry: instantOf(now + wait) };
}

export function giveUp(sending: RobotSending, why: GivenUp): RobotSending {
  return { ...sending, state: 'given-up', nextTry: '', why };
}

const machine = { person: '', name: '系统' };

/** A robot whose key nobody knows any more: paused, and why is said. */
export function stopRobot(robot: Stored<'robot'>, at: Instant): Write[] {
  const { body } = robot;
  if (body.problem) return [];
  const step = { step: 'stopped', by: machine.person, byName: machine.name, at } as const;
  const stopped: Robot = { ...body, state: 'paused', problem: 'key-wrong' };
  return [replace(robot, { ...stopped, steps: [...body.steps, step] })];
}
