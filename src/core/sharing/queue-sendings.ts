import type { Instant } from '../calendar/day';
import { instantOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import type { Robot, RobotSending } from './robot';
import { newSending } from './run-robot';
import { sendingRef } from './robot-places';

/**
 * A story is public a moment after the instant it bears: so far back is looked at again. What is on
 * its way already is known by its place.
 */
const LOOKED_AT_AGAIN_MS = 10 * 60_000;

/** From when on published stories are looked at for a robot, UTC. */
export function lookFrom({ from, upTo }: Robot): Instant {
  const again = instantOf(Date.parse(upTo) - LOOKED_AT_AGAIN_MS);
  return again < from ? from : again;
}

/** A thing to be sent, and what of it is on its way already. */
export interface ToSend {
  readonly of: string;
  readonly title: string;
  readonly card: string;
  readonly sending: Stored<'robotSending'> | undefined;
}

/** What is put on its way to a group; `upTo` is the instant of the latest story looked at. */
export function queueSendings(
  robot: Stored<'robot'>,
  things: readonly ToSend[],
  { at, upTo }: { readonly at: Instant; readonly upTo: Instant },
): Write[] {
  const { tenant, id, body } = robot;
  const fresh = things.filter(({ sending }) => !sending);
  const sendings = fresh.map(({ of, title, card }): Write => {
    const sending: RobotSending = newSending({ robot: id, code: body.code, of, title, card }, at);
    return insert(sendingRef(tenant, sending), sending);
  });
  const further = upTo > body.upTo;
  // The robot is a part of the commit: nothing is put on its way to one that was just paused.
  return sendings.length > 0 || further
    ? [...sendings, replace(robot, { ...body, upTo: further ? upTo : body.upTo })]
    : [];
}
