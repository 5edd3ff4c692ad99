import { giveBackLease, leaseHolds, takeLease, timerLeaseRef } from '../../src/core/timer-lease';
import type { Ports } from './ports';
import { Conflict, UnknownOutcome } from './ports';

type LeasePorts = Pick<Ports, 'store' | 'now'>;

/**
 * Takes or renews a tenant's lease on the timers; false while another runner has it. Whoever meets
 * another at it, or does not learn the outcome, waits for the next round.
 *
 * Runners compare the lease with their own clocks, taken to be within a minute of each other. Worse
 * clocks cost no more than what every step bears anyway: to run beside itself.
 */
export async function holdLease(
  { store, now }: LeasePorts,
  tenant: string,
  holder: string,
): Promise<boolean> {
  const { lease } = await store.read({ lease: timerLeaseRef(tenant) });
  const at = { tenant, holder, now: now() };
  if (leaseHolds(lease, at)) return true;
  const write = takeLease(lease, at);
  return write !== undefined && (await settles(store.commit([write])));
}

/** Gives the lease back, so that another runner need not wait until it runs out. */
export async function letLeaseGo(
  { store, now }: LeasePorts,
  tenant: string,
  holder: string,
): Promise<void> {
  const { lease } = await store.read({ lease: timerLeaseRef(tenant) });
  const write = giveBackLease(lease, { holder, now: now() });
  if (write) await settles(store.commit([write]));
}

async function settles(commit: Promise<void>): Promise<boolean> {
  try {
    await commit;
    return true;
  } catch (error) {
    if (error instanceof Conflict || error instanceof UnknownOutcome) return false;
    throw error;
  }
}
