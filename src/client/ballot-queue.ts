import type { RefusalCode } from '../core/refusal';
import { call } from './call';
import { CallFailed, CallRefused } from './errors';
import { dropSpentRight } from './kept-right';
import { isOnline } from './network';
import { tellOutboxChange } from './outbox-news';
import { newKey, randomBytes } from './random';
import type { Cast, SealedBallot } from './sealed-ballots';
import { dropBallot, keepBallot, sealedBallot, sealedBallots } from './sealed-ballots';

/** Milliseconds over which waiting ballots are spread, so that none goes together with a report. */
export const SPREAD = 90_000;

/** Not the ballot's fault: another try can succeed. */
const passing: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'busy-retry',
  'too-many-calls',
  'ballots-not-set-up',
]);

/** True where the same ballot sent again can be counted: no answer, or a refusal that passes. */
export function mayStillCount(error: unknown): boolean {
  return (
    error instanceof CallFailed || (error instanceof CallRefused && passing.has(error.refusal.code))
  );
}

export type Settled = SealedBallot['state'];

/** Keeps a sealed ballot until it is counted. Nothing of it can be changed from here on. */
export async function keepSealed(cast: Cast): Promise<string> {
  const key = await newKey();
  keepBallot({ key, cast, state: 'waiting' });
  tellOutboxChange();
  return key;
}

/** Sends one now. Sent twice, it is still one ballot: the box knows it by its token. */
export async function castSealed(key: string): Promise<Settled> {
  const ballot = sealedBallot(key);
  if (!ballot?.cast) return ballot?.state ?? 'counted';
  if (!(await isOnline())) return 'waiting';
  // Said before it is sent: a phone that dies now cannot say afterwards that it never arrived.
  keepBallot({ ...ballot, unanswered: true });
  const settled = await tryOnce(ballot, ballot.cast);
  // Dismissed or sent by another tab meanwhile: what is no longer there does not come back.
  if (!sealedBallot(key)) return settled.state;
  keepBallot(settled);
  if (settled.state !== 'waiting') dropSpentRight(ballot.cast.token.nonce);
  tellOutboxChange();
  return settled.state;
}

async function tryOnce(ballot: SealedBallot, cast: Cast): Promise<SealedBallot> {
  const { key, unanswered } = ballot;
  try {
    await call('ballot-box.cast', cast);
    return { key, state: 'counted' };
  } catch (error) {
    if (error instanceof CallFailed) return { ...ballot, unanswered: true };
    if (mayStillCount(error)) return ballot;
    if (!(error instanceof CallRefused)) throw error;
    const { refusal } = error;
    return { key, state: 'refused', refusal, ...(unanswered ? { unanswered } : {}) };
  }
}

const planned = new Set<string>();

/**
 * Sends every waiting ballot, each at a moment of its own drawn by chance. Safe to call at any time.
 * @param later runs work after so many milliseconds
 */
export async function castWaiting(
  later: (work: () => void, milliseconds: number) => unknown = setTimeout,
): Promise<void> {
  for (const { key, state } of sealedBallots()) {
    if (state !== 'waiting' || planned.has(key)) continue;
    planned.add(key);
    later(() => void castPlanned(key), await drawMoment());
  }

  async function castPlanned(key: string) {
    const state = await castSealed(key).finally(() => planned.delete(key));
    if (state === 'waiting' && (await isOnline())) await castWaiting(later);
  }
}

async function drawMoment(): Promise<number> {
  const [high = 0, low = 0] = await randomBytes(2);
  return Math.floor(((high * 256 + low) / 65_536) * SPREAD);
}

/** Puts away the news of a settled ballot. One that waits stays. */
export function dismissBallot(key: string): void {
  if (sealedBallot(key)?.state === 'waiting') return;
  dropBallot(key);
  tellOutboxChange();
}
