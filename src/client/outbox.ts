import type { Input, Output } from '../contract/contract';
import type { RefusalCode } from '../core/refusal';
import { call, hasSessionEnded } from './call';
import { clockOffset } from './clock';
import { CallFailed, CallRefused } from './errors';
import { oneAtATime } from './one-at-a-time';
import type { OutboxItem, OutboxItemOf, Queueable } from './outbox-items';
import { dropItem, itemStill, keepItem, outboxItems } from './outbox-items';
import { tellOutboxChange } from './outbox-news';
import { newKey } from './random';
import { personKept } from './session';

export type Sent<N extends Queueable> =
  { readonly state: 'sent'; readonly output: Output<N> } | { readonly state: 'waiting' };

/**
 * Sends now, or keeps it until there is a signal.
 * @throws CallRefused when the server heard it and said no: nothing waits then
 */
export async function send<N extends Queueable>(name: N, input: Input<N>): Promise<Sent<N>> {
  const made = Date.now();
  const key = await newKey();
  try {
    return { state: 'sent', output: await call(name, input, { key }) };
  } catch (error) {
    if (!mayWait(error)) throw error;
  }
  const item = { key, name, input, person: input.cadre, made, state: 'waiting' as const };
  keepItem(await asItWaits(item as OutboxItem));
  tellOutboxChange();
  return { state: 'waiting' };
}

/**
 * A report that waits says when it was made, so its content differs from the first try and needs a
 * key of its own. If the first try did arrive, the server has that day already and keeps one report.
 * An entry of the log names its day: it waits as it is, and its key makes sure that it is one.
 */
async function asItWaits(item: OutboxItem): Promise<OutboxItem> {
  if (item.name !== 'attendance.report') return item;
  const offset = clockOffset();
  const clock = new Date(item.made).toISOString();
  const queued = offset === undefined ? { clock } : { clock, offset };
  return { ...item, key: await newKey(), input: { ...item.input, queued } };
}

const retried: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['busy-retry', 'too-many-calls']);

/** No network, a broken server, a crowd, an ended session: another try can succeed. */
function mayWait(error: unknown): boolean {
  if (error instanceof CallRefused) {
    return retried.has(error.refusal.code) || hasSessionEnded(error);
  }
  return error instanceof CallFailed;
}

/** Sends what waits, in order; stops at the first that finds no way. Safe to call at any time. */
export function sendWaiting(): Promise<void> {
  return oneAtATime(async () => {
    const person = personKept();
    for (const { key } of outboxItems()) {
      // Read again: another tab may have sent it, or the person put it away, in the meantime.
      const item = itemStill(key);
      if (item?.state !== 'waiting' || item.person !== person) continue;
      if (!(await sendItem(item))) return;
    }
  });
}

async function sendItem(item: OutboxItem): Promise<boolean> {
  try {
    const output: unknown = await call(item.name, item.input as never, { key: item.key });
    keepItem({ ...item, state: 'done', output } as OutboxItem);
  } catch (error) {
    if (mayWait(error)) return false;
    if (!(error instanceof CallRefused)) throw error;
    keepItem({ ...item, state: 'refused', refusal: error.refusal });
  }
  tellOutboxChange();
  return true;
}

/** Puts away the news of a sent or refused report. What still waits stays. */
export function dismiss(key: string): void {
  if (itemStill(key)?.state === 'waiting') return;
  dropItem(key);
  tellOutboxChange();
}

/** Sends a refused report again, mended (a reason added, say), with the day it was made for. */
export async function sendMended(
  key: string,
  mend: Partial<Input<'attendance.report'>>,
): Promise<void> {
  const item = itemStill(key);
  if (item?.state !== 'refused' || item.name !== 'attendance.report') return;
  const { name, person, made } = item;
  const input = { ...item.input, ...mend };
  const mended: OutboxItemOf<'attendance.report'> = {
    ...{ key: await newKey(), name, person, made, input, state: 'waiting' },
  };
  keepItem(mended);
  dropItem(key);
  tellOutboxChange();
  await sendWaiting();
}
