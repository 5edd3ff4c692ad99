import type { Input, Output } from '../contract/contract';
import type { RefusalCode } from '../core/refusal';
import { call, hasSessionEnded } from './call';
import { clockOffset } from './clock';
import { CallFailed, CallRefused } from './errors';
import { oneAtATime } from './one-at-a-time';
import type { OutboxItem, Queueable } from './outbox-items';
import { dropItem, itemStill, keepItem, outboxItems } from './outbox-items';
import { tellOutboxChange } from './outbox-news';
import { newKey } from './random';
import { personKept } from './session';

export type Sent =
  { readonly state: 'sent'; readonly output: Output<Queueable> } | { readonly state: 'waiting' };

/**
 * Sends now, or keeps the report until there is a signal.
 * @throws CallRefused when the server heard it and said no: nothing waits then
 */
export async function send(name: Queueable, input: Input<Queueable>): Promise<Sent> {
  const made = Date.now();
  const key = await newKey();
  try {
    return { state: 'sent', output: await call(name, input, { key }) };
  } catch (error) {
    if (!mayWait(error)) throw error;
  }
  await keepWaiting(name, input, made);
  return { state: 'waiting' };
}

/**
 * What waits says when it was made, so its content differs from the first try and needs a key of
 * its own. If the first try did arrive, the server has that day already and keeps one report.
 */
async function keepWaiting(name: Queueable, input: Input<Queueable>, made: number): Promise<void> {
  const offset = clockOffset();
  const clock = new Date(made).toISOString();
  const queued = offset === undefined ? { clock } : { clock, offset };
  keepItem({
    key: await newKey(),
    name,
    input: { ...input, queued },
    person: input.cadre,
    made,
    state: 'waiting',
  });
  tellOutboxChange();
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
    const output = await call(item.name, item.input, { key: item.key });
    keepItem({ ...item, state: 'done', output });
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
export async function sendMended(key: string, mend: Partial<Input<Queueable>>): Promise<void> {
  const item = itemStill(key);
  if (item?.state !== 'refused') return;
  const { name, person, made } = item;
  const input = { ...item.input, ...mend };
  keepItem({ key: await newKey(), name, person, made, input, state: 'waiting' });
  dropItem(key);
  tellOutboxChange();
  await sendWaiting();
}
