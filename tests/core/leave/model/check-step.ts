import { isDeepStrictEqual } from 'node:util';
import { addDays } from '../../../../src/core/calendar/day';
import type { Leave } from '../../../../src/core/leave/leave';
import type { Stored } from '../../../../src/core/records';
import type { Expected } from './expected';
import { seatsOf } from './expected';
import { daysCounted } from './halves';
import type { Rung } from './seats';
import { decidersOf, ladder, openSeatOf } from './seats';
import type { Step } from './steps';
import type { World } from './world';
import { all, callerIn, leavesIn, today } from './world';

const HOUR_MS = 3_600_000;

/** Told by throwing: it is asked millions of times. */
export function must(so: boolean, what: string): void {
  if (!so) throw new Error(what);
}

export type Bodies = ReadonlyMap<string, Leave>;

export function bodiesIn(world: World): Bodies {
  return new Map(leavesIn(world).map(({ id, body }) => [id, body]));
}

/** Nobody decides their own at any remove, and nothing that was done is lost. */
export function checkStep(before: Bodies, step: Step, expected: Expected, world: World): void {
  const now = leavesIn(world);
  must(now.length >= before.size, 'a request is gone');
  for (const { id, body } of now) {
    const was = before.get(id);
    if (was === body) continue;
    const kept = (was?.steps ?? []).every((done, at) => body.steps[at] === done);
    must(kept, `${id} lost a step`);
    const done = body.steps.slice(was?.steps.length ?? 0);
    for (const { step: name, by, onBehalfOf } of done) {
      if (!['grant', 'refuse', 'send-back', 'urge'].includes(name)) continue;
      must(by !== body.person && onBehalfOf !== body.person, `${id}: ${name} by the applicant`);
      const stood = callerIn(world, by).body.grants.some(
        (grant) => grant.onBehalfOf?.person === (onBehalfOf ?? ''),
      );
      must(!onBehalfOf || stood, `${id}: ${name} in a stead that was not lent`);
    }
    if (step.do === 'ask' && body.state === 'sent-back') checkBeside(body, was);
    else if (step.do === 'ask') {
      checkCounted(body, now);
      checkAsked(body, expected, world);
    }
    if (step.do === 'return') checkReturned(body, leavesIn(world));
    if (step.do === 'look') checkReminded(body, was, expected, world);
    if (step.do === 'look') checkShown(body, expected, world);
  }
  if (step.do === 'look') for (const { body } of now) checkLooked(body, world);
}

/** What was handed back learns that another was asked, and nothing else. */
function checkBeside({ askedBesides, ...body }: Leave, was: Leave | undefined): void {
  const before = { ...was, askedBesides };
  must(
    isDeepStrictEqual({ ...body, askedBesides }, before),
    'another request changed what was handed back',
  );
  must(askedBesides !== undefined && askedBesides !== body.number, 'beside itself');
}

/** No splitting around whoever decides on longer leave, and nothing counted that was not asked or taken. */
function checkCounted(leave: Leave, leaves: readonly Stored<'leave'>[]): void {
  const own = leaves.map(({ body }) => body).filter(({ person }) => person === leave.person);
  const days = daysCounted(leave, own);
  must(leave.route.days === days, `counted as ${leave.route.days} days, not ${days}`);
}

/** It waits for the first seat that is not the applicant's, from the one its days name upwards. */
function checkAsked({ route, person, village }: Leave, expected: Expected, world: World): void {
  const { days } = route;
  const names =
    world.pack.id === 'dehong-2021'
      ? person === 'first'
        ? 'township-officer'
        : 'first-secretary'
      : days <= 2
        ? 'township-officer'
        : days <= 10
          ? 'county-officer'
          : 'prefecture-officer';
  const open = openSeatOf({ person, village, route: { role: names } }, seatsOf(expected, world));
  must(route.role === open, `${days} days wait for ${route.role}, not ${open ?? 'anybody'}`);
  must((route.role !== names) === (route.raised !== undefined), 'raised without a word');
}

/** What was granted from where it ends on is no day beyond it. */
function checkReturned(leave: Leave, leaves: readonly Stored<'leave'>[]): void {
  const { returned, to, toNoon, person } = leave;
  if (!returned || returned.late === 0) return;
  const next = toNoon ? to : addDays(to, 1);
  const goesOn = leaves.some(
    ({ body }) =>
      body.person === person &&
      body.state === 'granted' &&
      body.from === next &&
      body.fromNoon === toNoon &&
      body.from <= returned.on,
  );
  must(!goesOn, 'late although leave went on');
}

/** Reminded by day, at most once in 24 hours, not before its time, and whoever can decide was told. */
function checkReminded(
  { reminded = 0, askedAt, from, person, village, route, ...leave }: Leave,
  was: Leave | undefined,
  expected: Expected,
  world: World,
): void {
  if (reminded === (was?.reminded ?? 0)) return;
  must(isDaytime(world.now), 'reminded at night');
  const since = was?.remindedAt ?? askedAt;
  const day = world.now - Date.parse(since) >= 24 * HOUR_MS;
  const soon = from <= addDays(today(world), 1);
  must(day || (soon && !was?.remindedAt), `reminded again after ${since}`);
  const about = `leave:${person}:${leave.number}`;
  const told = all(world, 'notice')
    .filter(({ body }) => body.kind === 'leave-waiting' && body.leadsTo.leave === about)
    .filter(({ body }) => Date.parse(body.at) === world.now)
    .map(({ body }) => body.person);
  const deciders = decidersOf({ person, village, route }, seatsOf(expected, world));
  must(sameSet(told, deciders), `told ${told.join()}, who decide are ${deciders.join()}`);
}

/** After the timer nothing waits unnoticed: a day without a reminder, three days unseen from above. */
function checkLooked(leave: Leave, world: World): void {
  const { state, askedAt, remindedAt, raisedFor, from } = leave;
  if (state !== 'asked') return;
  const waited = world.now - Date.parse(askedAt);
  const since = remindedAt ? world.now - Date.parse(remindedAt) : Infinity;
  const due = waited >= 24 * HOUR_MS || from <= addDays(today(world), 1);
  must(!(due && isDaytime(world.now)) || since < 24 * HOUR_MS, 'due, and nobody is reminded');
  must(waited < 72 * HOUR_MS || raisedFor !== undefined, 'three days, and not shown above');
  must(raisedFor !== 'late' || waited >= 72 * HOUR_MS, 'shown above too soon');
}

/** Who sees it: the seat that decides in the place of the named one, or the next above. */
function checkShown(leave: Leave, expected: Expected, world: World): void {
  const { route, raisedFor, waitsAbove } = leave;
  const seats = seatsOf(expected, world);
  const open = openSeatOf(leave, seats);
  must((raisedFor === 'seat') === (open !== route.role), 'raised for a seat that is open');
  const next = ladder[ladder.indexOf(route.role as Rung) + 1];
  const above = next && openSeatOf({ ...leave, route: { role: next } }, seats);
  const shown = raisedFor === 'seat' ? open : raisedFor === 'late' ? above : undefined;
  must(waitsAbove === shown, `shown to ${waitsAbove}, not ${shown}`);
}

function isDaytime(now: number): boolean {
  const hour = Number(new Date(now + 8 * HOUR_MS).toISOString().slice(11, 13));
  return hour >= 8 && hour < 21;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === other.size && [...one].every((each) => other.has(each));
}
