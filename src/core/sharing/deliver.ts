import type { Instant } from '../calendar/day';
import { nextTryAfter, sendingUntil } from '../next-try';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import type { GivenUp, Robot, RobotSending } from './robot';

/** What came of a try; `failed` may work later, as where a group got too many at once. */
export type Outcome = 'sent' | 'key-wrong' | 'failed';

/** Taken by one runner before it sends; `now` in milliseconds, here and below. */
export function beginSending(sending: RobotSending, now: number): RobotSending {
  const { tries } = sending;
  return { ...sending, state: 'sending', tries: tries + 1, nextTry: sendingUntil(now) };
}

export function afterSending(sending: RobotSending, outcome: Outcome, now: number): RobotSending {
  if (outcome === 'sent') return { ...sending, state: 'sent', nextTry: '' };
  if (outcome === 'key-wrong') return giveUp(sending, 'key-wrong');
  const nextTry = nextTryAfter(sending.tries, now);
  return nextTry ? { ...sending, state: 'waiting', nextTry } : giveUp(sending, 'too-often-failed');
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
