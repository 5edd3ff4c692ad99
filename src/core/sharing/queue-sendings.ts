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

/** Days a message that was sent or given up stays in the list, as other kept answers. */
export const SENDING_KEPT_DAYS = 30;

const DAY_MS = 86_400_000;

/**
 * From when on published stories are looked at for a robot, UTC: never so far back that the message
 * about one may have been cleared away, since it would go out a second time.
 * @param now milliseconds
 */
export function lookFrom({ from, upTo }: Robot, now: number): Instant {
  const again = instantOf(Date.parse(upTo) - LOOKED_AT_AGAIN_MS);
  const known = instantOf(now - (SENDING_KEPT_DAYS - 1) * DAY_MS);
  return [from, again, known].reduce((latest, each) => (each > latest ? each : latest));
}

/** Messages up to here (instant they were put on their way, excluded) are cleared away. */
export function keptSince(now: number): Instant {
  return instantOf(now - SENDING_KEPT_DAYS * DAY_MS);
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
