import { instantOf } from '../../src/core/calendar/day';
import type { Notice, PushState } from '../../src/core/notice/notice';
import type { Sending } from '../../src/core/notice/push';
import { afterSending, beginSending, giveUp, isTooOldToSend } from '../../src/core/notice/push';
import type { Ref, Stored } from '../../src/core/records';
import { replace } from '../../src/core/records';
import { personRef } from '../../src/core/roster/places';
import { isOfWeChat } from '../../src/core/roster/wechat-identity';
import type { Ports } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';
import { tryAgain } from '../_backend/try-again';
import { messageOf } from './push-message';

/** A minute's share, in number and in time: other steps wait, and the runner's lease runs out. */
const MOST_IN_A_RUN = 100;
const LONGEST_RUN_MS = 45_000;

/** After so many failures on end WeChat is away: the rest waits for a later run. */
const MOST_FAILURES = 3;

/**
 * Sends waiting notices to the phones of those who agreed. Each is taken (`sending`) before it is
 * sent, so that of two runners one sends, and a run cut off loses one message and repeats none.
 */
export const pushNotices: TimerStep = {
  name: 'inbox.pushNotices',

  async run(ports, tenant) {
    const began = ports.now();
    await abandonLost(ports, tenant);
    const failures: unknown[] = [];
    for (const notice of await due(ports, tenant, 'waiting')) {
      if (failures.length === MOST_FAILURES || ports.now() - began > LONGEST_RUN_MS) break;
      const failure = await pushOne(ports, notice);
      if (failure === undefined) failures.length = 0;
      else failures.push(failure);
    }
    if (failures.length > 0) throw failures[0];
  },
};

/** Notices in a state whose time has come, the longest due first. */
async function due({ store, now }: Ports, tenant: string, state: PushState) {
  const range = { until: instantOf(now() + 1) };
  const { records } = await store.find(
    { collection: 'notice', tenants: [tenant], index: 'byPush', equals: [state], range },
    { limit: MOST_IN_A_RUN },
  );
  return records;
}

/** Begun by a runner that ended: nobody knows whether they went out, so they are not sent again. */
async function abandonLost(ports: Ports, tenant: string): Promise<void> {
  for (const notice of await due(ports, tenant, 'sending')) {
    await change(ports, notice, giveUp(notice.body));
  }
}

/** The error of a try that may work later; nothing where the message is settled, or somebody else’s. */
async function pushOne(ports: Ports, notice: Stored<'notice'>): Promise<unknown> {
  const { store, now } = ports;
  const { person } = await store.read({ person: personRef(notice.tenant, notice.body.person) });
  const openid = person?.body.openid;
  if (isTooOldToSend(notice.body, now())) return leave(ports, notice, giveUp(notice.body));
  if (!isOfWeChat(openid)) {
    return leave(ports, notice, afterSending(notice.body, 'declined', now()));
  }
  const taken = beginSending(notice.body, now());
  if (!(await change(ports, notice, taken))) return undefined;
  const { outcome, failure } = await send(ports, openid, taken);
  await tryAgain(() => keepOutcome(ports, notice, taken, outcome));
  return failure;
}

async function leave(ports: Ports, notice: Stored<'notice'>, body: Notice): Promise<undefined> {
  await change(ports, notice, body);
}

async function send(
  { outside }: Ports,
  openid: string,
  notice: Notice,
): Promise<{ outcome: Sending; failure?: unknown }> {
  try {
    return { outcome: await outside.notifier.send({ openid, ...messageOf(notice) }) };
  } catch (failure) {
    return { outcome: 'failed', failure };
  }
}

/** On the record as it is by now: the person may have opened the inbox meanwhile. */
async function keepOutcome(
  { store, now }: Ports,
  at: Ref<'notice'>,
  taken: Notice,
  outcome: Sending,
): Promise<void> {
  const { notice } = await store.read({ notice: at });
  const mine = notice?.body.push === 'sending' && notice.body.tries === taken.tries;
  if (mine) await store.commit([replace(notice, afterSending(notice.body, outcome, now()))]);
}

/** False where somebody else changed it first. */
async function change({ store }: Ports, before: Stored<'notice'>, body: Notice): Promise<boolean> {
  try {
    await store.commit([replace(before, body)]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
