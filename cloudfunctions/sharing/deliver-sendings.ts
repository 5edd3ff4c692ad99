import { dayOf, instantOf } from '../../src/core/calendar/day';
import { digestRef } from '../../src/core/publicity/digest';
import { publishedRef } from '../../src/core/publicity/places';
import type { Ref, Stored } from '../../src/core/records';
import { replace } from '../../src/core/records';
import type { Outcome } from '../../src/core/sharing/deliver';
import { afterSending, beginSending, giveUp, stopRobot } from '../../src/core/sharing/deliver';
import type { RobotSending, SendingState } from '../../src/core/sharing/robot';
import type { RobotMessage } from '../../src/core/sharing/robot-message';
import { robotKeyRef, robotRef } from '../../src/core/sharing/robot-places';
import type { Ports } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';
import { tryAgain } from '../_backend/try-again';
import { digestMessage, storyMessage, trialMessage } from './message-of';
import { openKey } from './seal-key';

/** A minute's share: a group takes twenty messages a minute, and other steps wait. */
const MOST_IN_A_RUN = 20;
const LONGEST_RUN_MS = 30_000;

/**
 * Sends what waits to the groups. Each is taken (`sending`) before it is sent, so that of two runners
 * one sends, and a run cut off loses one message and repeats none.
 */
export const deliverToRobots: TimerStep = {
  name: 'sharing.deliverToRobots',

  async run(ports, tenant) {
    const until = ports.now() + LONGEST_RUN_MS;
    for (const lost of await due(ports, tenant, 'sending')) {
      await change(ports, lost, giveUp(lost.body, 'lost'));
    }
    const failures: unknown[] = [];
    for (const sending of await due(ports, tenant, 'waiting')) {
      if (ports.now() > until) break;
      failures.push(...(await deliverOne(ports, sending)));
    }
    if (failures.length > 0) throw failures[0];
  },
};

/** Those in a state whose time has come, the longest due first. */
async function due({ store, now }: Ports, tenant: string, state: SendingState) {
  const range = { until: instantOf(now() + 1) };
  const at = { index: 'byState', equals: [state], range } as const;
  const query = { collection: 'robotSending', tenants: [tenant], ...at } as const;
  return (await store.find(query, { limit: MOST_IN_A_RUN })).records;
}

/** What went wrong in a way that may work later. */
async function deliverOne(ports: Ports, sending: Stored<'robotSending'>): Promise<unknown[]> {
  const ready = await readySending(ports, sending);
  if (!ready) {
    await change(ports, sending, giveUp(sending.body, 'gone'));
    return [];
  }
  const taken = beginSending(sending.body, ports.now());
  if (!(await change(ports, sending, taken))) return [];
  const { outcome, failure } = await send(ports, ready);
  await tryAgain(() => keepOutcome(ports, sending, taken, outcome));
  return failure === undefined ? [] : [failure];
}

interface Ready {
  /** Absent where it was sealed under another secret: nobody can open it any more. */
  readonly key: string | undefined;
  readonly message: RobotMessage;
}

/** Nothing where the group is paused or gone, or what was to be sent is no longer public. */
async function readySending(
  { store, now, keyedHash, outside: { site } }: Ports,
  { tenant, body }: Stored<'robotSending'>,
): Promise<Ready | undefined> {
  const { robot, key, story, digest } = await store.read({
    robot: robotRef(tenant, body.robot),
    key: robotKeyRef(tenant, body.robot),
    story: publishedRef(tenant, body.of),
    digest: digestRef(tenant, body.of),
  });
  if (!key || robot?.body.code !== body.code || robot.body.state === 'paused') return undefined;
  const way = { site, tenant, card: body.card };
  const message =
    body.of === 'trial'
      ? trialMessage(robot.body.name)
      : story
        ? storyMessage(story.body, dayOf(now()), way)
        : digest && (await messageOfDigest({ store }, digest, way));
  return message && { key: keyOr(keyedHash, body.code, key.body.sealed), message };
}

function keyOr(...[keyedHash, code, sealed]: Parameters<typeof openKey>): string | undefined {
  try {
    return openKey(keyedHash, code, sealed);
  } catch {
    return undefined;
  }
}

async function messageOfDigest(
  { store }: Pick<Ports, 'store'>,
  digest: Stored<'digest'>,
  way: Parameters<typeof digestMessage>[2],
): Promise<RobotMessage | undefined> {
  const refs: Record<string, Ref<'publishedStory'>> = {};
  for (const id of digest.body.stories) refs[id] = publishedRef(digest.tenant, id);
  const found = await store.read(refs);
  const titles = digest.body.stories.flatMap((id) => found[id]?.body.title ?? []);
  return titles.length > 0 ? digestMessage(digest, titles, way) : undefined;
}

async function send(
  { outside: { robots } }: Ports,
  { key, message }: Ready,
): Promise<{ outcome: Outcome; failure?: unknown }> {
  if (key === undefined) return { outcome: 'key-wrong' };
  try {
    return { outcome: (await robots?.send(key, message)) ?? 'failed' };
  } catch (failure) {
    return { outcome: 'failed', failure };
  }
}

/** On the records as they are by now; a key that is none stops its group, and says so there. */
async function keepOutcome(
  { store, now }: Ports,
  at: Ref<'robotSending'>,
  taken: RobotSending,
  outcome: Outcome,
): Promise<void> {
  const { sending, robot } = await store.read({
    sending: at,
    robot: robotRef(at.tenant, taken.robot),
  });
  const mine = sending?.body.state === 'sending' && sending.body.tries === taken.tries;
  if (!mine) return;
  const stops = outcome === 'key-wrong' && robot?.body.code === taken.code;
  await store.commit([
    replace(sending, afterSending(sending.body, outcome, now())),
    ...(stops ? stopRobot(robot, instantOf(now())) : []),
  ]);
}

/** False where somebody else changed it first. */
async function change(
  { store }: Ports,
  before: Stored<'robotSending'>,
  body: RobotSending,
): Promise<boolean> {
  try {
    await store.commit([replace(before, body)]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
